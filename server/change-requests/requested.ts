import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { RequestedChange } from "#shared/contract/change-requests.ts";
import { changeStanding, type ProposedChange } from "#shared/registers/change-proposal.ts";
import type { IsoDay } from "#shared/units.ts";
import type { ConsideredChange } from "../impact/consider.ts";
import { considerChanges } from "../impact/consider-many.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "../plan/facts.ts";
import { changeOfItem, presentDays } from "./items.ts";
import { proposalOf, type WholeRequest } from "./stored.ts";

/** What a request asks for, item by item against the plan as it stands, in the order that it was asked in. */
export function requestedChanges(facts: PlanFacts, request: WholeRequest): RequestedChange[] {
  const program = facts.programs.find(({ id }) => id === request.programId);
  const calendar = calendarOf(facts, program);
  return proposalOf(request).changes.map((change): RequestedChange => {
    const { itemId, seen, asked } = change;
    const item = program?.items.find(({ id }) => id === itemId) ?? null;
    const present = item && presentDays(item);
    const [from, to] = [toEpochDay(seen.finishDay), toEpochDay(asked.finishDay)];
    return {
      item: item && nameOf(item, request.program.code),
      ...{ itemId, seen, asked },
      now: present && { startDay: present.startDay, finishDay: present.finishDay },
      standing: changeStanding(change, present),
      byWorkDays: workDaysBetween(calendar, from, to),
    };
  });
}

function nameOf({ id, kind, code, nameAr, nameEn }: ItemFacts, programCode: string) {
  const known = kind === "milestone" ? ("milestone" as const) : ("activity" as const);
  return { id, kind: known, code, nameAr, nameEn, programCode };
}

/** Whether approval has anything to write for it. */
export function isToApply({ standing }: Pick<RequestedChange, "standing">): boolean {
  return standing === "asSeen" || standing === "moved";
}

/**
 * What the changes would move, all taken together; null when the plan cannot be scheduled. What others wait for comes
 * first, so that a day that is asked for is the last word on itself. ISO days sort as text.
 */
export function considerRequested(
  facts: PlanFacts,
  statusDay: IsoDay,
  changes: readonly Pick<ProposedChange, "itemId" | "asked">[],
): ConsideredChange | null {
  const ordered = changes.toSorted((one, other) => one.asked.finishDay.localeCompare(other.asked.finishDay));
  return considerChanges(
    facts,
    toEpochDay(statusDay),
    ordered.map(({ itemId, asked }) => ({
      itemId,
      changeOf: (item) => changeOfItem(facts, item, asked),
    })),
  );
}
