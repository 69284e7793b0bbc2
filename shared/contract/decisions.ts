import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import { DECISION_STATES, type DecisionAct, type DecisionState } from "../registers/decision-cycle.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { asAtInput, isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { EntryEvent, ProgramsOffered } from "./registers.ts";
import type { PersonRef } from "./roadmap.ts";

const id = z.string().min(1).max(64);
const name = z.string().max(300).transform(plainText);
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));
/** A decision as it was read; a newer version is a VERSION_CONFLICT. */
const read = { id, version: z.number().int().positive() };

/** `decisions.list`: of one state, of one program by its code, or all that the reader may read. */
export const decisionsInput = asAtInput.extend({
  state: z.enum(DECISION_STATES).optional(),
  program: z.string().min(1).max(64).optional(),
});

export type DecisionsInput = z.output<typeof decisionsInput>;

/** `decisions.read`. */
export const decisionInput = asAtInput.extend({ id });

export type DecisionInput = z.output<typeof decisionInput>;

const asked = { nameAr: name, nameEn: name, deciderId: id, dueDay: isoDay };

/** `decisions.ask`: of a program, or of the whole plan (null), maybe because of a risk of the same. `dueDay` is by when it is wanted. */
export const decisionAskInput = z.object({
  ...asked,
  programId: id.nullable(),
  riskId: id.nullable().default(null),
});

export type DecisionAskInput = z.output<typeof decisionAskInput>;

/** `decisions.update`: what was asked, while nobody has decided. */
export const decisionUpdateInput = z.object({ ...read, ...asked });

export type DecisionUpdateInput = z.output<typeof decisionUpdateInput>;

/**
 * `decisions.take`: who decided what on which day, and who is to carry it out by when. Of one that was taken already it
 * corrects the record.
 */
export const decisionTakeInput = z.object({
  ...read,
  deciderId: id,
  decidedDay: isoDay,
  outcomeText: text,
  assigneeId: id,
  dueDay: isoDay,
});

export type DecisionTakeInput = z.output<typeof decisionTakeInput>;

/** `decisions.complete`, `decisions.reopen` and `decisions.withdraw`; a note is kept with the act. */
export const decisionMoveInput = z.object({ ...read, note: text.default("") });

/** A decision of the register, as the executive page, the program page and the pack show it. */
export interface DecisionRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Null when it concerns the whole plan. */
  readonly program: ProgramRef | null;
  /** The risk that it is asked for. */
  readonly risk: (BilingualName & { readonly id: string; readonly code: string }) | null;
  readonly state: DecisionState;
  readonly askedBy: PersonRef | null;
  /** Who is to take it, then who took it. */
  readonly decider: PersonRef | null;
  /** Who carries it out; null before it is taken. */
  readonly assignee: PersonRef | null;
  readonly askedDay: IsoDay;
  /** While wanted: by when it is wanted; once taken: by when it is to be carried out. */
  readonly dueDay: IsoDay;
  readonly decidedDay: IsoDay | null;
  readonly outcomeText: string;
  /** From the status day to `dueDay`; negative when overdue. Null when nothing more is due. */
  readonly dueInWorkDays: WorkDays | null;
  readonly version: number;
  /** What the reader may do with it now, by its state. */
  readonly abilities: readonly Action[];
}

/** `decisions.list`: wanted, the most overdue first; then taken and not carried out; then the others, the newest first. */
export interface DecisionsView {
  readonly statusDay: IsoDay;
  readonly decisions: readonly DecisionRow[];
  /** Those that `program` may name, in the plan's order. */
  readonly programs: readonly ProgramRef[];
  readonly asking: Asking | null;
}

/** What a form that asks offers; null to whoever may not ask, and of a past day. */
export interface Asking extends ProgramsOffered {
  readonly deciders: readonly PersonRef[];
}

/** `decisions.read`: one of them, what became of it, and whom its forms offer. */
export interface DecisionView {
  readonly statusDay: IsoDay;
  readonly decision: DecisionRow;
  /** The newest first. */
  readonly history: readonly DecisionEvent[];
  readonly deciders: readonly PersonRef[];
  readonly assignees: readonly PersonRef[];
}

export type DecisionField =
  | "nameAr"
  | "nameEn"
  | "outcomeText"
  | "dueDay"
  | "decidedDay"
  | "deciderId"
  | "assigneeId";

export type DecisionEvent = EntryEvent<"ask" | DecisionAct, DecisionField>;
