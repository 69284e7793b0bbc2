import { toIsoDay, toIsoDayOrNull } from "#shared/calendar/day.ts";
import { itemAt } from "#shared/schedule/arranged.ts";
import { drivingPath } from "#shared/schedule/driving-path.ts";
import type { FinishMove, Impact, ItemMove } from "#shared/schedule/impact.ts";
import { startDayOf } from "#shared/schedule/moments.ts";
import { finishAt, startAt } from "#shared/schedule/pass.ts";
import type { IsoDay } from "#shared/units.ts";
import type { PlannedChange } from "./impact-change.ts";
import { type ReportedStatus, statusChanges } from "./impact-status.ts";
import type { PlanRun } from "./plan-command.ts";
import type { NamedItem, PlanIndex } from "./plan-names.ts";
import {
  type Names,
  namesOf,
  type ReportedBroken,
  type ReportHeading,
  reportedBroken,
  reportHeading,
} from "./schedule-report.ts";

export interface ReportedFinish {
  readonly fromDay: IsoDay;
  readonly toDay: IsoDay;
}

export interface ReportedMove extends Names {
  readonly kind: "activity" | "milestone";
  readonly fromStartDay: IsoDay;
  readonly fromFinishDay: IsoDay;
  readonly toStartDay: IsoDay;
  readonly toFinishDay: IsoDay;
  /** From finish to finish, by the item's calendar; negative when earlier. */
  readonly byWorkDays: number;
  /** The item that brought the move, itself among the moves or the one that was changed; null for that one. */
  readonly movedBy: string | null;
}

/** What `impact --json` prints; docs/command-line.md tells it to those who read it. */
export interface ImpactReport extends ReportHeading {
  readonly format: "masar-impact";
  readonly version: 1;
  /** With its days before the change. */
  readonly item: Names & {
    readonly kind: "activity" | "milestone";
    readonly startDay: IsoDay;
    readonly finishDay: IsoDay;
  };
  /** What was asked for; what is not named stays as it is. */
  readonly change: {
    readonly forecastDay?: IsoDay;
    readonly actualStartDay?: IsoDay;
    readonly actualDay?: IsoDay;
    /** Null takes the deadline away. */
    readonly deadlineDay?: IsoDay | null;
    readonly durationWorkDays?: number;
    readonly remainingWorkDays?: number;
  };
  readonly moves: readonly ReportedMove[];
  readonly programs: readonly (Names & ReportedFinish)[];
  /** Null when the finish of the plan stays. */
  readonly planFinish: ReportedFinish | null;
  readonly newlyCritical: readonly string[];
  readonly noLongerCritical: readonly string[];
  readonly newlyBroken: readonly ReportedBroken[];
  /** By the status rules, for the status day, against the newest approved baseline. */
  readonly statusChanges: readonly ReportedStatus[];
}

export function impactReport(
  run: PlanRun,
  named: NamedItem,
  change: PlannedChange,
  impact: Impact,
): ImpactReport {
  const { index } = run;
  const { code, item } = named;
  const codes = (ids: readonly string[]) => ids.map((id) => index.codeOf(id));
  return {
    format: "masar-impact",
    version: 1,
    ...reportHeading(run),
    item: { kind: item.kind, ...namesOf({ ...item, code }), ...daysBefore(run, item.id) },
    change: reportedChange(change),
    moves: impact.moves.map((move) => reportedMove(move, impact, index)),
    programs: impact.programs.map(({ programId, ...move }) => ({
      ...namesOf(index.programOf(programId)),
      ...finishOf(move),
    })),
    planFinish: impact.plan && finishOf(impact.plan),
    newlyCritical: codes(impact.newlyCriticalIds),
    noLongerCritical: codes(impact.noLongerCriticalIds),
    newlyBroken: impact.newlyBroken.map((broken) => reportedBroken(broken, index)),
    statusChanges: statusChanges(run, named, change, impact),
  };
}

function daysBefore({ prepared: { network, settled } }: PlanRun, itemId: string) {
  const position = network.graph.positionOf.get(itemId) ?? 0;
  return {
    startDay: toIsoDay(startDayOf(itemAt(network, position), startAt(settled, position))),
    finishDay: toIsoDay(finishAt(settled, position)),
  };
}

function reportedChange({
  durationWorkDays,
  remainingWorkDays,
  ...days
}: PlannedChange): ImpactReport["change"] {
  const asked = Object.entries(days).flatMap(([name, day]) =>
    day === undefined ? [] : [[name, toIsoDayOrNull(day)]],
  );
  return {
    ...Object.fromEntries(asked),
    ...(durationWorkDays === undefined ? {} : { durationWorkDays }),
    ...(remainingWorkDays === undefined ? {} : { remainingWorkDays }),
  };
}

function finishOf({ fromDay, toDay }: FinishMove): ReportedFinish {
  return { fromDay: toIsoDay(fromDay), toDay: toIsoDay(toDay) };
}

function reportedMove(move: ItemMove, { causes }: Impact, index: PlanIndex): ReportedMove {
  const { code, item } = index.itemOf(move.itemId);
  const cause = causes.get(move.itemId);
  return {
    kind: item.kind,
    ...namesOf({ ...item, code }),
    fromStartDay: toIsoDay(move.fromStartDay),
    fromFinishDay: toIsoDay(move.fromFinishDay),
    toStartDay: toIsoDay(move.toStartDay),
    toFinishDay: toIsoDay(move.toFinishDay),
    byWorkDays: move.byWorkDays,
    movedBy: cause ? index.codeOf(cause.itemId) : null,
  };
}

/** The codes from what was changed to what it moves. */
export function pathTo(itemId: string, { causes }: Impact, index: PlanIndex): string[] {
  return drivingPath(causes, itemId).itemIds.map((id) => index.codeOf(id));
}
