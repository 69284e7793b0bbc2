import type { PlanFile, PlanFileItem, PlanFileProgram } from "#shared/contract/plan-format.ts";
import { workWeekMaskOf } from "#shared/contract/plan-network.ts";
import { invariant } from "#shared/invariant.ts";
import { type ItemFacts, indexCalendar, type PlanFacts, type ProgramFacts } from "../plan/facts.ts";

/** A file has none of these: no row of it was ever written, and nobody owns or reports on anything. */
const UNWRITTEN = { version: 1 } as const;
const REVISION = 0;

type CalendarFacts = PlanFacts["calendar"];

/** A plan of a file as statuses are computed from it, by the same rules as the stored plan. */
export function factsOfFile(file: PlanFile): PlanFacts {
  const { calendarId, qualityThresholds, ...plan } = file.plan;
  const calendars = new Map(file.calendars.map((each) => [each.id, calendarFacts(each)]));
  const calendar = calendars.get(calendarId);
  invariant(calendar, "a plan file names calendars that it holds");
  return {
    ...plan,
    ...UNWRITTEN,
    revision: REVISION,
    qualityThresholds: qualityThresholds && JSON.stringify(qualityThresholds),
    calendar,
    workCalendarById: new Map([...calendars].map(([id, each]) => [id, indexCalendar(each)])),
    workstreams: file.workstreams,
    programs: file.programs.map((program) => programFacts(program, calendars)),
    links: file.links.map((link) => ({ ...link, ...UNWRITTEN })),
    baselines: file.baselines
      .filter(({ state }) => state === "approved")
      .toSorted((one, other) => one.number - other.number)
      .map((baseline) => ({
        ...baseline,
        itemById: new Map(baseline.items.map((item) => [item.itemId, item])),
      })),
  };
}

function calendarFacts({ workWeek, ...calendar }: PlanFile["calendars"][number]): CalendarFacts {
  return { ...calendar, workWeekMask: workWeekMaskOf(workWeek) };
}

function programFacts(program: PlanFileProgram, calendars: ReadonlyMap<string, CalendarFacts>): ProgramFacts {
  return {
    ...program,
    ...UNWRITTEN,
    calendar: calendars.get(program.calendarId ?? "") ?? null,
    items: program.items.map((item, position) => itemFacts(item, program.id, position)),
    roles: [],
    reports: [],
    rollOut: [],
  };
}

function itemFacts(item: PlanFileItem, programId: string, position: number): ItemFacts {
  const { constraint, ...fields } = item;
  const shared = {
    ...UNWRITTEN,
    programId,
    position,
    constraintType: constraint?.type ?? "asSoonAsPossible",
    constraintDay: constraint && "day" in constraint ? constraint.day : null,
  };
  if (fields.kind === "activity") return { ...fields, ...shared, weightPoints: 0 };
  const { forecastDay, actualDay, ...milestone } = fields;
  return {
    ...milestone,
    ...shared,
    forecastStartDay: null,
    forecastFinishDay: forecastDay,
    actualStartDay: null,
    actualFinishDay: actualDay,
    durationWorkDays: 0,
    remainingWorkDays: null,
  };
}
