import type { DaySpan, GanttLink, GanttRow } from "#client/gantt/types.ts";
import { STATUS_SIGNS } from "#client/ui/StatusMark/status-signs.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { MilestoneRow, ProgramRow, RoadmapView, WorkstreamView } from "#shared/contract/roadmap.ts";
import { milestoneSentence, programSentence, workstreamSentence } from "#shared/i18n/row-sentences.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { EpochDay, IsoDay, Ratio } from "#shared/units.ts";

/** What a row of the roadmap stands for. */
export type RoadmapEntry =
  | {
      readonly kind: "workstream";
      readonly workstream: WorkstreamView;
      readonly programs: readonly ProgramRow[];
    }
  | { readonly kind: "program"; readonly program: ProgramRow }
  | { readonly kind: "milestone"; readonly milestone: MilestoneRow; readonly program: ProgramRow };

export interface RoadmapRows {
  readonly rows: readonly GanttRow[];
  readonly links: readonly GanttLink[];
  readonly entryById: ReadonlyMap<string, RoadmapEntry>;
}

/** The roadmap as rows of the chart: workstreams, under each its programs, under each its milestones. */
export function roadmapRows(view: RoadmapView, programs: readonly ProgramRow[], words: Words): RoadmapRows {
  const entryById = new Map<string, RoadmapEntry>();
  const rows = view.workstreams.flatMap((workstream) => {
    const own = programs.filter(({ workstreamId }) => workstreamId === workstream.id);
    if (own.length === 0) return [];
    entryById.set(workstream.id, { kind: "workstream", workstream, programs: own });
    return [
      workstreamRow(workstream, own, words),
      ...own.flatMap((program) => {
        entryById.set(program.id, { kind: "program", program });
        const milestones = program.milestones.map((milestone) => {
          entryById.set(milestone.id, { kind: "milestone", milestone, program });
          return milestoneRow(milestone, program, words);
        });
        return [programRow(program, workstream.id, words), ...milestones];
      }),
    ];
  });
  const links = view.links.filter(
    (link) => entryById.has(link.predecessorId) && entryById.has(link.successorId),
  );
  return { rows, links, entryById };
}

/**
 * The days that the chart spans: those of the plan, and whatever is drawn outside them, since a forecast may pass
 * the plan's end and must not leave the chart for it. Filters change nothing, so that the scale stays.
 */
export function roadmapRange({ plan, programs }: Pick<RoadmapView, "plan" | "programs">): DaySpan {
  const drawn = programs.flatMap((program) => [
    program.startDay,
    program.finishDay,
    program.baselineStartDay ?? program.startDay,
    program.baselineFinishDay ?? program.finishDay,
    ...program.milestones.flatMap(({ baselineDay, forecastDay, actualDay }) => [
      actualDay ?? forecastDay,
      baselineDay ?? forecastDay,
    ]),
  ]);
  // ISO days sort as text.
  const sorted = [plan.startDay, plan.finishDay, ...drawn].toSorted();
  return {
    startDay: toEpochDay(sorted.at(0) ?? plan.startDay),
    finishDay: toEpochDay(sorted.at(-1) ?? plan.finishDay),
  };
}

function workstreamRow(workstream: WorkstreamView, programs: readonly ProgramRow[], words: Words): GanttRow {
  return {
    id: workstream.id,
    parentId: null,
    kind: "group",
    label: "",
    startDay: Math.min(...programs.map(({ startDay }) => toEpochDay(startDay))) as EpochDay,
    finishDay: Math.max(...programs.map(({ finishDay }) => toEpochDay(finishDay))) as EpochDay,
    progressRatio: null,
    ghost: null,
    tone: workstream.status.status,
    mark: null,
    isCritical: false,
    description: workstreamSentence(workstream, programs, words),
  };
}

function programRow(program: ProgramRow, workstreamId: string, words: Words): GanttRow {
  return {
    id: program.id,
    parentId: workstreamId,
    kind: "program",
    label: "",
    startDay: toEpochDay(program.startDay),
    finishDay: toEpochDay(program.finishDay),
    progressRatio: program.progressRatio,
    ghost: spanOf(program.baselineStartDay, program.baselineFinishDay),
    tone: program.status.status,
    mark: null,
    isCritical: false,
    description: programSentence(program, words),
  };
}

function milestoneRow(milestone: MilestoneRow, program: ProgramRow, words: Words): GanttRow {
  const day = toEpochDay(milestone.actualDay ?? milestone.forecastDay);
  return {
    id: milestone.id,
    parentId: program.id,
    kind: "milestone",
    label: chooseName(words.language, milestone).text,
    startDay: day,
    finishDay: day,
    progressRatio: (milestone.actualDay ? 1 : 0) as Ratio,
    ghost: spanOf(milestone.baselineDay, milestone.baselineDay),
    tone: milestone.status.status,
    mark: STATUS_SIGNS[milestone.status.status],
    isCritical: milestone.isCritical,
    isMovable: milestone.actualDay === null && program.abilities.includes("milestone.update"),
    description: milestoneSentence(milestone, words),
  };
}

function spanOf(startDay: IsoDay | null, finishDay: IsoDay | null): DaySpan | null {
  if (startDay === null || finishDay === null) return null;
  return { startDay: toEpochDay(startDay), finishDay: toEpochDay(finishDay) };
}
