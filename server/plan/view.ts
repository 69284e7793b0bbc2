import type { ActivityRow } from "#shared/contract/programs.ts";
import type {
  BaselineView,
  CalendarDaysView,
  HolidayView,
  LinkView,
  MilestoneRow,
  PersonRef,
  PlaceView,
  PlanView,
  ProgramRow,
  WorkstreamView,
} from "#shared/contract/roadmap.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import {
  type AssessedMilestone,
  type AssessedPlan,
  type AssessedProgram,
  assessWorkstream,
} from "./assess.ts";
import type { ItemFacts, PlanFacts } from "./facts.ts";

/** The parts of an answer that every plan screen shares. */
export function viewPlanFrame({ facts, statusDay, baseline }: AssessedPlan) {
  return {
    plan: viewPlan(facts),
    statusDay,
    revision: facts.revision,
    baselines: facts.baselines.map(viewBaseline),
    baselineNumber: baseline?.number ?? null,
    ...viewCalendar(facts.calendar),
  };
}

function viewPlan(facts: PlanFacts): PlanView {
  const { id, nameAr, nameEn, toleranceWorkDays, isSample } = facts;
  const [startDay, finishDay] = [facts.startDay as IsoDay, facts.finishDay as IsoDay];
  return { id, nameAr, nameEn, startDay, finishDay, toleranceWorkDays, isSample };
}

function viewBaseline({ number, nameAr, nameEn, setDay }: PlanFacts["baselines"][number]): BaselineView {
  return { number, nameAr, nameEn, setDay: setDay as IsoDay };
}

function viewCalendar({ workWeekMask, holidays }: PlanFacts["calendar"]): CalendarDaysView {
  return { workWeekMask, holidays: holidays.map(viewHoliday) };
}

function viewHoliday({
  nameAr,
  nameEn,
  startDay,
  finishDay,
}: PlanFacts["calendar"]["holidays"][number]): HolidayView {
  return { nameAr, nameEn, startDay: startDay as IsoDay, finishDay: finishDay as IsoDay };
}

/** Judged by the programs that its reader may read: a status by others would tell of them. */
export function viewWorkstream(
  { context }: AssessedPlan,
  { id, code, nameAr, nameEn }: PlanFacts["workstreams"][number],
  readable: readonly { readonly assessed: AssessedProgram }[],
): WorkstreamView {
  const programs = readable.map(({ assessed }) => assessed);
  return { id, code, nameAr, nameEn, status: assessWorkstream(id, programs, context) };
}

/** `abilities` is what the reader may do to this program. */
export function viewProgram(assessed: AssessedProgram, abilities: readonly Action[]): ProgramRow {
  const { program, milestones } = assessed;
  return {
    id: program.id,
    code: program.code,
    nameAr: program.nameAr,
    nameEn: program.nameEn,
    workstreamId: program.workstreamId,
    departmentAr: program.departmentAr,
    departmentEn: program.departmentEn,
    owner: ownerOf(assessed),
    calendar: program.calendar && viewCalendar(program.calendar),
    startDay: assessed.startDay,
    finishDay: assessed.finishDay,
    baselineStartDay: assessed.baselineStartDay,
    baselineFinishDay: assessed.baselineFinishDay,
    status: assessed.status,
    progressRatio: assessed.progressRatio,
    plannedProgressRatio: assessed.plannedProgressRatio,
    slipWorkDays: assessed.slipWorkDays,
    nextMilestoneId: assessed.nextMilestoneId,
    confidence: program.reports[0]?.confidence ?? null,
    milestones: milestones.map(viewMilestone),
    abilities,
  };
}

/** The governorates of the programs' roll-out; a centre counts for the one it lies in. */
export function viewPlaces(readable: readonly { readonly assessed: AssessedProgram }[]): PlaceView[] {
  const reached = readable.flatMap(({ assessed: { program } }) =>
    program.rollOut.map(({ place }) => ({ place: place.parent ?? place, programId: program.id })),
  );
  const programIdsOf = Map.groupBy(reached, ({ place }) => place.code);
  const governorates = new Map(reached.map(({ place }) => [place.code, place]));
  return [...governorates.values()]
    .toSorted((one, other) => one.position - other.position)
    .map(({ code, nameAr, nameEn }) => {
      const programIds = new Set(programIdsOf.get(code)?.map(({ programId }) => programId));
      return { code, nameAr, nameEn, programIds: [...programIds] };
    });
}

function ownerOf({ program }: AssessedProgram): PersonRef | null {
  const person = program.roles[0]?.person;
  return person ? { id: person.id, nameAr: person.nameAr, nameEn: person.nameEn } : null;
}

export function viewMilestone(assessed: AssessedMilestone): MilestoneRow {
  const { item, baselineDay, weightPoints, isCritical, slipWorkDays, totalFloatWorkDays, status } = assessed;
  return {
    id: item.id,
    code: item.code,
    nameAr: item.nameAr,
    nameEn: item.nameEn,
    baselineDay,
    forecastDay: item.forecastFinishDay as IsoDay,
    actualDay: item.actualFinishDay as IsoDay | null,
    progressPercent: item.progressPercent,
    weightPoints,
    isCritical,
    slipWorkDays,
    totalFloatWorkDays,
    status,
    version: item.version,
  };
}

export function viewActivity({ baseline, criticalIds }: AssessedPlan, item: ItemFacts): ActivityRow {
  const frozen = baseline?.itemById.get(item.id);
  return {
    id: item.id,
    code: item.code,
    nameAr: item.nameAr,
    nameEn: item.nameEn,
    forecastStartDay: (item.forecastStartDay ?? item.forecastFinishDay) as IsoDay,
    forecastFinishDay: item.forecastFinishDay as IsoDay,
    actualStartDay: item.actualStartDay as IsoDay | null,
    actualFinishDay: item.actualFinishDay as IsoDay | null,
    baselineStartDay: (frozen?.startDay ?? null) as IsoDay | null,
    baselineFinishDay: (frozen?.finishDay ?? null) as IsoDay | null,
    durationWorkDays: item.durationWorkDays,
    progressPercent: item.progressPercent,
    isCritical: criticalIds.has(item.id),
    version: item.version,
  };
}

export function viewLink(link: PlanFacts["links"][number]): LinkView {
  const { id, predecessorId, successorId, lagDays, version } = link;
  const [type, lagUnit] = [link.type as LinkView["type"], link.lagUnit as LinkView["lagUnit"]];
  return { id, predecessorId, successorId, type, lagDays, lagUnit, version };
}
