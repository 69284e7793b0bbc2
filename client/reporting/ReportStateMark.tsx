import { Icon, type IconName } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { DeskState } from "#shared/contract/reporting-desk.ts";
import { reportStateName } from "#shared/i18n/reporting-words.ts";
import styles from "./ReportStateMark.module.css";

/** A sign of its own for each, so that colour is never the only one. */
const SIGNS: Readonly<Record<DeskState, IconName>> = {
  draft: "more",
  submitted: "upload",
  returned: "undo",
  approved: "check",
  missing: "close",
  notOwing: "minus",
};

/** Where a report stands, as sign, colour and word. */
export function ReportStateMark({ state }: { readonly state: DeskState }) {
  const words = useWords();
  return (
    <span className={styles["mark"]} data-state={state}>
      <Icon name={SIGNS[state]} />
      {reportStateName(words, state)}
    </span>
  );
}
