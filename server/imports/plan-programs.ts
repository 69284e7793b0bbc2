import { checkOrder, checkPlanDay } from "./day-rules.ts";
import type { PortfolioRow } from "./findings.ts";
import {
  addChange,
  addRow,
  claimCode,
  type Draft,
  difference,
  RowCells,
  requireName,
  sameKey,
} from "./plan-draft.ts";
import { planOwner } from "./plan-owner.ts";
import type { WorkstreamIndex } from "./plan-workstreams.ts";
import type { ProgramRecord, WorkstreamRecord } from "./present-plan.ts";

const FIELDS = [
  "code",
  "workstream",
  "nameAr",
  "nameEn",
  "summaryAr",
  "summaryEn",
  "departmentAr",
  "departmentEn",
  "ownerEmail",
  "startDay",
  "finishDay",
] as const;

const COLUMN_OF = {
  nameAr: "nameAr",
  nameEn: "nameEn",
  summaryAr: "summaryAr",
  summaryEn: "summaryEn",
  departmentAr: "departmentAr",
  departmentEn: "departmentEn",
  startDay: "startDay",
  finishDay: "finishDay",
};

/** The programs after the import, by code. */
export type ProgramIndex = ReadonlyMap<string, ProgramRecord>;

/** The workstream that the row names, or the one the program has. Reports when there is neither. */
function workstreamIdOf(draft: Draft, cells: RowCells, index: WorkstreamIndex, before: ProgramRecord | null) {
  const named = cells.text("workstream");
  if (named === null) {
    if (!before) draft.findings.report("missingWorkstream", cells.row, null);
    return before?.workstreamId ?? null;
  }
  const found: WorkstreamRecord | null | undefined = index.get(sameKey(named));
  if (found) return found.id;
  const problem = found === null ? "ambiguousWorkstream" : "unknownWorkstream";
  draft.findings.report(problem, cells.row, cells.get("workstream"));
  return null;
}

function newProgram(draft: Draft, code: string, workstreamId: string, position: number): ProgramRecord {
  return {
    id: draft.newId("program", sameKey(code)),
    planId: draft.present.planId,
    workstreamId,
    code,
    nameAr: "",
    nameEn: "",
    summaryAr: "",
    summaryEn: "",
    departmentAr: "",
    departmentEn: "",
    position,
    startDay: "",
    finishDay: "",
    declaredState: null,
    declaredDay: null,
    declaredNote: "",
    isPublished: true,
    calendarId: null,
  };
}

/** The record with what the row says; an empty cell leaves what is there. */
function withCells(record: ProgramRecord, cells: RowCells, workstreamId: string): ProgramRecord {
  return {
    ...record,
    workstreamId,
    nameAr: cells.text("nameAr") ?? record.nameAr,
    nameEn: cells.text("nameEn") ?? record.nameEn,
    summaryAr: cells.text("summaryAr") ?? record.summaryAr,
    summaryEn: cells.text("summaryEn") ?? record.summaryEn,
    departmentAr: cells.text("departmentAr") ?? record.departmentAr,
    departmentEn: cells.text("departmentEn") ?? record.departmentEn,
    startDay: cells.text("startDay") ?? record.startDay,
    finishDay: cells.text("finishDay") ?? record.finishDay,
  };
}

function areDaysRight(draft: Draft, cells: RowCells, after: ProgramRecord): boolean {
  const days = [
    checkPlanDay(draft, cells, "startDay", after.startDay),
    checkPlanDay(draft, cells, "finishDay", after.finishDay),
  ];
  return days.every(Boolean) && checkOrder(draft, cells, "finishDay", after.startDay, after.finishDay);
}

function workstreamDifference(
  draft: Draft,
  cells: RowCells,
  before: ProgramRecord | null,
  index: WorkstreamIndex,
) {
  const cell = cells.get("workstream");
  if (!cell) return [];
  const was = draft.present.workstreams.find(({ id }) => id === before?.workstreamId);
  return difference("workstream", cell.column, was?.code, index.get(sameKey(String(cell.value)))?.code);
}

interface Known {
  readonly programs: Map<string, ProgramRecord>;
  readonly workstreams: WorkstreamIndex;
}

function planRow(draft: Draft, cells: RowCells, code: string, { programs, workstreams }: Known): void {
  const before = programs.get(sameKey(code)) ?? null;
  const workstreamId = workstreamIdOf(draft, cells, workstreams, before);
  const position = Math.max(0, ...[...programs.values()].map((program) => program.position)) + 1;
  const base = before ?? newProgram(draft, code, workstreamId ?? "", position);
  const after = withCells(base, cells, workstreamId ?? "");
  // Known even when refused, so that its milestones are not reported as homeless as well.
  programs.set(sameKey(code), after);
  const isRight = [requireName(draft, cells, after), areDaysRight(draft, cells, after)].every(Boolean);
  if (!isRight || workstreamId === null) return;
  addChange(draft, "program", after.id, before, after);
  if (before && (before.startDay !== after.startDay || before.finishDay !== after.finishDay)) {
    draft.needsReason = true;
  }
  const differences = [
    ...workstreamDifference(draft, cells, before, workstreams),
    ...cells.differences(COLUMN_OF, before, after),
    ...planOwner(draft, cells, after.id),
  ];
  addRow(draft, cells.row, {
    kind: "program",
    record: after,
    programCode: null,
    isNew: !before,
    differences,
  });
}

/** Plans the rows that are programs, and tells which ones there will be. */
export function planPrograms(
  draft: Draft,
  rows: readonly PortfolioRow[],
  workstreams: WorkstreamIndex,
): ProgramIndex {
  const programs = new Map(draft.present.programs.map((program) => [sameKey(program.code), program]));
  const seen = new Map<string, number>();
  for (const row of rows.filter(({ kind }) => kind === "program")) {
    const cells = new RowCells(draft, row, FIELDS);
    const code = claimCode(draft, cells, seen, "program");
    if (code) planRow(draft, cells, code, { programs, workstreams });
  }
  return programs;
}
