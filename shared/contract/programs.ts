import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { IsoDay } from "../units.ts";
import type { BilingualName } from "./names.ts";
import type {
  BaselineView,
  HolidayView,
  LinkView,
  MilestoneRow,
  PersonRef,
  PlanView,
  ProgramRow,
  WorkstreamView,
} from "./roadmap.ts";

export const programInput = z.object({
  code: z.string().min(1).max(20),
  baselineNumber: z.number().int().positive().optional(),
});

export type ProgramInput = z.infer<typeof programInput>;

/** The program page in one answer. */
export interface ProgramView {
  readonly plan: PlanView;
  readonly statusDay: IsoDay;
  /** The day that was asked for, at whose end all of this was so known; null when live. */
  readonly asAt: IsoDay | null;
  readonly revision: number;
  readonly baselines: readonly BaselineView[];
  readonly baselineNumber: number | null;
  readonly holidays: readonly HolidayView[];
  readonly workWeekMask: number;
  readonly workstream: WorkstreamView;
  readonly program: ProgramRow & { readonly summaryAr: string; readonly summaryEn: string };
  /** Activities and milestones in the plan's order. */
  readonly items: readonly PlanItemRow[];
  /** Links with at least one end in this program; a far end that may be read is in `farItems`. */
  readonly links: readonly LinkView[];
  readonly farItems: readonly FarItem[];
  /** Newest first, at most 200; links whose ends may both be read. */
  readonly history: readonly HistoryEntry[];
}

export type PlanItemRow =
  | ({ readonly kind: "milestone" } & MilestoneRow)
  | ({ readonly kind: "activity" } & ActivityRow);

export interface ActivityRow extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly forecastStartDay: IsoDay;
  /** Inclusive. */
  readonly forecastFinishDay: IsoDay;
  readonly actualStartDay: IsoDay | null;
  readonly actualFinishDay: IsoDay | null;
  readonly baselineStartDay: IsoDay | null;
  readonly baselineFinishDay: IsoDay | null;
  readonly durationWorkDays: number;
  readonly progressPercent: number;
  readonly isCritical: boolean;
  readonly version: number;
}

/** An end of a link, named across programs. */
export interface FarItem extends BilingualName {
  readonly id: string;
  readonly code: string;
  readonly programCode: string;
}

/** What one act did to one field, or to a link as a whole, with who, when and why. */
export interface HistoryEntry {
  readonly seq: number;
  readonly day: IsoDay;
  readonly at: string;
  readonly actor: PersonRef | null;
  readonly action: Action | `system.${string}`;
  /** A link that came or went has no field, and its record as JSON for a value; `update` is of one field. */
  readonly operation: "create" | "update" | "remove";
  readonly itemId: string;
  /** The ends of a link; null where the change is of the program or an item of it. */
  readonly link: { readonly predecessor: FarItem; readonly successor: FarItem } | null;
  readonly field: string | null;
  readonly fromValue: string | null;
  readonly toValue: string | null;
  readonly reasonCode: string | null;
  readonly note: string;
}
