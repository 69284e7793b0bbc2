import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { PlanItemRow } from "#shared/contract/programs.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./PlanCells.module.css";

interface CellProps {
  readonly item: PlanItemRow;
}

export function NameCell({ item }: CellProps) {
  const { language } = useWords();
  return (
    <span className={styles["name"]} data-kind={item.kind} title={chooseName(language, item).text}>
      <span className={styles["code"]}>{item.code}</span>
      <Name name={item} />
    </span>
  );
}

/** A milestone's status; of an activity, which has none, how far it has come. */
export function StateCell({ item }: CellProps) {
  const { format } = useWords();
  if (item.kind === "milestone") return <StatusMark status={item.status.status} />;
  return <span className={styles["muted"]}>{format.percent(item.progressPercent / 100)}</span>;
}

export function DaysCell({ item }: CellProps) {
  const day =
    item.kind === "milestone"
      ? (item.actualDay ?? item.forecastDay)
      : (item.actualFinishDay ?? item.forecastFinishDay);
  return <Day day={day} style="medium" />;
}

export function SlipCell({ item }: CellProps) {
  const words = useWords();
  if (item.kind === "activity" || item.slipWorkDays === null) return null;
  return (
    <span className={styles["slip"]} title={slipWords(words, item.slipWorkDays)}>
      <bdi>{words.format.signedNumber(item.slipWorkDays)}</bdi>
    </span>
  );
}
