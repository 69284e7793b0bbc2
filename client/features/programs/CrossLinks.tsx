import { termsSentence } from "#client/editing/link-terms.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FarItem, ProgramView } from "#shared/contract/programs.ts";
import type { LinkView } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import styles from "./ProgramPlan.module.css";

interface CrossLinksProps {
  readonly view: ProgramView;
  readonly onOpenLink: (linkId: string) => void;
}

/** What the program waits for in other programs, and what there waits for it. */
export function CrossLinks({ view, onOpenLink }: CrossLinksProps) {
  const words = useWords();
  const nearById = new Map(view.items.map((item) => [item.id, item]));
  const farById = new Map(view.farItems.map((item) => [item.id, item]));
  const sentences = view.links.flatMap((link) => {
    const far = farById.get(link.predecessorId) ?? farById.get(link.successorId);
    const near = nearById.get(link.successorId) ?? nearById.get(link.predecessorId);
    return far && near ? [{ id: link.id, text: sentence(words, link, near, far) }] : [];
  });
  return (
    <section className={styles["links"]}>
      <h2 className={styles["heading"]}>{words.t("program.links")}</h2>
      {sentences.length === 0 ? (
        <p className={styles["muted"]}>{words.t("program.noLinks")}</p>
      ) : (
        <ul>
          {sentences.map(({ id, text }) => (
            <li key={id}>
              <button type="button" className={styles["link"]} onClick={() => onOpenLink(id)}>
                {text}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sentence(words: Words, link: LinkView, near: Omit<FarItem, "programCode">, far: FarItem): string {
  const { t, language } = words;
  const name = (item: Omit<FarItem, "programCode">) => `«${chooseName(language, item).text}»`;
  const isBefore = link.predecessorId === far.id;
  const text = t(isBefore ? "program.linkBefore" : "program.linkAfter", {
    near: name(near),
    far: name(far),
    program: far.programCode,
  });
  return [text, termsSentence(words, link)].join(language === "ar" ? "، " : ", ");
}
