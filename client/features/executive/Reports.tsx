import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { freshnessSentence, lastChangeSentence } from "#shared/i18n/headline-sentences.ts";
import { Part } from "./Part.tsx";
import { ProgramLink } from "./ProgramLink.tsx";
import styles from "./Register.module.css";

/** How old the data is, and who has not reported, by name. */
export function Reports({ view }: { readonly view: Pick<ExecutiveReviewView, "freshness" | "programs"> }) {
  const words = useWords();
  const { t } = words;
  const { freshness, programs } = view;
  const ownerOf = new Map(programs.map(({ id, owner }) => [id, owner]));
  const { notReported, period } = freshness;
  return (
    <Part title={t("executive.reports.title")}>
      <p>
        {freshnessSentence(words, freshness)} {lastChangeSentence(words, freshness)}
      </p>
      {period && notReported.length === 0 ? <p>{t("executive.reports.allReported")}</p> : null}
      {notReported.length > 0 ? (
        <section aria-label={t("executive.reports.notReported")}>
          <h3 className={styles["heading"]}>{t("executive.reports.notReported")}</h3>
          <ul className={styles["entries"]}>
            {notReported.map((program) => {
              const owner = ownerOf.get(program.id);
              return (
                <li key={program.id} className={styles["entry"]}>
                  <p className={styles["line"]}>
                    <ProgramLink program={program} />
                    <span className={styles["beside"]}>
                      {owner ? <Name name={owner} /> : t("roadmap.ownerUnknown")}
                    </span>
                  </p>
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
    </Part>
  );
}
