import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { divergenceSentence } from "#shared/i18n/reporting-words.ts";
import type { Divergence } from "#shared/reporting/divergence.ts";
import styles from "./DivergenceNotes.module.css";

/** Where a report contradicts the computed status, what weighs most first; nothing where it does not. */
export function DivergenceNotes({ divergence }: { readonly divergence: Divergence }) {
  const words = useWords();
  if (divergence.reasons.length === 0) return null;
  return (
    <ul className={styles["notes"]}>
      {divergence.reasons.map((reason) => (
        <li key={reason.rule} className={styles["note"]}>
          <Icon name="warning" />
          {divergenceSentence(words, reason)}
        </li>
      ))}
    </ul>
  );
}
