import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import { ROLL_OUT_STATES, type RollOutState } from "../registers/roll-out.ts";
import type { IsoDay } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);

/** `rollOut.list`: of one program by its code, or all that the reader may read. */
export const rollOutInput = asAtInput.extend({ program: z.string().min(1).max(64).optional() });

export type RollOutInput = z.output<typeof rollOutInput>;

/** `rollOut.read`: one cell, by its program and place. */
export const rollOutCellInput = asAtInput.extend({ programId: id, placeId: id });

export type RollOutCellInput = z.output<typeof rollOutCellInput>;

/** `rollOut.save`: `version` is null of a place that the program did not go to so far. */
export const rollOutSaveInput = z.object({
  programId: id,
  placeId: id,
  version: z.number().int().positive().nullable(),
  state: z.enum(ROLL_OUT_STATES),
  plannedDay: isoDay,
  actualDay: isoDay.nullable(),
});

export type RollOutSaveInput = z.output<typeof rollOutSaveInput>;

/** `rollOut.remove`: the program does not go to the place after all. */
export const rollOutRemoveInput = z.object({
  programId: id,
  placeId: id,
  version: z.number().int().positive(),
});

export type RollOutRemoveInput = z.output<typeof rollOutRemoveInput>;

/** A governorate, or a centre inside one. */
export interface RolledOutPlace extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** The governorate that a centre lies in; null of a governorate. */
  readonly parentId: string | null;
}

/** A program in a place. */
export interface RollOutCell {
  readonly id: string;
  readonly programId: string;
  readonly placeId: string;
  readonly state: RollOutState;
  readonly plannedDay: IsoDay;
  readonly actualDay: IsoDay | null;
  /** Not live although its planned day has passed. */
  readonly isOverdue: boolean;
  readonly version: number;
}

export interface RolledOutProgram extends ProgramRef {
  /** What the reader may do in each of its places. */
  readonly abilities: readonly Action[];
}

/** `rollOut.list`: programs and places in the plan's order, each governorate followed by its centres. */
export interface RollOutView {
  readonly statusDay: IsoDay;
  readonly plan: { readonly startDay: IsoDay; readonly finishDay: IsoDay };
  readonly programs: readonly RolledOutProgram[];
  readonly places: readonly RolledOutPlace[];
  readonly cells: readonly RollOutCell[];
}

/** `rollOut.read`: what was done to one cell, the newest first. */
export interface RollOutHistoryView {
  readonly history: readonly RollOutEvent[];
}

export interface RollOutEvent {
  readonly at: string;
  /** Null when the product itself did it. */
  readonly actor: PersonRef | null;
  readonly from: RollOutStanding | null;
  /** Null when the place was taken out. */
  readonly to: RollOutStanding | null;
}

/** How a cell stood. */
export type RollOutStanding = Pick<RollOutCell, "state" | "plannedDay" | "actualDay">;

/** The cell that was written. */
export interface RollOutWritten {
  readonly programId: string;
  readonly placeId: string;
}
