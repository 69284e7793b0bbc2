import type { ReactNode } from "react";
import { problemAt } from "#client/editing/edit-problems.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import type { Words } from "#shared/i18n/words.ts";
import { valueText } from "./cell-text.ts";
import type { EditField } from "./columns.ts";
import styles from "./GridTable.module.css";
import type { JudgedRow } from "./judge.ts";
import { readCell } from "./read-cell.ts";

interface EditCellProps {
  readonly index: number;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  readonly milestone: MilestoneRow;
  readonly field: EditField;
  readonly judged: JudgedRow | undefined;
  /** The field in which it is typed; null while it only shows. */
  readonly editor: ReactNode;
}

/** A cell that can be edited: what it would save, what it was, and why it cannot be saved. */
export function EditCell(props: EditCellProps) {
  const { index, isFocused, isSelected, milestone, field, judged, editor } = props;
  const words = useWords();
  const { t } = words;
  const [saved, next] = [milestone[field], (judged?.next ?? milestone)[field]];
  const text = shownText(words, props, next);
  const problem = judged && problemOf(words, judged, field);
  const isChanged = problem !== undefined || next !== saved || judged?.conflicts.includes(field) === true;
  const noteId = `${milestone.id}-${field}`;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as in a spreadsheet, its cells take the focus.
      role="gridcell"
      aria-colindex={index + 1}
      aria-selected={isSelected}
      aria-invalid={problem === undefined ? undefined : true}
      aria-describedby={isChanged ? noteId : undefined}
      tabIndex={isFocused ? 0 : -1}
      data-column={index}
      data-kind={field}
      data-changed={isChanged || undefined}
      data-refused={problem !== undefined || undefined}
      className={styles["cell"]}
    >
      {editor ?? <span className={styles["value"]}>{text}</span>}
      {isChanged ? (
        <span id={noteId} className={styles["notes"]}>
          {problem === undefined ? null : <span className={styles["problem"]}>{problem}</span>}
          <span className={styles["was"]}>
            {t(judged?.conflicts.includes(field) ? "milestoneGrid.savedNow" : "milestoneGrid.was", {
              value: valueText(words, field, saved),
            })}
          </span>
        </span>
      ) : null}
    </td>
  );
}

/** What was typed where it cannot be read, else the value that would be saved; nothing for what is not done. */
function shownText(words: Words, { judged, field }: EditCellProps, next: MilestoneRow[EditField]): ReactNode {
  const typed = judged?.draft[field]?.text;
  if (typed !== undefined && !readCell(field, typed).ok) {
    return typed === "" ? (
      <span className={styles["faint"]}>{words.t("milestoneGrid.empty")}</span>
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
