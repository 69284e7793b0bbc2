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
import type { Drafts, RowDraft } from "./drafts.ts";
import { type CellValue, readCell } from "./read-cell.ts";

/** A row with unsaved cells, as it would be saved. */
export interface JudgedRow {
  readonly draft: RowDraft;
  /** What the save would set: the cells that can be read and say something else than what is saved. */
  readonly edit: MilestoneEdit;
  /** The milestone after it; cells that cannot be read count as they are saved. */
  readonly next: MilestoneDays;
  /** Why it cannot be saved, each at its cell. */
  readonly problems: readonly FieldProblem[];
  readonly needsReason: boolean;
  /** Cells that somebody else has changed since they were typed, to something else than what was typed. */
  readonly conflicts: readonly EditField[];
}

/** Judges the unsaved cells of a milestone by the rules of its dialog and of the server. */
export function judgeRow(milestone: MilestoneRow, draft: RowDraft, context: MilestoneEditContext): JudgedRow {
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
    conflicts: EDIT_FIELDS.filter((field) => isConflicting(milestone, draft, field)),
  };
}

/** Every drafted row of these milestones, by id. */
export function judgeAll(
  milestones: readonly MilestoneRow[],
  drafts: Drafts,
  context: MilestoneEditContext,
): ReadonlyMap<string, JudgedRow> {
  return new Map(
    milestones.flatMap((milestone) => {
      const draft = drafts[milestone.id];
      return draft ? [[milestone.id, judgeRow(milestone, draft, context)] as const] : [];
    }),
  );
}

function readDraft(draft: RowDraft, field: EditField) {
  const text = draft[field]?.text;
  return text === undefined ? null : readCell(field, text);
}

/** What the cell would save; undefined when it has no draft, or one that cannot be read. */
function draftValue(draft: RowDraft, field: EditField): CellValue | undefined {
  const reading = readDraft(draft, field);
  return reading?.ok ? reading.value : undefined;
}

function editOf(milestone: MilestoneRow, draft: RowDraft): MilestoneEdit {
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

function isConflicting(milestone: MilestoneRow, draft: RowDraft, field: EditField): boolean {
  const cell = draft[field];
  if (!cell || cell.over === milestone[field]) return false;
  return draftValue(draft, field) !== milestone[field];
}

/** What all drafts together come to. */
export interface DraftTotals {
  readonly cells: number;
  readonly rows: number;
  readonly problems: number;
  readonly conflicts: number;
  readonly needsReason: boolean;
}

export function totalsOf(judged: ReadonlyMap<string, JudgedRow>): DraftTotals {
  const rows = [...judged.values()];
  const sum = (count: (row: JudgedRow) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    cells: sum(({ draft }) => Object.keys(draft).length),
    rows: rows.length,
    problems: sum(({ problems }) => problems.length),
    conflicts: sum(({ conflicts }) => conflicts.length),
    needsReason: rows.some(({ needsReason }) => needsReason),
  };
}
