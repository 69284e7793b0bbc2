import { z } from "zod";
import type { Status } from "../progress/status-words.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import { isoDay } from "./days.ts";
import type { BilingualName } from "./names.ts";

/** A change of a milestone that is only being considered. */
export const milestoneImpactInput = z.object({
  id: z.string().min(1).max(64),
  forecastDay: isoDay.optional(),
  actualDay: isoDay.nullable().optional(),
  /** What statuses and critical items are judged against, as on the screen; the current one when left out. */
  baselineNumber: z.number().int().positive().optional(),
});

export type MilestoneImpactInput = z.infer<typeof milestoneImpactInput>;

/** An item named across programs, since codes of items repeat. */
export interface ImpactItem extends BilingualName {
  readonly id: string;
  readonly kind: "activity" | "milestone";
  readonly code: string;
  readonly programCode: string;
}

/** An item whose stored forecast would be another day: its finish, or the milestone's day. */
export interface ImpactMove {
  readonly item: ImpactItem;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  /** By the item's calendar; negative when earlier. */
  readonly byWorkDays: WorkDays;
  /** What pushes it, from the changed milestone on; items that the reader may not read are left out. */
  readonly path: readonly ImpactItem[];
}

export interface ImpactFinish extends BilingualName {
  readonly code: string;
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
}

export interface ImpactStatus extends BilingualName {
  readonly kind: "milestone" | "program";
  readonly code: string;
  readonly programCode: string;
  readonly fromStatus: Status;
  readonly toStatus: Status;
}

/** What a considered change would do, and nothing that it leaves alone. */
export interface EditImpact {
  /** False when the plan's links run in a circle: then nothing can be said of what follows. */
  readonly isSchedulable: boolean;
  /** In the order of the links, without the milestone itself. */
  readonly moves: readonly ImpactMove[];
  /** Items of programs that the reader may not read. */
  readonly hiddenMoveCount: number;
  /** Whose finish, as the screens tell it, would be another day. */
  readonly programs: readonly ImpactFinish[];
  readonly planFinish: { readonly fromDay: IsoDay; readonly toDay: IsoDay } | null;
  /** Without float on the screens, once every move is made; see `server/plan/critical.ts`. */
  readonly newlyCritical: readonly ImpactItem[];
  /** With every move made. */
  readonly statusChanges: readonly ImpactStatus[];
  /** Whether the reader may make all of these moves together with the change. */
  readonly mayMoveAll: boolean;
}
