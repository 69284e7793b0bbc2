import type { SlipWaterfall, WaterfallStep } from "./slip-waterfall.ts";

/** How many working days, by how many moves; positive is later. */
export interface CausedSlip {
  readonly workDays: number;
  readonly moveCount: number;
}

/** What one reason added to the slip of each group, in the groups' order, and to all of them. */
export interface CauseRow {
  /** Null: what no reason explains. */
  readonly reasonCode: string | null;
  readonly byGroup: readonly CausedSlip[];
  readonly total: CausedSlip;
}

/** Slip by reason and group (a workstream); rows and groups add up to the same total. */
export interface SlipCauses {
  /** The largest addition first, the largest recovery last before what is unexplained. */
  readonly rows: readonly CauseRow[];
  readonly byGroup: readonly CausedSlip[];
  readonly total: CausedSlip;
}

/** The waterfalls of several groups side by side, reason by reason; see `slipWaterfall` for what they count. */
export function slipCauses(waterfalls: readonly SlipWaterfall[]): SlipCauses {
  const reasons = new Set(waterfalls.flatMap(({ steps }) => steps.map(({ reasonCode }) => reasonCode)));
  const rows = [...reasons].map((reasonCode): CauseRow => {
    const byGroup = waterfalls.map(({ steps }) => causedBy(steps, reasonCode));
    return { reasonCode, byGroup, total: sumOf(byGroup) };
  });
  const byGroup = waterfalls.map(({ steps }) => sumOf(steps));
  return { rows: rows.sort(byWeight), byGroup, total: sumOf(byGroup) };
}

function causedBy(steps: readonly WaterfallStep[], reasonCode: string | null): CausedSlip {
  return sumOf(steps.filter((step) => step.reasonCode === reasonCode));
}

function sumOf(parts: readonly CausedSlip[]): CausedSlip {
  return {
    workDays: parts.reduce((sum, { workDays }) => sum + workDays, 0),
    moveCount: parts.reduce((sum, { moveCount }) => sum + moveCount, 0),
  };
}

/** As a waterfall orders its steps. */
function byWeight(one: CauseRow, other: CauseRow): number {
  if (one.reasonCode === null || other.reasonCode === null) {
    return Number(one.reasonCode === null) - Number(other.reasonCode === null);
  }
  return other.total.workDays - one.total.workDays || (one.reasonCode < other.reasonCode ? -1 : 1);
}
