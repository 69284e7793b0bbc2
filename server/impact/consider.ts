import { toIsoDay } from "#shared/calendar/day.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { ScheduleChange } from "#shared/schedule/change.ts";
import { type Impact, type ItemMove, impactOf } from "#shared/schedule/impact.ts";
import type { EpochDay } from "#shared/units.ts";
import { calendarOf, type ItemFacts, type PlanFacts } from "../plan/facts.ts";
import { planSchedule, toScheduleItem, toScheduleLink } from "../plan/schedule.ts";

export type LinkFacts = PlanFacts["links"][number];

/** One change of the plan, as stored: other columns of an item, or a link that comes, changes or goes. */
export type PlanChange =
  | { readonly kind: "item"; readonly item: ItemFacts; readonly columns: Partial<ItemFacts> }
  | { readonly kind: "link"; readonly before: LinkFacts | null; readonly after: LinkFacts | null };

/** An item whose stored forecast a change elsewhere pushes, and the forecast that would be stored instead. */
export interface PushedItem {
  readonly item: ItemFacts;
  readonly next: ForecastColumns;
}

/** What a change would move. */
export interface ConsideredChange {
  /** By the id of a moved item, the step that brought the move. */
  readonly causes: Impact["causes"];
  /** In the order of the links, without the changed item itself. */
  readonly pushed: readonly PushedItem[];
  /** The plan as it would stand with the change and every move. */
  readonly facts: PlanFacts;
}

/** What a change would move, by the links; null when the plan cannot be scheduled, before it or with it. */
export function considerChange(
  facts: PlanFacts,
  statusDay: EpochDay,
  change: PlanChange,
): ConsideredChange | null {
  const schedule = planSchedule(facts, statusDay);
  if (!schedule.ok) return null;
  const impact = impactOf(schedule.value, scheduleChanges(facts, change));
  if (!impact.ok) return null;
  const pushed = pushedItems(facts, change, impact.value);
  const columns = new Map<string, Partial<ItemFacts>>(pushed.map(({ item, next }) => [item.id, next]));
  if (change.kind === "item") columns.set(change.item.id, change.columns);
  return {
    causes: impact.value.causes,
    pushed,
    facts: { ...withColumns(facts, columns), links: linksWith(facts, change) },
  };
}

function scheduleChanges(facts: PlanFacts, change: PlanChange): ScheduleChange[] {
  if (change.kind === "item") {
    const program = facts.programs.find(({ id }) => id === change.item.programId);
    const item = toScheduleItem({ ...change.item, ...change.columns }, calendarOf(facts, program));
    return [{ kind: "item", itemId: item.id, facts: item }];
  }
  const { before, after } = change;
  if (after === null) return before === null ? [] : [{ kind: "removeLink", linkId: before.id }];
  const link = toScheduleLink(after);
  if (before === null) return [{ kind: "addLink", link }];
  return [{ kind: "changeLink", linkId: before.id, facts: link }];
}

/** The links with a change made; those it leaves alone are shared with the given ones. */
export function linksWith({ links }: PlanFacts, change: PlanChange): PlanFacts["links"] {
  if (change.kind === "item") return links;
  const { before, after } = change;
  const others = before ? links.filter(({ id }) => id !== before.id) : links;
  return after ? [...others, after] : others;
}

/**
 * The schedule may hold an item later than its stored forecast says (an overdue one, or one that its links
 * contradict), so a move in the schedule need not be one of the forecast, which is what screens show.
 */
function pushedItems(facts: PlanFacts, change: PlanChange, { moves }: Impact): PushedItem[] {
  const itemById = new Map(facts.programs.flatMap(({ items }) => items.map((item) => [item.id, item])));
  if (change.kind === "item") itemById.delete(change.item.id);
  return moves.flatMap((move): PushedItem[] => {
    const item = itemById.get(move.itemId);
    if (!item) return [];
    const next = forecastColumns(item, movedDays(move));
    const isMoved =
      next.forecastStartDay !== item.forecastStartDay || next.forecastFinishDay !== item.forecastFinishDay;
    return isMoved ? [{ item, next }] : [];
  });
}

/** The forecast columns of an item that a link pushes. */
export interface MovedDays {
  readonly startDay: string;
  readonly finishDay: string;
}

export function movedDays({ toStartDay, toFinishDay }: ItemMove): MovedDays {
  return { startDay: toIsoDay(toStartDay), finishDay: toIsoDay(toFinishDay) };
}

export type ForecastColumns = Pick<ItemFacts, "forecastStartDay" | "forecastFinishDay">;

/** A milestone has no start of its own, and a start that has happened does not move. */
export function forecastColumns(
  item: Pick<ItemFacts, "kind" | "forecastStartDay" | "actualStartDay">,
  { startDay, finishDay }: MovedDays,
): ForecastColumns {
  const isStartFixed = item.kind === "milestone" || item.actualStartDay !== null;
  return {
    forecastStartDay: isStartFixed ? item.forecastStartDay : startDay,
    forecastFinishDay: finishDay,
  };
}

/** The facts with other columns of some items; everything else is shared with the given ones. */
function withColumns(facts: PlanFacts, columns: ReadonlyMap<string, Partial<ItemFacts>>): PlanFacts {
  return {
    ...facts,
    programs: facts.programs.map((program) => ({
      ...program,
      items: program.items.map((item) => ({ ...item, ...columns.get(item.id) })),
    })),
  };
}

/** What somebody must be allowed to do in an item's program to move the item. */
export function moveActionOf({ kind }: Pick<ItemFacts, "kind">): Action {
  return kind === "milestone" ? "milestone.update" : "activity.update";
}
