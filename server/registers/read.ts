import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import type { ProgramsOffered } from "#shared/contract/registers.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { WorkDays } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { storedDay } from "../db/stored-day.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { calendarOf, type ProgramFacts } from "../plan/facts.ts";
import { factsOf } from "./subject.ts";

/** An entry of a register with its program; null is the whole plan. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly program: ProgramFacts | null;
}

/** The entries whose program `actor` may read; those of the whole plan, who reads every program. */
export function readableEntries<Entry extends { readonly programId: string | null }>(
  plan: AssessedPlan,
  actor: Actor,
  entries: readonly Entry[],
): Placed<Entry>[] {
  const programById = new Map(plan.facts.programs.map((program) => [program.id, program]));
  return entries.flatMap((entry) => {
    const program = entry.programId === null ? null : programById.get(entry.programId);
    if (program === undefined || !abilitiesOn(actor, factsOf(program)).includes("program.read")) return [];
    return [{ entry, program }];
  });
}

export function programRefOf({ id, code, nameAr, nameEn }: ProgramFacts): ProgramRef {
  return { id, code, nameAr, nameEn };
}

/** Working days from the plan's status day to a day that something is due on, by the calendar of its program. */
export function workDaysUntil(plan: AssessedPlan, program: ProgramFacts | null, dueDay: string): WorkDays {
  const calendar = calendarOf(plan.facts, program ?? undefined);
  return workDaysBetween(calendar, toEpochDay(plan.statusDay), storedDay(dueDay));
}

/** Of what `actor` may do `action`; null where of nothing. */
export function programsOffered(plan: AssessedPlan, actor: Actor, action: Action): ProgramsOffered | null {
  const may = (program: ProgramFacts | null) => abilitiesOn(actor, factsOf(program)).includes(action);
  const programs = plan.facts.programs.filter(may).map(programRefOf);
  const isWholePlanOffered = may(null);
  return programs.length > 0 || isWholePlanOffered ? { programs, isWholePlanOffered } : null;
}
