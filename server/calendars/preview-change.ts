import { type CalendarBook, changeCalendars } from "#shared/calendar/calendar-change.ts";
import type { CalendarChangeInput, CalendarPreview, MovedMilestone } from "#shared/contract/calendars.ts";
import { type AssessedMilestone, type AssessedPlan, assessPlan } from "../plan/assess.ts";
import { indexCalendar, type PlanFacts } from "../plan/facts.ts";
import { readAssessedPlan } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { requireSound } from "./check-change.ts";
import { bookOf, loadCalendars } from "./stored.ts";

/** How many of the milestones that a change moves are named; all of them are counted. */
const NAMED_MILESTONES = 50;

/**
 * What a change of the calendars would move, computed as if it were saved; nothing is written.
 * Throws NOT_FOUND, and INVALID_INPUT for what could not be saved.
 */
export async function previewChange(deps: Deps, change: CalendarChangeInput): Promise<CalendarPreview> {
  const stored = await loadCalendars(deps.db);
  requireSound(stored, change);
  const present = await readAssessedPlan(deps, undefined);
  const facts = withCalendars(present.facts, changeCalendars(bookOf(stored), change));
  return compare(present, assessPlan(facts, present.statusDay, present.baseline));
}

function withCalendars(facts: PlanFacts, book: CalendarBook): PlanFacts {
  return {
    ...facts,
    workCalendarById: new Map([...book.calendarById].map(([id, held]) => [id, indexCalendar(held)])),
    programs: facts.programs.map((program) => ({
      ...program,
      calendarId: book.calendarIdByProgram.get(program.id) ?? null,
    })),
  };
}

function compare(present: AssessedPlan, proposed: AssessedPlan): CalendarPreview {
  const later = new Map(
    proposed.programs.flatMap(({ milestones }) => milestones.map((one) => [one.item.id, one])),
  );
  const pairs = present.programs.flatMap(({ program, milestones }) =>
    milestones.flatMap((from) => {
      const to = later.get(from.item.id);
      return to ? [{ programCode: program.code, from, to }] : [];
    }),
  );
  const withStatus = pairs.filter(({ from, to }) => from.status.status !== to.status.status);
  const withSlip = pairs.filter(({ from, to }) => from.slipWorkDays !== to.slipWorkDays);
  const withCritical = pairs.filter(({ from, to }) => from.isCritical !== to.isCritical);
  const moved = [...new Set([...withStatus, ...withSlip, ...withCritical])];
  return {
    slipCount: withSlip.length,
    statusCount: withStatus.length,
    criticalCount: withCritical.length,
    milestoneCount: moved.length,
    milestones: moved.slice(0, NAMED_MILESTONES).map(viewMoved),
  };
}

interface Pair {
  readonly programCode: string;
  readonly from: AssessedMilestone;
  readonly to: AssessedMilestone;
}

function viewMoved({ programCode, from, to }: Pair): MovedMilestone {
  const { id, code, nameAr, nameEn } = from.item;
  return {
    ...{ id, code, nameAr, nameEn, programCode },
    slipFrom: from.slipWorkDays,
    slipTo: to.slipWorkDays,
    statusFrom: from.status.status,
    statusTo: to.status.status,
  };
}
