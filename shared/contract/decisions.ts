import type { Action } from "../permissions/actions.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { ProgramRef } from "./plan-changes.ts";
import type { PersonRef } from "./roadmap.ts";

/** wanted: asked and not yet taken; taken: to be carried out by `dueDay`; done; withdrawn by who asked. */
export type DecisionState = "wanted" | "taken" | "done" | "withdrawn";

/** A decision of the register, as the executive page, the program page and the pack show it. */
export interface DecisionRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** Null when it concerns the whole plan. */
  readonly program: ProgramRef | null;
  readonly state: DecisionState;
  readonly askedBy: PersonRef | null;
  /** Who is to take it, then who took it. */
  readonly decider: PersonRef | null;
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
