import { z } from "zod";
import type { StatusVerdict } from "../progress/status.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { PersonRef } from "./roadmap.ts";

/** The plan as known at the end of `fromDay` against the end of `toDay`; today and live when that is left out. */
export const planChangesInput = z.object({ fromDay: isoDay, toDay: isoDay.optional() });

export type PlanChangesInput = z.infer<typeof planChangesInput>;

/**
 * What lies between two days, of the programs that the reader may read. Days are as known on each of the two; what
 * moved and came back in between has not changed.
 */
export interface PlanChangesView {
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly revision: number;
  /** Whose status is another; the worse ones first, then by the plan's order. */
  readonly statuses: readonly StatusChange[];
  /** Milestones and activities that came, went, moved or were done; the largest moves first. */
  readonly items: readonly ItemChange[];
  /** Programs that came or went. */
  readonly programs: readonly (ProgramRef & { readonly change: "added" | "removed" })[];
  readonly links: readonly LinkChange[];
  /** Baselines approved after `fromDay`, up to and including `toDay`, the oldest first. */
  readonly baselines: readonly BaselineChange[];
}

export interface ProgramRef extends BilingualName {
  readonly id: string;
  readonly code: string;
}

/** Of a program. `turn` is by the order of the glossary: complete, on plan, not started, at risk, late, stalled, stopped. */
export interface StatusChange extends ProgramRef {
  readonly from: StatusVerdict;
  readonly to: StatusVerdict;
  readonly turn: "better" | "worse";
  /** How far the program's finish moved, in working days of its calendar; positive is later. */
  readonly finishMovedWorkDays: WorkDays | null;
}

export interface ItemChange extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly kind: "milestone" | "activity";
  readonly program: ProgramRef;
  /** `done` also where its day differs from the forecast before; `reopened` when its actual day was taken back. */
  readonly change: "added" | "removed" | "moved" | "done" | "reopened";
  /** Actual else forecast day, of an activity its finish; null where it was not there. */
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
  /** Between those two, in working days of the program's calendar; positive is later. Null where one is missing. */
  readonly movedWorkDays: WorkDays | null;
  /** The acts that changed it, the oldest first: who, when and why. */
  readonly acts: readonly ChangeAct[];
}

/** One recorded act, as far as it changed the one item. */
export interface ChangeAct {
  readonly eventSeq: number;
  readonly day: IsoDay;
  readonly actor: PersonRef | null;
  readonly reasonCode: string | null;
  readonly note: string;
  /** Of the finish day; both null where the act changed something else of it. */
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
}

export interface LinkChange {
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  /** Codes of the two items. */
  readonly predecessorCode: string;
  readonly successorCode: string;
  readonly type: "FS" | "SS" | "FF" | "SF";
  readonly lagDays: number;
  readonly acts: readonly ChangeAct[];
}

export interface BaselineChange extends BilingualName {
  readonly number: number;
  readonly setDay: IsoDay;
  /** How many items have another day or weight than in the baseline before; null for the first. */
  readonly changedItems: number | null;
  readonly requestedBy: PersonRef | null;
  readonly decidedBy: PersonRef | null;
  readonly note: string;
}
