import { toIsoDay, toIsoDayOrNull } from "#shared/calendar/day.ts";
import { criticalPaths } from "#shared/schedule/critical-paths.ts";
import type { ScheduleOptions } from "#shared/schedule/network.ts";
import { reportOf } from "#shared/schedule/report.ts";
import type {
  BrokenConstraint,
  BrokenLink,
  ScheduledItem,
  ScheduleSummary,
} from "#shared/schedule/scheduled.ts";
import type { IsoDay } from "#shared/units.ts";
import type { PlanRun } from "./plan-command.ts";
import type { PlanIndex } from "./plan-names.ts";

/** Tied paths can be more than anybody could read. */
const MOST_PATHS = 50;

export interface Names {
  readonly code: string;
  readonly nameAr: string;
  readonly nameEn: string;
}

/** How a schedule was asked for; the beginning of every report. */
export interface ReportHeading {
  readonly plan: { readonly nameAr: string; readonly nameEn: string };
  readonly statusDay: IsoDay | null;
  readonly floatTo: ScheduleOptions["horizon"];
}

export interface ReportedSpan {
  readonly startDay: IsoDay;
  /** Inclusive. */
  readonly finishDay: IsoDay;
  /** The least of the unfinished items; null when all are finished. */
  readonly totalFloatWorkDays: number | null;
}

export interface ReportedItem extends Names {
  readonly kind: "activity" | "milestone";
  readonly startDay: IsoDay;
  readonly finishDay: IsoDay;
  readonly lateStartDay: IsoDay;
  readonly lateFinishDay: IsoDay;
  readonly totalFloatWorkDays: number;
  readonly freeFloatWorkDays: number;
  readonly isCritical: boolean;
  readonly isDone: boolean;
  /** Codes of the items whose links place it. */
  readonly drivenBy: readonly string[];
}

export interface ReportedBroken {
  readonly code: string;
  readonly type: BrokenConstraint["type"];
  readonly day: IsoDay;
  readonly scheduledDay: IsoDay;
}

/** What `schedule --json` prints; docs/command-line.md tells it to those who read it. */
export interface ScheduleReport extends ReportHeading {
  readonly format: "masar-schedule";
  readonly version: 1;
  /** Null when the plan holds no items. */
  readonly span: ReportedSpan | null;
  readonly programs: readonly (Names & ReportedSpan)[];
  readonly items: readonly ReportedItem[];
  readonly criticalPaths: {
    readonly isComplete: boolean;
    readonly paths: readonly { readonly program: string; readonly items: readonly string[] }[];
  };
  readonly brokenConstraints: readonly ReportedBroken[];
  readonly brokenLinks: readonly {
    readonly predecessor: string;
    readonly successor: string;
    readonly end: BrokenLink["end"];
    readonly actualDay: IsoDay;
    readonly allowedDay: IsoDay;
  }[];
}

export function scheduleReport(run: PlanRun): ScheduleReport {
  const { prepared, index } = run;
  const schedule = reportOf(prepared);
  const { paths, isComplete } = criticalPaths(prepared, MOST_PATHS);
  return {
    format: "masar-schedule",
    version: 1,
    ...reportHeading(run),
    span: schedule.plan && spanOf(schedule.plan),
    programs: schedule.programs.map((program) => ({
      ...namesOf(index.programOf(program.programId)),
      ...spanOf(program),
    })),
    items: schedule.items.map((item) => reportedItem(item, index)),
    criticalPaths: {
      isComplete,
      paths: paths.map(({ programId, itemIds }) => ({
        program: index.programOf(programId).code,
        items: itemIds.map((id) => index.codeOf(id)),
      })),
    },
    brokenConstraints: schedule.brokenConstraints.map((broken) => reportedBroken(broken, index)),
    brokenLinks: schedule.brokenLinks.map(({ linkId, end, actualDay, allowedDay }) => {
      const { predecessorCode: predecessor, successorCode: successor } = index.linkEndsOf(linkId);
      return {
        predecessor,
        successor,
        end,
        actualDay: toIsoDay(actualDay),
        allowedDay: toIsoDay(allowedDay),
      };
    }),
  };
}

export function reportHeading({ file, statusDay, prepared }: PlanRun): ReportHeading {
  const { nameAr, nameEn } = file.plan;
  return {
    plan: { nameAr, nameEn },
    statusDay: toIsoDayOrNull(statusDay),
    floatTo: prepared.network.options.horizon,
  };
}

export function namesOf({ code, nameAr, nameEn }: Names): Names {
  return { code, nameAr, nameEn };
}

export function reportedBroken(
  { itemId, type, day, scheduledDay }: BrokenConstraint,
  index: PlanIndex,
): ReportedBroken {
  return { code: index.codeOf(itemId), type, day: toIsoDay(day), scheduledDay: toIsoDay(scheduledDay) };
}

function spanOf({ startDay, finishDay, totalFloatWorkDays }: ScheduleSummary): ReportedSpan {
  return { startDay: toIsoDay(startDay), finishDay: toIsoDay(finishDay), totalFloatWorkDays };
}

function reportedItem(scheduled: ScheduledItem, index: PlanIndex): ReportedItem {
  const { code, item } = index.itemOf(scheduled.id);
  return {
    kind: item.kind,
    ...namesOf({ ...item, code }),
    startDay: toIsoDay(scheduled.startDay),
    finishDay: toIsoDay(scheduled.finishDay),
    lateStartDay: toIsoDay(scheduled.lateStartDay),
    lateFinishDay: toIsoDay(scheduled.lateFinishDay),
    totalFloatWorkDays: scheduled.totalFloatWorkDays,
    freeFloatWorkDays: scheduled.freeFloatWorkDays,
    isCritical: scheduled.isCritical,
    isDone: (item.kind === "milestone" ? item.actualDay : item.actualFinishDay) !== null,
    drivenBy: scheduled.drivingLinkIds.map((id) => index.linkEndsOf(id).predecessorCode),
  };
}
