import { z } from "zod";
import type { ItemTurn } from "../progress/plan-compare.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { StatusTurn } from "../progress/status-order.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { LinkView, PersonRef, WorkstreamView } from "./roadmap.ts";

/**
 * The plan as known at the end of `fromDay` against the end of `toDay`; today and live when that is left out. Refused
 * when `fromDay` is the later one, and as DAY_NOT_KNOWN where history does not reach.
 */
export const planChangesInput = z
  .object({ fromDay: isoDay, toDay: isoDay.optional() })
  .refine(({ fromDay, toDay }) => toDay === undefined || fromDay <= toDay, {
    path: ["toDay"],
    error: "beforeStart",
  });

export type PlanChangesInput = z.infer<typeof planChangesInput>;

/**
 * What lies between two days, of the programs that the reader may read on both and today. Days are as known on each
 * of the two; what moved and came back in between has not changed.
 */
export interface PlanChangesView {
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly revision: number;
  /** Those that the compared programs are in, in the plan's order. */
  readonly workstreams: readonly WorkstreamRef[];
  /** Whose status is another; the worse ones first, then the better ones, each in the plan's order. */
  readonly statuses: readonly StatusChange[];
  /** Milestones and activities that came, went, moved or were done; the largest moves first. */
  readonly items: readonly ItemChange[];
  /** Programs that came or went. */
  readonly programs: readonly ProgramChange[];
  readonly links: readonly LinkChange[];
  /** Baselines approved after `fromDay`, up to and including `toDay`, the oldest first. */
  readonly baselines: readonly BaselineChange[];
}

export interface ProgramRef extends BilingualName {
  readonly id: string;
  readonly code: string;
}

export interface ComparedProgramRef extends ProgramRef {
  readonly workstreamId: string;
}

export interface ProgramChange extends ComparedProgramRef {
  readonly change: "added" | "removed";
}

export type WorkstreamRef = Pick<WorkstreamView, "id" | "code" | "nameAr" | "nameEn">;

/** Of a program. `turn` is by shared/progress/status-order.ts; `level` is neither better nor worse: it has begun. */
export interface StatusChange extends ComparedProgramRef {
  readonly from: StatusVerdict;
  readonly to: StatusVerdict;
  readonly turn: StatusTurn;
  /** How far the program's finish moved, in working days of its calendar; positive is later. */
  readonly finishMovedWorkDays: WorkDays | null;
}

export interface ItemChange extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly kind: "milestone" | "activity";
  readonly program: ComparedProgramRef;
  /** `done` also where its day differs from the forecast before; `reopened` when its actual day was taken back. */
  readonly change: ItemTurn;
  /** Actual else forecast day, of an activity its finish; null where it was not there. */
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
  /** Between those two, in working days of the program's calendar; positive is later. Null where one is missing. */
  readonly movedWorkDays: WorkDays | null;
  /** The acts that made it, moved it, did it or removed it, the oldest first: who, when and why. */
  readonly acts: readonly ChangeAct[];
}

/** One recorded act, as far as it changed the one item or link. */
export interface ChangeAct {
  readonly eventSeq: number;
  readonly day: IsoDay;
  /** Null when the product itself acted. */
  readonly actor: PersonRef | null;
  readonly reasonCode: string | null;
  readonly note: string;
  /** The item's day before and after the act; null where it was not there, and for links. */
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
}

export interface LinkChange {
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  readonly predecessor: LinkedItem;
  readonly successor: LinkedItem;
  /** How it waited and how it waits; null where it was not there. */
  readonly from: LinkTerms | null;
  readonly to: LinkTerms | null;
  readonly acts: readonly ChangeAct[];
}

export interface LinkedItem extends BilingualName {
  readonly code: string;
  readonly program: ComparedProgramRef;
}

export type LinkTerms = Pick<LinkView, "type" | "lagDays" | "lagUnit">;

/** People and note are for those who may read baselines: null and empty for all others. */
export interface BaselineChange extends BilingualName {
  readonly number: number;
  readonly setDay: IsoDay;
  /** How many items have another day or weight than in the baseline before, or are new in it; null for the first. */
  readonly changedItems: number | null;
  readonly requestedBy: PersonRef | null;
  readonly decidedBy: PersonRef | null;
  readonly note: string;
}
