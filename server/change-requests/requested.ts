import { toEpochDay } from "#shared/calendar/day.ts";
import { workDaysBetween } from "#shared/calendar/working-days.ts";
import type { RequestedChange } from "#shared/contract/change-requests.ts";
import { changeStanding, type ProposedChange } from "#shared/registers/change-proposal.ts";
import type { ProposedStructure } from "#shared/registers/proposed-structure.ts";
import type { IsoDay } from "#shared/units.ts";
import type { ConsideredChange } from "../impact/consider.ts";
import { considerChanges } from "../impact/consider-many.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "../plan/facts.ts";
import { changeOfItem, presentDays } from "./items.ts";
import { proposalOf, type WholeRequest } from "./stored.ts";
import { hasEnds, linkChangeOf, withStructure } from "./structure.ts";

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

/** An item named across programs. */
export function nameOf({ id, kind, code, nameAr, nameEn }: ItemFacts, programCode: string) {
  const known = kind === "milestone" ? ("milestone" as const) : ("activity" as const);
  return { id, kind: known, code, nameAr, nameEn, programCode };
}

/** Whether approval has anything to write for it. */
export function isToApply({ standing }: Pick<RequestedChange, "standing">): boolean {
  return standing === "asSeen" || standing === "moved";
}

/** What of a request is considered, or applied. */
export interface AskedOf {
  readonly programId: string;
  readonly changes: readonly Pick<ProposedChange, "itemId" | "asked">[];
  readonly structure: readonly ProposedStructure[];
}

/**
 * What the changes would move, all taken together; null when the plan cannot be scheduled. Items and links come and go
 * first, and what others wait for before them, so that a day that is asked for is the last word on itself. ISO days sort
 * as text.
 */
export function considerRequested(
  facts: PlanFacts,
  statusDay: IsoDay,
  { programId, changes, structure }: AskedOf,
): ConsideredChange | null {
  const ordered = changes.toSorted((one, other) => one.asked.finishDay.localeCompare(other.asked.finishDay));
  const isNewLink = (entry: ProposedStructure) => entry.kind === "link" && entry.asked !== null;
  const shaped = withStructure(
    facts,
    structure.filter((entry) => !isNewLink(entry)),
    programId,
  );
  const links = structure.flatMap((entry) =>
    entry.kind === "link" && isNewLink(entry) && hasEnds(shaped, entry) ? linkChangeOf(shaped, entry) : [],
  );
  return considerChanges(shaped, toEpochDay(statusDay), [
    ...links,
    ...ordered.map(({ itemId, asked }) => ({
      itemId,
      changeOf: (item: ItemFacts) => changeOfItem(facts, item, asked),
    })),
  ]);
}
