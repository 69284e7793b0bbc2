import { toEpochDay } from "../calendar/day.ts";
import { type WorkCalendar, workDayNumber } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { checkForecastDay, type DayRule, type EditContext, type EditProblem } from "./edit-days.ts";

/** A milestone or an activity that the plan does not have yet. */
export type NewItem = { readonly nameAr: string; readonly nameEn: string } & (
  | { readonly kind: "milestone"; readonly day: IsoDay }
  | { readonly kind: "activity"; readonly startDay: IsoDay; readonly finishDay: IsoDay }
);

/** Why it is refused; `shared/i18n` has a sentence for each. */
export type NewItemProblem = EditProblem<
  "nameAr" | "day" | "startDay" | "finishDay",
  DayRule | "noName" | "finishBeforeStart" | "spanWithoutWork"
>;

/** Every reason why an item cannot be added as it stands; its days count by `calendar`. */
export function checkNewItem(item: NewItem, calendar: WorkCalendar, context: EditContext): NewItemProblem[] {
  const named = item.nameAr === "" && item.nameEn === "";
  const problems: NewItemProblem[] = named ? [{ path: "nameAr", rule: "noName" }] : [];
  if (item.kind === "milestone") return [...problems, ...checkDay("day", item.day, context)];
  const { startDay, finishDay } = item;
  problems.push(...checkDay("startDay", startDay, context), ...checkDay("finishDay", finishDay, context));
  if (finishDay < startDay) problems.push({ path: "finishDay", rule: "finishBeforeStart" });
  else if (workDaysOf(item, calendar) === 0) problems.push({ path: "finishDay", rule: "spanWithoutWork" });
  return problems;
}

function checkDay<Path extends string>(
  path: Path,
  day: IsoDay,
  context: EditContext,
): EditProblem<Path, DayRule>[] {
  // Nothing was foretold before, so that any day is another one.
  return checkForecastDay(path, { from: "" as IsoDay, to: day, hasHappened: false }, context);
}

/** Working days from its start to its finish, both inclusive; a milestone has none. */
export function workDaysOf(item: NewItem, calendar: WorkCalendar): number {
  if (item.kind === "milestone") return 0;
  const dayBefore = (toEpochDay(item.startDay) - 1) as EpochDay;
  return workDayNumber(calendar, toEpochDay(item.finishDay)) - workDayNumber(calendar, dayBefore);
}
