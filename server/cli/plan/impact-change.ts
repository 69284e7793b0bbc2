import { planDay } from "#shared/i18n/plan-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { ScheduleChange } from "#shared/schedule/change.ts";
import type { ScheduleItem } from "#shared/schedule/network.ts";
import type { EpochDay } from "#shared/units.ts";
import { CommandError } from "../command.ts";
import type { PlanRun } from "./plan-command.ts";
import type { NamedItem } from "./plan-names.ts";
import { readCount, readDay, type readPlanOptions, textOf } from "./plan-options.ts";
import { Refusal } from "./refusal.ts";

export const IMPACT_USAGE =
  "--item CODE (--forecast DAY | --actual-start DAY | --actual DAY | --deadline DAY|none | --duration N | --remaining N)…";

export const IMPACT_OPTIONS = {
  item: { type: "string" },
  forecast: { type: "string" },
  "actual-start": { type: "string" },
  actual: { type: "string" },
  deadline: { type: "string" },
  duration: { type: "string" },
  remaining: { type: "string" },
} as const;

/** A change of one item; what is undefined stays as it is. */
export interface PlannedChange {
  /** The day of a milestone; the first day that an activity may start on. */
  readonly forecastDay: EpochDay | undefined;
  readonly actualStartDay: EpochDay | undefined;
  readonly actualDay: EpochDay | undefined;
  readonly deadlineDay: EpochDay | null | undefined;
  readonly durationWorkDays: number | undefined;
  readonly remainingWorkDays: number | undefined;
}

export interface AskedImpact {
  readonly itemCode: string;
  readonly change: PlannedChange;
}

/** The item and the change that a command line names. Throws CommandError when either is missing. */
export function askedImpact(values: ReturnType<typeof readPlanOptions>["values"]): AskedImpact {
  const itemCode = textOf(values, "item");
  const deadline = textOf(values, "deadline");
  const dayOf = (option: string) => readDay(textOf(values, option), option);
  const change = {
    forecastDay: dayOf("forecast"),
    actualStartDay: dayOf("actual-start"),
    actualDay: dayOf("actual"),
    deadlineDay: deadline === "none" ? null : dayOf("deadline"),
    durationWorkDays: readCount(textOf(values, "duration"), "duration", 1),
    remainingWorkDays: readCount(textOf(values, "remaining"), "remaining", 0),
  };
  if (itemCode && Object.values(change).some((value) => value !== undefined)) return { itemCode, change };
  throw new CommandError({
    ar: "اذكر عنصرًا برمزه الكامل (رمز البرنامج ثم / ثم رمز العنصر) وتغييرًا واحدًا على الأقل.",
    en: "Name an item by its whole code (PROGRAM/ITEM) and one change at least.",
  });
}

/** The item with that code. Throws Refusal, with the whole codes that may have been meant. */
export function requireItem({ index, words: { t } }: PlanRun, code: string): NamedItem {
  const found = index.find(code);
  if (found.ok) return found.value;
  const { code: problem, candidates } = found.problem;
  const shown = code.slice(0, 100);
  if (problem === "ambiguousItem") throw new Refusal(t("planTools.refused.ambiguousItem", { code: shown }));
  if (candidates.length === 0) throw new Refusal(t("planTools.refused.unknownItem", { code: shown }));
  throw new Refusal(t("planTools.refused.nearItems", { code: shown, codes: candidates.join(" · ") }));
}

/** The change in the engine's words. Throws Refusal for what this item cannot have. */
export function changeOf(
  { words, statusDay }: PlanRun,
  { code, item }: NamedItem,
  change: PlannedChange,
): ScheduleChange {
  const { forecastDay, actualStartDay, actualDay, deadlineDay, durationWorkDays, remainingWorkDays } = change;
  const isOfWork = [actualStartDay, durationWorkDays, remainingWorkDays].some((each) => each !== undefined);
  if (item.kind === "milestone" && isOfWork) {
    throw new Refusal(words.t("planTools.refused.milestoneHasNoWork", { code }));
  }
  requireHappened(words, [actualStartDay, actualDay], statusDay);
  const facts: Partial<ScheduleItem> = {
    ...(forecastDay === undefined ? {} : { heldFromDay: forecastDay }),
    ...(actualStartDay === undefined ? {} : { actualStartDay }),
    ...(actualDay === undefined ? {} : { actualFinishDay: actualDay }),
    ...(deadlineDay === undefined ? {} : { deadlineDay }),
    ...(durationWorkDays === undefined ? {} : { durationWorkDays }),
    ...(remainingWorkDays === undefined ? {} : { remainingWorkDays }),
  };
  return { kind: "item", itemId: item.id, facts };
}

function requireHappened(
  words: Words,
  days: readonly (EpochDay | undefined)[],
  statusDay: EpochDay | null,
): void {
  if (statusDay === null || !days.some((day) => day !== undefined && day > statusDay)) return;
  throw new Refusal(words.t("planTools.refused.actualAfterStatusDay", { day: planDay(words, statusDay) }));
}
