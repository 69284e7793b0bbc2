import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { type ChangeKind, kindOfChange } from "#shared/progress/plan-compare.ts";
import styles from "./Compared.module.css";
import { type MovedItem, movedText } from "./moved-text.ts";

const TONES: Readonly<Record<ChangeKind, MarkTone>> = {
  ...{ later: "danger", earlier: "accent", done: "accent" },
  ...{ reopened: "notice", added: "plain", removed: "plain" },
};

/** What happened to an item, and how far it moved. */
export function MovedCell({ item }: { readonly item: MovedItem }) {
  const words = useWords();
  const { t } = words;
  const kind = kindOfChange(item);
  const moved = movedText(words, item);
  return (
    <td data-heading={t("changes.items.moved")} className={styles["moved"]}>
      <Mark tone={TONES[kind]}>{t(`changes.items.${kind}`)}</Mark>
      {moved ? <span className={styles["workDays"]}>{moved}</span> : null}
    </td>
  );
}
