import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { ChangeStanding } from "../registers/change-proposal.ts";
import { CHANGE_REQUEST_STATES, type ChangeRequestState } from "../registers/change-request-cycle.ts";
import type { ForecastDays } from "../registers/proposed-days.ts";
import type { ProposedTerms, StructureStanding } from "../registers/proposed-structure.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { isoDay } from "./days.ts";
import type { EditImpact, ImpactItem } from "./impact.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import { REASON_CODES, type ReasonCode } from "./reason-codes.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const note = z.string().trim().max(2_000).default("");

/** More than these are a plan of their own, to be imported or tried out. */
const MOST_CHANGES = 50;

/** Another forecast of milestones and activities of one program; a milestone has no start. */
export const changeRequestCreateInput = z.object({
  changes: z
    .array(z.object({ itemId: id, startDay: isoDay.optional(), finishDay: isoDay }))
    .min(1)
    .max(MOST_CHANGES)
    .refine((changes) => new Set(changes.map(({ itemId }) => itemId)).size === changes.length),
  reasonCode: z.enum(REASON_CODES),
  note,
  /** Whether what the changes push is to move with them. */
  movesDependants: z.boolean().default(false),
  /** Whether the program's baseline is to be set anew with them. */
  isRebaseline: z.boolean().default(false),
});

export type ChangeRequestCreateInput = z.input<typeof changeRequestCreateInput>;

/** All that the reader may read; less by state or by program. */
export const changeRequestListInput = z.object({
  state: z.enum(CHANGE_REQUEST_STATES).optional(),
  programId: id.optional(),
});

export type ChangeRequestListInput = z.output<typeof changeRequestListInput>;

export const changeRequestIdInput = z.object({ id });

/** `confirmed`: the present forecast of each item that moved since, as the decider saw it. */
export const changeRequestApproveInput = z.object({
  id,
  version,
  note,
  confirmed: z
    .array(z.object({ itemId: id, startDay: isoDay.nullable(), finishDay: isoDay }))
    .max(MOST_CHANGES)
    .default([]),
});

export type ChangeRequestApproveInput = z.input<typeof changeRequestApproveInput>;

export const changeRequestRefuseInput = z.object({ id, version, note });

export const changeRequestWithdrawInput = z.object({ id, version });

export type ChangeRequestWithdrawInput = z.output<typeof changeRequestWithdrawInput>;

/** Who asked for which changes of a program, and what became of it. Its name is that of the first item. */
export interface ChangeRequestRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: ChangeRequestState;
  readonly program: ProgramRef;
  readonly reasonCode: ReasonCode;
  readonly note: string;
  readonly isRebaseline: boolean;
  readonly askedBy: PersonRef | null;
  readonly askedDay: IsoDay;
  readonly decidedBy: PersonRef | null;
  readonly decidedDay: IsoDay | null;
  readonly decisionNote: string;
  /** None in a request of an older version, which said only in words what it asks for. */
  readonly changes: readonly RequestedChange[];
  /** Items and links that it asks to come, to go or to wait otherwise; only `scenarios.request` asks for such. */
  readonly structure: readonly RequestedStructure[];
  /** What the reader may do with it now. */
  readonly abilities: readonly Action[];
}

/** `changeRequests.list`: those that wait first, then the newest decided. */
export interface ChangeRequestsView {
  readonly requests: readonly ChangeRequestRow[];
}

/** One item of a request against the plan as it now stands; in the error REQUEST_PLAN_MOVED and in the views. */
export interface RequestedChange {
  /** Null when the item has left the plan. */
  readonly item: ImpactItem | null;
  readonly itemId: string;
  readonly seen: ForecastDays;
  readonly asked: ForecastDays;
  /** What the plan says now; null with the item. */
  readonly now: ForecastDays | null;
  readonly standing: ChangeStanding;
  /** From what was seen to what is asked, by the program's calendar; negative when earlier. */
  readonly byWorkDays: WorkDays;
}

/**
 * What a request asks of the plan's structure, against the plan as it now stands. Approval writes what stands `asSeen`,
 * leaves what is `there`, and is refused for all else: INVALID_INPUT, path `structure.ID`, the standing as rule.
 */
export type RequestedStructure = { readonly id: string; readonly standing: StructureStanding } & (
  | {
      readonly kind: "addItem";
      /** As it would be: its `id` is not in the plan yet. */
      readonly item: ImpactItem;
      readonly asked: ForecastDays;
      readonly weightPoints: number;
    }
  | {
      readonly kind: "removeItem";
      /** Null when the item has left the plan. */
      readonly item: ImpactItem | null;
      readonly seen: ForecastDays;
      readonly now: ForecastDays | null;
    }
  | {
      readonly kind: "link";
      /** An end is null when it has left the plan, or is of a program that the reader may not read. */
      readonly predecessor: ImpactItem | null;
      readonly successor: ImpactItem | null;
      /** How it waited when it was asked; null where it is to come. */
      readonly seen: ProposedTerms | null;
      /** Null where it is to go. */
      readonly asked: ProposedTerms | null;
      readonly now: ProposedTerms | null;
    }
);

/** `changeRequests.read`: what it would have moved when it was asked for, and what it would move now. */
export interface ChangeRequestView extends ChangeRequestRow {
  readonly movesDependants: boolean;
  /** Null in a request of an older version. */
  readonly impactThen: EditImpact | null;
  /** Null once it is decided, and where nothing of it can be done any more. */
  readonly impactNow: EditImpact | null;
}

/** What every act answers; the screen asks anew for the rest. */
export interface ChangeRequestDone {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly state: ChangeRequestState;
  readonly revision: number;
}
