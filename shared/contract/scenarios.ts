import { z } from "zod";
import type { Action } from "../permissions/actions.ts";
import type { ItemTurn } from "../progress/plan-compare.ts";
import type { StatusVerdict } from "../progress/status.ts";
import type { StatusTurn } from "../progress/status-order.ts";
import { plainText } from "../text/plain-text.ts";
import type { IsoDay, WorkDays } from "../units.ts";
import type { ImpactItem } from "./impact.ts";
import type { BilingualName } from "./names.ts";
import type { ComparedProgramRef, LinkedItem, LinkTerms, ProgramRef, WorkstreamRef } from "./plan-changes.ts";
import { REASON_CODES } from "./reason-codes.ts";
import type { PersonRef } from "./roadmap.ts";
import { MOST_CHOSEN, THE_PLAN } from "./scenario-limits.ts";

/**
 * Scenarios: what-if copies of the plan, each a database of its own that the same procedures read and write
 * (docs/decisions/0033). A request with the header `masar-scenario: <id>` (`SCENARIO_HEADER`) is made in that scenario:
 *
 * - open there: `plan.roadmap`, `plan.items`, `programs.get`, `programs.summary`, `milestones.*`, `activities.*`,
 *   `links.*`, `items.*`, `history.undo`, `measures.program`, `measures.plan`, `quality.assess`, `baselines.list`,
 *   `baselines.compare`; each answers in the shape it has on the plan, with the reader's abilities in the scenario.
 *   `session.read` never minds the header. Everything else is refused: FORBIDDEN with the reason `notInScenario`;
 *   so is `asAt` of a past day. Registers, reports, comments and evidence are the plan's and do not lie in a scenario.
 * - a scenario that is discarded, or that the asker may not see, is NOT_FOUND for every request.
 * - `revision`, `actSeq` and versions count in that scenario alone: an act of a scenario can be taken back only with its
 *   header. What a session can take back, and what it has read, must be kept scenario by scenario.
 * - nothing done in a scenario notifies anybody or shows in `live.acts` of the plan. Streams take no header.
 */

const id = z.string().min(1).max(64);
const version = z.number().int().positive();
const name = z.string().max(300).transform(plainText).pipe(z.string().max(200));
const text = z.string().max(4_000).transform(plainText).pipe(z.string().max(2_000));

/** `scenarios.create`: a copy of the plan as it stands, or of a scenario (`from` its id). One of the names is enough. */
export const scenarioCreateInput = z.object({
  nameAr: name.default(""),
  nameEn: name.default(""),
  note: text.default(""),
  /** `plan` or the id of a scenario that the asker may see. */
  from: id.default(THE_PLAN),
});

/** `scenarios.read`. */
export const scenarioInput = z.object({ id });

/** `scenarios.rename`: names and note. A newer version is a VERSION_CONFLICT. */
export const scenarioRenameInput = z.object({ id, version, nameAr: name, nameEn: name, note: text });

export type ScenarioRenameInput = z.input<typeof scenarioRenameInput>;

/** `scenarios.discard`: for good; its file is removed. */
export const scenarioDiscardInput = z.object({ id, version });

export type ScenarioDiscardInput = z.input<typeof scenarioDiscardInput>;

/** `scenarios.compare`: each side is `plan` or a scenario's id; two different ones. */
export const scenarioCompareInput = z
  .object({ left: id, right: id })
  .refine(({ left, right }) => left !== right, { path: ["right"], error: "sameSide" });

export type ScenarioCompareInput = z.infer<typeof scenarioCompareInput>;

/**
 * `scenarios.request`: differences of a scenario from the plan, by their `key` in `scenarios.compare`, become change
 * requests of the plan, one a program, all or none. Refused when one of them is not `requestable` any more
 * (INVALID_INPUT, path `chosen.N`, the `whyNot` as rule), and by the rules of `changeRequests.create`.
 */
export const scenarioRequestInput = z.object({
  id,
  chosen: z
    .array(z.string().min(1).max(80))
    .min(1)
    .max(MOST_CHOSEN)
    .refine((keys) => new Set(keys).size === keys.length),
  reasonCode: z.enum(REASON_CODES),
  note: text.default(""),
  isRebaseline: z.boolean().default(false),
});

export type ScenarioRequestInput = z.input<typeof scenarioRequestInput>;

/** What a screen says of the scenario that it shows; also in `plan.roadmap` (`scenario`). */
export interface ScenarioRef extends BilingualName {
  readonly id: string;
  readonly madeBy: PersonRef;
  /** The day on which the plan was copied; of a copy of a scenario, the day on which that was copied from the plan. */
  readonly basedOnDay: IsoDay;
}

export interface ScenarioRow extends ScenarioRef {
  readonly version: number;
  readonly note: string;
  readonly madeDay: IsoDay;
  /** Whether the plan's own items or links have changed since they were copied. */
  readonly isPlanMovedSince: boolean;
  /** How many acts of people made it what it is: changes of the plan in it, taken back ones included. */
  readonly actCount: number;
  /** Of `scenario.*`; which differences may be asked for is told difference by difference (`requestable`). */
  readonly abilities: readonly Action[];
}

/** `scenarios.list`: those that the reader may see, the newest first. */
export interface ScenariosView {
  readonly scenarios: readonly ScenarioRow[];
  /** `scenario.create`, where the reader may make one; also when no more can be made (`isFull`). */
  readonly abilities: readonly Action[];
  /** As many as may be kept: one must be discarded before another is made (INVALID_INPUT, path `from`, `tooMany`). */
  readonly isFull: boolean;
}

/** What `create`, `rename` and `discard` answer. */
export interface ScenarioDone {
  readonly id: string;
  readonly version: number;
}

/** `scenarios.request`. */
export interface ScenarioRequested {
  readonly requests: readonly { readonly id: string; readonly code: string; readonly program: ProgramRef }[];
}

/**
 * `scenarios.compare`: from the left to the right, of the programs that the reader may read on the plan, as of today.
 * Nothing is listed that is the same on both sides.
 */
export interface ScenarioComparison {
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  /** The last finish of all programs that the reader may read. Null where there is none. */
  readonly planFinish: FinishDifference | null;
  /** Those that the compared programs are in, in the plan's order. */
  readonly workstreams: readonly WorkstreamRef[];
  /** Programs whose finish, slip or status is another; the plan's order. */
  readonly programs: readonly ProgramDifference[];
  /** Milestones and activities; the largest moves first. */
  readonly items: readonly ItemDifference[];
  readonly links: readonly LinkDifference[];
  /** Milestones whose status is another though nothing else of them may be. */
  readonly statuses: readonly MilestoneStatusDifference[];
  /** Of items on both sides: critical on the right and not on the left, and the other way round. */
  readonly critical: { readonly became: readonly ImpactItem[]; readonly ceased: readonly ImpactItem[] };
  /** Governorates that programs with another finish are rolled out to, in their own order. */
  readonly places: readonly PlaceDifference[];
}

export interface ComparedSide {
  /** Null for the plan. */
  readonly scenario: ScenarioRef | null;
  readonly revision: number;
}

/** Positive is later, in working days of the program's calendar (the plan's for the plan and for places). */
export interface FinishDifference {
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
  readonly movedWorkDays: WorkDays;
}

export interface ProgramDifference extends ComparedProgramRef {
  readonly fromStatus: StatusVerdict;
  readonly toStatus: StatusVerdict;
  /** Null when the status is the same. */
  readonly turn: StatusTurn | null;
  readonly finish: FinishDifference;
  /** Against the current baseline; null where it does not hold the program. */
  readonly fromSlipWorkDays: WorkDays | null;
  readonly toSlipWorkDays: WorkDays | null;
}

/** Who made a difference, and what can be done with it. */
interface Difference {
  /** Names it in `scenarios.request`. */
  readonly key: string;
  /** A scenario's side has changed it since its copy; the plan's side, since the other side was copied from it. */
  readonly isChangedLeft: boolean;
  readonly isChangedRight: boolean;
  /** The plan itself has changed it since a scenario of the two was copied: then the two must be told apart. */
  readonly planMovedSince: boolean;
  /** Whether `scenarios.request` takes it. */
  readonly requestable: boolean;
  /** Null when it is requestable. */
  readonly whyNot: WhyNotRequestable | null;
}

export type WhyNotRequestable =
  /** Two scenarios are compared. */
  | "notAgainstPlan"
  /** The scenario has left it alone; the plan has changed it since. */
  | "onlyPlanChanged"
  /** It is done on the plan, or only actual days differ: requests ask for forecasts. */
  | "notAForecast"
  /** It stands in a baseline, a report or a register, so the plan keeps it. */
  | "kept"
  /** A link with an end that is not in the plan, and would have to be added first. */
  | "endNotInPlan"
  /** The reader may not ask for changes of its program. */
  | "notYours";

export interface ItemDifference extends Difference, BilingualName {
  readonly id: string;
  readonly code: string;
  readonly kind: "milestone" | "activity";
  readonly program: ComparedProgramRef;
  readonly change: ItemTurn;
  /** Actual else forecast; null on a milestone, and where it was not there. */
  readonly fromStartDay: IsoDay | null;
  readonly toStartDay: IsoDay | null;
  /** Actual else forecast, of an activity its finish; null where it was not there. */
  readonly fromDay: IsoDay | null;
  readonly toDay: IsoDay | null;
  /** Of the finish; 0 where only the start moved. Null where one is missing. */
  readonly movedWorkDays: WorkDays | null;
}

export interface LinkDifference extends Difference {
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  readonly predecessor: LinkedItem;
  readonly successor: LinkedItem;
  readonly from: LinkTerms | null;
  readonly to: LinkTerms | null;
}

export interface MilestoneStatusDifference extends ImpactItem {
  readonly fromStatus: StatusVerdict;
  readonly toStatus: StatusVerdict;
}

/** The latest finish of the programs that are rolled out there, and which of them finish otherwise. */
export interface PlaceDifference extends BilingualName {
  readonly code: string;
  readonly finish: FinishDifference;
  readonly programs: readonly ProgramRef[];
}
