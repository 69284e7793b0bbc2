import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { periodFinishOf } from "#shared/reporting/periods.ts";
import { stretchAt } from "./actual-course.ts";
import { chance } from "./chance.ts";
import { PEOPLE, personId } from "./data/people.ts";
import { DECLARATIONS } from "./data/stories.ts";
import type { Moved } from "./monthly-acts.ts";
import { type Month, reportId as reportIdOf } from "./months.ts";
import type { PlannedItem, PlannedProgram } from "./planned.ts";
import type { HistoryRows } from "./tables.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { daysOf, held, ownerOf, type World } from "./world.ts";

/** Milestones are reported on when they are late, or due up to this many working days after the next month. */
const AHEAD_WORK_DAYS = 10;
/** How many of the milestones that are done have a link to look at. */
const WITH_EVIDENCE_SHARE = 0.7;

function milestonesOf(program: PlannedProgram): PlannedItem[] {
  return program.items.filter(({ source }) => source.kind === "milestone");
}

type Claim = Pick<HistoryRows["reportEntry"], "claim" | "reasonCode">;

/** The first milestone that moved names the cause; those behind it moved because it did. */
function claimOf(world: World, item: PlannedItem, moved: readonly Moved[], day: number): Claim {
  if (held(world.actual, item.id).finish <= day + 1) return { claim: "done", reasonCode: null };
  const at = moved.findIndex((move) => move.item.id === item.id);
  if (at === -1) return { claim: "onDate", reasonCode: null };
  if (at > 0) return { claim: "newForecast", reasonCode: "dependency" };
  const cause = stretchAt(held(world.courses, item.programCode), day)?.reasonCode;
  return { claim: "newForecast", reasonCode: cause ?? "correction" };
}

/** What the owner says of each milestone that is done this month, has moved, is late or is due soon. */
export function entriesOf(
  world: World,
  program: PlannedProgram,
  month: Month,
  moves: readonly Moved[],
  day: number,
): HistoryRows["reportEntry"][] {
  const moved = moves.filter(({ item }) => item.source.kind === "milestone");
  const monthStart = numberOf(world.row, month.startDay);
  const nextFinish = periodFinishOf("month", addDays(toEpochDay(month.finishDay), 1));
  const ahead = numberOf(world.row, toIsoDay(nextFinish)) + AHEAD_WORK_DAYS;
  const reportId = reportIdOf(program.source.code, month);
  const today = dayOf(world.row, day);
  return milestonesOf(program).flatMap((item) => {
    const stored = world.book.get("scheduleItem", item.id);
    const { claim, reasonCode = null } = claimOf(world, item, moved, day);
    const foreseen = moved.find((move) => move.item.id === item.id)?.after;
    const { finish } = foreseen ?? held(world.forecast, item.id);
    const isOld = claim === "done" && finish <= monthStart;
    const isLate = claim !== "done" && (promisedDay(world, item.id) ?? today) < today;
    const isFar = claim === "onDate" && finish > ahead && !isLate;
    if (isOld || isFar) return [];
    const { finishDay } = daysOf(world.row, { start: finish, finish });
    const seen = { seenForecastDay: stored.forecastFinishDay, seenActualDay: stored.actualFinishDay ?? null };
    const hasEvidence = claim === "done" && chance(`evidence ${item.id}`) < WITH_EVIDENCE_SHARE;
    const evidenceLink = hasEvidence ? `https://evidence.masar.example/${item.id}` : "";
    const said = { claim, day: finishDay, reasonCode, note: "", evidenceLink, returnNote: "", ...seen };
    return [{ id: `${reportId}-${item.id}`, reportId, itemId: item.id, ...said }];
  });
}

const promised = new WeakMap<World, { count: number; days: Map<string, string> }>();

/** The day in the newest baseline; read anew only when there is another one. */
function promisedDay(world: World, itemId: string): string | undefined {
  const { length: count } = world.book.all("baseline");
  const kept = promised.get(world);
  if (kept?.count === count) return kept.days.get(itemId);
  const days = new Map(world.book.all("baselineItem").map((frozen) => [frozen.itemId, frozen.finishDay]));
  promised.set(world, { count, days });
  return days.get(itemId);
}

/** Working days from the current baseline to the forecast of the program's last milestone. */
function slipOf(world: World, program: PlannedProgram): number {
  const last = milestonesOf(program).at(-1);
  if (!last) return 0;
  const frozenDay = promisedDay(world, last.id) ?? program.source.finishDay;
  const baseline = numberOf(world.row, frozenDay as Month["startDay"]);
  return held(world.forecast, last.id).finish - 1 - baseline;
}

function isDeclaredStalled(world: World, programCode: string, day: number): boolean {
  return DECLARATIONS.some(
    (declared) =>
      declared.programCode === programCode &&
      numberOf(world.row, declared.fromDay) <= day &&
      (declared.liftedDay === null || day < numberOf(world.row, declared.liftedDay)),
  );
}

/** The owner's claim, 5 to 1: some owners feel only a part of their slip. */
export function confidenceOf(world: World, program: PlannedProgram, day: number): number {
  const { code } = program.source;
  if (isDeclaredStalled(world, code, day)) return 2;
  const felt = slipOf(world, program) * (0.2 + 0.8 * chance(`openness ${code}`));
  if (felt <= 3) return 5;
  if (felt <= 12) return 4;
  return felt <= 50 ? 3 : 2;
}

const WORDS = {
  ar: {
    comma: "، ",
    goingOn: "استمر العمل على الأنشطة الجارية.",
    done: (names: string) => `أُنجز: ${names}.`,
    next: (names: string) => `الخطوات القادمة: ${names}.`,
    closing: "إغلاق البرنامج.",
    name: ({ source }: PlannedItem) => source.nameAr,
  },
  en: {
    comma: "; ",
    goingOn: "Work on the running activities went on.",
    done: (names: string) => `Done: ${names}.`,
    next: (names: string) => `Next: ${names}.`,
    closing: "Closing the program.",
    name: ({ source }: PlannedItem) => source.nameEn,
  },
};

/** Two sentences made of the plan's own words, in the language of the program's owner. */
export function textsOf(world: World, program: PlannedProgram, month: Month, day: number) {
  const owner = PEOPLE.find(({ id }) => personId(id) === ownerOf(program.source.code));
  const words = WORDS[owner?.language === "en" ? "en" : "ar"];
  const monthStart = numberOf(world.row, month.startDay);
  const finishOf = (item: PlannedItem) => held(world.actual, item.id).finish;
  const done = program.items.filter((item) => finishOf(item) > monthStart && finishOf(item) <= day + 1);
  const next = program.items.filter((item) => finishOf(item) > day + 1).slice(0, 2);
  const names = (items: readonly PlannedItem[]) => items.map(words.name).join(words.comma);
  return {
    achievements: done.length === 0 ? words.goingOn : words.done(names(done)),
    nextSteps: next.length === 0 ? words.closing : words.next(names(next)),
    decisionsText: "",
  };
}
