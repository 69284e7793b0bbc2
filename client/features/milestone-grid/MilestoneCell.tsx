import type { ReactNode } from "react";
import { problemAt } from "#client/editing/edit-problems.ts";
import type { EditedCell } from "#client/grid/sheet.ts";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import { valueText } from "./cell-text.ts";
import type { ColumnId, EditField } from "./columns.ts";
import type { JudgedRow } from "./judge.ts";
import type { GridLine } from "./lines.ts";
import styles from "./MilestoneGrid.module.css";
import { readCell } from "./read-cell.ts";

interface ReadCellProps {
  readonly line: GridLine;
  readonly slip: number | null;
  readonly column: ColumnId;
}

/** A cell that only shows. */
export function ReadCell({ line: { milestone, program }, slip, column }: ReadCellProps) {
  const words = useWords();
  switch (column) {
    case "program":
      return <bdi title={chooseName(words.language, program).text}>{program.code}</bdi>;
    case "code":
      return <bdi>{milestone.code}</bdi>;
    case "name":
      return <Name name={milestone} />;
    case "baselineDay":
      return milestone.baselineDay === null ? (
        <span className={styles["faint"]}>{words.t("roadmap.noBaseline")}</span>
      ) : (
        <Day day={milestone.baselineDay} style="medium" />
      );
    case "slip":
      return milestone.baselineDay === null ? null : slipWords(words, slip);
    default:
      return <StatusMark status={milestone.status.status} />;
  }
}

/** A cell that can be edited, as it would be saved. */
export function editedCell(
  words: Words,
  { milestone }: GridLine,
  judged: JudgedRow | undefined,
  field: EditField,
): EditedCell {
  const [saved, next] = [milestone[field], (judged?.next ?? milestone)[field]];
  const problem = judged && problemOf(words, judged, field);
  const isConflicting = judged?.conflicts.includes(field) === true;
  return {
    text: shownText(words, judged, field, next),
    isChanged: problem !== undefined || next !== saved || isConflicting,
    saved: valueText(words, field, saved),
    isConflicting,
    problem,
  };
}

/** What was typed where it cannot be read, else the value that would be saved; nothing for what is not done. */
function shownText(
  words: Words,
  judged: JudgedRow | undefined,
  field: EditField,
  next: MilestoneRow[EditField],
): ReactNode {
  const typed = judged?.draft[field]?.text;
  if (typed !== undefined && !readCell(field, typed).ok) {
    return typed === "" ? (
      <span className={styles["faint"]}>{words.t("grid.empty")}</span>
    ) : (
      <bdi>{typed}</bdi>
    );
  }
  return next === null ? null : valueText(words, field, next);
}

function problemOf(words: Words, { problems }: JudgedRow, field: EditField): string | undefined {
  const problem = problems.find(({ path }) => path === field);
  if (problem?.rule !== "percent") return problemAt(words, problems, field);
  const { number } = words.format;
  return words.t("milestoneGrid.percentRule", { from: number(0), to: number(100) });
}
