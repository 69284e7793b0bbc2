import { type CellValue, type Drafts, isConflicting, type RowDraft } from "#client/grid/drafts.ts";
import type { JudgedLine } from "#client/grid/totals.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import {
  applyMilestoneEdit,
  checkMilestoneEdit,
  type MilestoneDays,
  type MilestoneEdit,
  type MilestoneEditContext,
} from "#shared/progress/milestone-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { EDIT_FIELDS, type EditField } from "./columns.ts";
import { DRAFT_RULES } from "./draft-rules.ts";
import type { GridLine } from "./lines.ts";
import { readCell } from "./read-cell.ts";

/** A row with unsaved cells, as it would be saved. */
export interface JudgedRow extends JudgedLine<EditField> {
  /** What the save would set: the cells that can be read and say something else than what is saved. */
  readonly edit: MilestoneEdit;
  /** The milestone after it; cells that cannot be read count as they are saved. */
  readonly next: MilestoneDays;
  readonly problems: readonly FieldProblem[];
  readonly needsReason: boolean;
}

/** Judges the unsaved cells of a milestone by the rules of its dialog and of the server. */
export function judgeRow(
  line: GridLine,
  draft: RowDraft<EditField>,
  context: MilestoneEditContext,
): JudgedRow {
  const { milestone } = line;
  const edit = editOf(milestone, draft);
  const unread = EDIT_FIELDS.flatMap((path) => {
    const reading = readDraft(draft, path);
    return reading && !reading.ok ? [{ path, rule: reading.rule }] : [];
  });
  const isChanged = Object.keys(edit).length > 0;
  const broken: FieldProblem[] = isChanged ? checkMilestoneEdit(milestone, edit, context) : [];
  return {
    draft,
    edit,
    next: applyMilestoneEdit(milestone, edit),
    problems: [...unread, ...broken.filter(isAtCell)],
    needsReason: broken.some(({ rule }) => rule === "reasonMissing"),
    conflicts: EDIT_FIELDS.filter((field) => isConflicting(DRAFT_RULES, line, draft, field)),
  };
}

/** Every line with drafts, by its milestone's id. */
export function judgeAll(
  lines: readonly GridLine[],
  drafts: Drafts<EditField>,
  context: MilestoneEditContext,
): ReadonlyMap<string, JudgedRow> {
  return new Map(
    lines.flatMap((line) => {
      const { id } = line.milestone;
      const draft = drafts[id];
      return draft ? [[id, judgeRow(line, draft, context)] as const] : [];
    }),
  );
}

function readDraft(draft: RowDraft<EditField>, field: EditField) {
  const text = draft[field]?.text;
  return text === undefined ? null : readCell(field, text);
}

/** What the cell would save; undefined when it has no draft, or one that cannot be read. */
function draftValue(draft: RowDraft<EditField>, field: EditField): CellValue | undefined {
  const reading = readDraft(draft, field);
  return reading?.ok ? reading.value : undefined;
}

function editOf(milestone: MilestoneRow, draft: RowDraft<EditField>): MilestoneEdit {
  const forecastDay = draftValue(draft, "forecastDay") as IsoDay | undefined;
  const actualDay = draftValue(draft, "actualDay") as IsoDay | null | undefined;
  const progressPercent = draftValue(draft, "progressPercent") as number | undefined;
  const isDayChanged = actualDay !== undefined && actualDay !== milestone.actualDay;
  const isProgressMeant = isDayChanged || progressPercent !== milestone.progressPercent;
  return {
    ...(forecastDay === undefined || forecastDay === milestone.forecastDay ? {} : { forecastDay }),
    ...(isDayChanged ? { actualDay } : {}),
    ...(progressPercent !== undefined && isProgressMeant ? { progressPercent } : {}),
  };
}

function isAtCell({ path }: FieldProblem): boolean {
  return EDIT_FIELDS.some((field) => field === path);
}
