import { spanOf } from "#client/gantt/span.ts";
import type { DaySpan, GanttLink, GanttRow } from "#client/gantt/types.ts";
import { STATUS_SIGNS } from "#client/ui/StatusMark/status-signs.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { MilestoneRow, ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import {
  finishSentence,
  milestoneSentence,
  ownerSentence,
  programSentence,
  statusSentence,
  workstreamSentence,
} from "#shared/i18n/row-sentences.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { EpochDay, Ratio } from "#shared/units.ts";
import { groupText } from "./group-text.ts";
import { groupsOf, type RoadmapGroup } from "./roadmap-groups.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

/** What a row of the roadmap stands for. */
export type RoadmapEntry =
  | RoadmapGroup
  | { readonly kind: "program"; readonly program: ProgramRow }
  | { readonly kind: "milestone"; readonly milestone: MilestoneRow; readonly program: ProgramRow };

export interface RoadmapRows {
  readonly rows: readonly GanttRow[];
  readonly links: readonly GanttLink[];
  readonly entryById: ReadonlyMap<string, RoadmapEntry>;
}

/** The roadmap as rows of the chart: groups, under each its programs, under each its milestones. */
export function roadmapRows(
  view: RoadmapView,
  programs: readonly ProgramRow[],
  words: Words,
  grouping?: RoadmapSearch["group"],
  /** The order of a group's programs; the plan's own when left out. */
  arranged: (programs: readonly ProgramRow[]) => readonly ProgramRow[] = (own) => own,
): RoadmapRows {
  const entryById = new Map<string, RoadmapEntry>();
  const rows = groupsOf(view, programs, grouping).flatMap((group) => {
    entryById.set(group.id, group);
    return [
      groupRow(group, words),
      ...arranged(group.programs).flatMap((program) => {
        entryById.set(program.id, { kind: "program", program });
        const milestones = program.milestones.map((milestone) => {
          entryById.set(milestone.id, { kind: "milestone", milestone, program });
          return milestoneRow(milestone, program, words);
        });
        return [programRow(program, group.id, words), ...milestones];
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

function groupRow(group: RoadmapGroup, words: Words): GanttRow {
  const { id, programs } = group;
  return {
    id,
    parentId: null,
    kind: "group",
    label: "",
    startDay: Math.min(...programs.map(({ startDay }) => toEpochDay(startDay))) as EpochDay,
    finishDay: Math.max(...programs.map(({ finishDay }) => toEpochDay(finishDay))) as EpochDay,
    progressRatio: null,
    ghost: null,
    tone: toneOf(group),
    mark: null,
    isCritical: false,
    get description() {
      return groupSentence(group, words);
    },
  };
}

/** No rule computes a status for all programs of one owner, so their band has no tone of a status. */
function toneOf(group: RoadmapGroup): string {
  if (group.kind === "workstream") return group.workstream.status.status;
  return group.kind === "status" ? group.status : "group";
}

function groupSentence(group: RoadmapGroup, words: Words): string {
  if (group.kind === "workstream") return workstreamSentence(group.workstream, group.programs, words);
  if (group.kind === "owner") return ownerSentence(group.owner, group.programs, words);
  if (group.kind === "status") return statusSentence(group.status, group.programs, words);
  return finishSentence(groupText(group, words), group.programs, words);
}

function programRow(program: ProgramRow, groupId: string, words: Words): GanttRow {
  return {
    id: program.id,
    parentId: groupId,
    kind: "program",
    label: "",
    startDay: toEpochDay(program.startDay),
    finishDay: toEpochDay(program.finishDay),
    progressRatio: program.progressRatio,
    ghost: spanOf(program.baselineStartDay, program.baselineFinishDay),
    tone: program.status.status,
    mark: null,
    isCritical: false,
    get description() {
      return programSentence(program, words);
    },
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
    // Asked for the rows in sight alone: of ten thousand, few are ever said.
    get description() {
      return milestoneSentence(milestone, words);
    },
  };
}
