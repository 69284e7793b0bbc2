import { fail, type Result, succeed } from "../result.ts";
import type { PeriodState } from "./cycle.ts";

export const PERIOD_ACTS = ["open", "close", "reopen"] as const;

export type PeriodAct = (typeof PERIOD_ACTS)[number];

/** Why a period may not be opened, closed or reopened. */
export type PeriodRefusal = "alreadyOpen" | "alreadyClosed" | "neverOpened" | "awaitsReview";

const MOVES: Readonly<Record<PeriodState, Readonly<Record<PeriodAct, Result<PeriodState, PeriodRefusal>>>>> =
  {
    scheduled: { open: succeed("open"), close: fail("neverOpened"), reopen: fail("neverOpened") },
    open: { open: fail("alreadyOpen"), close: succeed("closed"), reopen: fail("alreadyOpen") },
    closed: { open: fail("alreadyClosed"), close: fail("alreadyClosed"), reopen: succeed("open") },
  };

/** The state after an act, or why it may not happen; its reports follow by `nextReportState`. */
export function nextPeriodState(state: PeriodState, act: PeriodAct): Result<PeriodState, PeriodRefusal> {
  return MOVES[state][act];
}
