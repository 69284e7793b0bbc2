import { ROW_KINDS } from "#shared/contract/import-kinds.ts";
import type { ChangeCounts, ImportRow, RowKind } from "#shared/contract/imports.ts";
import type { EntityChange } from "./entity-changes.ts";
import type { Findings, PortfolioRow } from "./findings.ts";
import { addBaseline, startBaseline } from "./plan-baseline.ts";
import type { Draft, NewId } from "./plan-draft.ts";
import { planItems } from "./plan-items.ts";
import { planPrograms } from "./plan-programs.ts";
import { type PlanWindow, windowAfter, windowChanges } from "./plan-window.ts";
import { planWorkstreams } from "./plan-workstreams.ts";
import type { PresentPlan } from "./present-plan.ts";

/** Everything that applying a file would do to the plan; `changes` are complete only without errors. */
export interface ImportPlan {
  readonly changes: readonly EntityChange[];
  readonly rows: readonly ImportRow[];
  readonly counts: Readonly<Record<RowKind, ChangeCounts>>;
  readonly placedCellCount: number;
  readonly needsReason: boolean;
  readonly baselineItemCount: number;
  /** Set when the first portfolio moves the plan's years. */
  readonly planWindow: PlanWindow | null;
}

function countsOf(rows: readonly ImportRow[]): Record<RowKind, ChangeCounts> {
  const count = (kind: RowKind, change: ImportRow["change"]) =>
    rows.filter((row) => row.kind === kind && row.change === change).length;
  const of = (kind: RowKind): ChangeCounts => ({
    create: count(kind, "create"),
    update: count(kind, "update"),
    unchanged: count(kind, "unchanged"),
  });
  const [workstream, program, activity, milestone] = ROW_KINDS;
  return {
    workstream: of(workstream),
    program: of(program),
    activity: of(activity),
    milestone: of(milestone),
  };
}

export interface PlanRequest {
  readonly rows: readonly PortfolioRow[];
  readonly present: PresentPlan;
  /** Takes every problem and every value without a place. */
  readonly findings: Findings;
  readonly newId: NewId;
  /** Who asks for the first baseline, when the file brings one. */
  readonly requestedById: string;
}

/**
 * Compares the rows of a file with the plan, without touching it: rows that the plan has (by code) change it where
 * they differ, others are new, and what is not in the file stays. The same file and the same plan always give the
 * same answer, ids included, so that applying can tell whether the plan moved on since the preview.
 */
export function planImport({ rows, present, findings, newId, requestedById }: PlanRequest): ImportPlan {
  const window = windowAfter(present, rows);
  const widening = windowChanges(present, window);
  const draft: Draft = {
    present: { ...present, ...window },
    newId,
    findings,
    changes: [...widening],
    rows: [],
    placedCellCount: 0,
    needsReason: false,
  };
  const workstreams = planWorkstreams(draft, rows);
  const programs = planPrograms(draft, rows, workstreams);
  const baseline = startBaseline(draft);
  planItems(draft, rows, programs, baseline);
  addBaseline(draft, baseline, requestedById);
  return {
    changes: draft.changes,
    rows: draft.rows,
    counts: countsOf(draft.rows),
    placedCellCount: draft.placedCellCount,
    needsReason: draft.needsReason,
    baselineItemCount: baseline.items.length,
    planWindow: widening.length > 0 ? window : null,
  };
}
