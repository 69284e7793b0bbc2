import type { FieldDifference } from "#shared/contract/imports.ts";
import type { HistoryRow } from "./entity-changes.ts";
import { addChange, type Draft, difference, type RowCells } from "./plan-draft.ts";
import type { ItemRecord, ProgramRecord } from "./present-plan.ts";

/** The first baseline as the file gives it, gathered row by row. */
export interface BaselineDraft {
  readonly id: string;
  readonly items: HistoryRow[];
  readonly programIds: Set<string>;
}

export function startBaseline(draft: Draft): BaselineDraft {
  return { id: draft.newId("baseline", "1"), items: [], programIds: new Set() };
}

interface Subject {
  readonly item: ItemRecord;
  readonly program: ProgramRecord;
}

/** Baseline days against one that stands already: equal ones are in place, others stay out, since it is frozen. */
function compareWithFrozen(draft: Draft, cells: RowCells, item: ItemRecord): void {
  const frozen = draft.present.baseline?.get(item.id);
  for (const [field, day] of [
    ["baselineDay", frozen?.finishDay],
    ["baselineStartDay", frozen?.startDay],
  ] as const) {
    const said = cells.text(field);
    if (said === null || said === day) continue;
    draft.findings.report("baselineFrozen", cells.row, cells.get(field), day ? { day } : undefined);
    cells.drop(draft, field, "baselineFrozen");
  }
}

function itemRow(draft: Draft, baseline: BaselineDraft, facts: Omit<BaselineItemFacts, "id" | "baselineId">) {
  const id = draft.newId("baselineItem", facts.itemId);
  const row: BaselineItemFacts = { id, baselineId: baseline.id, ...facts };
  baseline.items.push(row);
}

type BaselineItemFacts = {
  id: string;
  baselineId: string;
  programId: string;
  itemKind: string;
  itemId: string;
  startDay: string | null;
  finishDay: string;
  durationWorkDays: number;
  weightPoints: number;
};

/** A program is frozen with its official window, once, when the first of its records is. */
function freezeProgram(draft: Draft, baseline: BaselineDraft, program: ProgramRecord): void {
  if (baseline.programIds.has(program.id)) return;
  baseline.programIds.add(program.id);
  itemRow(draft, baseline, {
    programId: program.id,
    itemKind: "program",
    itemId: program.id,
    startDay: program.startDay,
    finishDay: program.finishDay,
    durationWorkDays: 0,
    weightPoints: 0,
  });
}

/** What the row says of the baseline: part of the first one, or a comparison with the one that stands. */
export function planBaselineDays(
  draft: Draft,
  baseline: BaselineDraft,
  cells: RowCells,
  { item, program }: Subject,
): FieldDifference[] {
  if (draft.present.baseline) {
    compareWithFrozen(draft, cells, item);
    return [];
  }
  const cell = cells.get("baselineDay");
  const startCell = cells.get("baselineStartDay");
  if (!cell) {
    cells.drop(draft, "baselineStartDay", "notForThisKind");
    return [];
  }
  freezeProgram(draft, baseline, program);
  itemRow(draft, baseline, {
    programId: program.id,
    itemKind: item.kind,
    itemId: item.id,
    startDay: item.kind === "activity" ? (cells.text("baselineStartDay") ?? item.forecastStartDay) : null,
    finishDay: String(cell.value),
    durationWorkDays: item.durationWorkDays,
    weightPoints: item.weightPoints,
  });
  return [
    ...difference("baselineDay", cell.column, null, cell.value),
    ...(startCell ? difference("baselineStartDay", startCell.column, null, startCell.value) : []),
  ];
}

/**
 * The first baseline, asked for and not yet approved: a file is one person's word, and nobody approves their own.
 * Until somebody else approves it, undoing the import takes it away again; afterwards it is frozen for good.
 */
export function addBaseline(draft: Draft, baseline: BaselineDraft, requestedById: string): void {
  if (baseline.items.length === 0) return;
  addChange(draft, "baseline", null, null, {
    id: baseline.id,
    planId: draft.present.planId,
    number: 1,
    nameAr: "خط الأساس 1",
    nameEn: "Baseline 1",
    setDay: draft.present.statusDay,
    state: "requested",
    note: "",
    requestedById,
    decidedById: null,
    decidedAt: null,
  });
  for (const row of baseline.items) addChange(draft, "baselineItem", String(row["programId"]), null, row);
}
