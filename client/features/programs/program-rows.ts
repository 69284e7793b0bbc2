import type { Edge } from "#client/gantt/moves.ts";
import { spanOf } from "#client/gantt/span.ts";
import type { DaySpan, GanttLink, GanttRow } from "#client/gantt/types.ts";
import { STATUS_SIGNS } from "#client/ui/StatusMark/status-signs.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { ActivityRow, PlanItemRow, ProgramView } from "#shared/contract/programs.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { activitySentence, milestoneSentence } from "#shared/i18n/row-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Ratio } from "#shared/units.ts";

/** An activity has no status of its own: it is drawn as done, under way or to come. */
function activityTone({ actualStartDay, actualFinishDay }: ActivityRow): string {
  if (actualFinishDay) return "complete";
  return actualStartDay ? "onPlan" : "notStarted";
}

/** What has happened is moved by nobody's hand. */
function openEdges({ actualStartDay, actualFinishDay }: ActivityRow): readonly Edge[] {
  if (actualFinishDay !== null) return [];
  return actualStartDay === null ? ["start", "finish"] : ["finish"];
}

function activityRow(activity: ActivityRow, mayUpdate: boolean, words: Words): GanttRow {
  return {
    id: activity.id,
    parentId: null,
    kind: "activity",
    label: "",
    startDay: toEpochDay(activity.actualStartDay ?? activity.forecastStartDay),
    finishDay: toEpochDay(activity.actualFinishDay ?? activity.forecastFinishDay),
    progressRatio: (activity.progressPercent / 100) as Ratio,
    ghost: spanOf(activity.baselineStartDay, activity.baselineFinishDay),
    tone: activityTone(activity),
    mark: null,
    isCritical: activity.isCritical,
    movableEdges: mayUpdate ? openEdges(activity) : [],
    description: activitySentence(activity, words),
  };
}

function milestoneRow(milestone: MilestoneRow, mayUpdate: boolean, words: Words): GanttRow {
  const day = toEpochDay(milestone.actualDay ?? milestone.forecastDay);
  return {
    id: milestone.id,
    parentId: null,
    kind: "milestone",
    label: "",
    startDay: day,
    finishDay: day,
    progressRatio: (milestone.actualDay ? 1 : 0) as Ratio,
    ghost: spanOf(milestone.baselineDay, milestone.baselineDay),
    tone: milestone.status.status,
    mark: STATUS_SIGNS[milestone.status.status],
    isCritical: milestone.isCritical,
    isMovable: milestone.actualDay === null && mayUpdate,
    description: milestoneSentence(milestone, words),
  };
}

export interface ProgramRows {
  readonly rows: readonly GanttRow[];
  readonly links: readonly GanttLink[];
  readonly itemById: ReadonlyMap<string, PlanItemRow>;
}

/** The program's plan as rows of the chart, in the plan's order, with the links among them. */
export function programRows(view: ProgramView, words: Words): ProgramRows {
  const itemById = new Map(view.items.map((item) => [item.id, item]));
  const { abilities } = view.program;
  return {
    rows: view.items.map((item) =>
      item.kind === "milestone"
        ? milestoneRow(item, abilities.includes("milestone.update"), words)
        : activityRow(item, abilities.includes("activity.update"), words),
    ),
    links: view.links.filter((link) => itemById.has(link.predecessorId) && itemById.has(link.successorId)),
    itemById,
  };
}

/** The days that the chart must span: all that is drawn, and a little room on both sides. */
export function programRange(view: ProgramView, rows: readonly GanttRow[]): DaySpan {
  const { program, plan } = view;
  const spans = rows.flatMap((row) => (row.ghost ? [row, row.ghost] : [row]));
  const startDay = Math.min(
    toEpochDay(program.startDay),
    ...spans.map((span) => span.startDay),
  ) as DaySpan["startDay"];
  const finishDay = Math.max(
    toEpochDay(program.finishDay),
    ...spans.map((span) => span.finishDay),
  ) as DaySpan["startDay"];
  const margin = Math.ceil((finishDay - startDay) * MARGIN_RATIO);
  return {
    // The room may end at the plan's start, but no bar is ever cut off.
    startDay: Math.min(
      startDay,
      Math.max(startDay - margin, toEpochDay(plan.startDay) - MOST_BEFORE_PLAN_DAYS),
    ) as typeof startDay,
    finishDay: (finishDay + margin) as typeof finishDay,
  };
}

const MARGIN_RATIO = 0.04;
const MOST_BEFORE_PLAN_DAYS = 31;
