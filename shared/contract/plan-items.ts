import type { Action } from "../permissions/actions.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type { LinkView } from "./roadmap.ts";

/** All that a link may join, and the links there are, without statuses: what forms of links and their choosers read. */
export interface PlanItemsView {
  readonly revision: number;
  readonly programs: readonly ProgramItems[];
  /** Those whose ends may both be read. */
  readonly links: readonly LinkView[];
}

export interface ProgramItems extends BilingualName {
  readonly code: string;
  readonly abilities: readonly Action[];
  /** In the plan's order. */
  readonly items: readonly PlanItem[];
}

export interface PlanItem extends BilingualName {
  readonly id: string;
  readonly kind: "activity" | "milestone";
  readonly code: string;
  /** Actual where there is one, else forecast; a milestone's is its `finishDay`. */
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
}
