import { epochDayOf, toIsoDay } from "#shared/calendar/day.ts";
import { BUDGETS, KPI_DEFINITIONS, KPIS } from "./data/measures.ts";
import { personId } from "./data/people.ts";
import { PLAN } from "./data/portfolio.ts";
import { FOUNDING_DAY } from "./founding-acts.ts";
import type { HistoryRows } from "./tables.ts";
import { dayOf, numberOf } from "./work-days.ts";
import { held, ownerOf, programId, type World } from "./world.ts";

const ENTERED_MINUTE = 9 * 60 + 12;
const QUARTER_MINUTE = 12 * 60 + 45;
/** The office verifies a quarter's values with the next month's reports. */
const VERIFIED_AFTER_WORK_DAYS = 35;
const YEARS = [2024, 2025, 2026, 2027, 2028] as const;
const HALALAS_PER_THOUSAND_RIYALS = 100_000;
/** A program this many working days behind spends none of its year's money. */
const NOTHING_SPENT_WORK_DAYS = 250;
/** Of what a year leaves unspent, so much is asked for again in the next. */
const CARRIED_SHARE = 0.7;

/** The number of the working day on which a quarter's figures are known: some days into the next. */
function knownOf(world: World, year: number, quarter: number): number {
  const next = quarter === 4 ? epochDayOf(year + 1, 1, 1) : epochDayOf(year, quarter * 3 + 1, 1);
  return numberOf(world.row, toIsoDay(next)) + 6;
}

function halalas(thousands: number, share = 1): number {
  return Math.round(thousands * share) * HALALAS_PER_THOUSAND_RIYALS;
}

/** What one program's year is given, and how many times that its work turns out to cost. */
interface MoneyOfYear {
  readonly program: string;
  readonly year: number;
  readonly thousands: number;
  readonly cost: number;
}

const budgetYearId = (program: string, year: number) => `${programId(program)}-${year}`;

function enterBudgetYear(world: World, money: MoneyOfYear): void {
  const { program, year, thousands } = money;
  const id = budgetYearId(program, year);
  const subject = { subjectType: "budgetYear", subjectId: id, programId: programId(program) };
  const founding = numberOf(world.row, FOUNDING_DAY);
  world.timeline.at(founding, ENTERED_MINUTE, () => {
    const act = { day: dayOf(world.row, founding), minute: ENTERED_MINUTE, actorId: personId("pmo") };
    world.book.record({ ...act, ...subject, action: "system.budgetEntered" }, (writer) => {
      const planned = halalas(thousands);
      const spent = { committedHalalas: 0, actualHalalas: 0, forecastHalalas: planned };
      const row = { id, programId: subject.programId, year, plannedHalalas: planned, ...spent };
      writer.create("budgetYear", row, subject.programId);
    });
  });
  for (const quarter of [1, 2, 3, 4]) {
    const known = knownOf(world, year, quarter);
    world.timeline.at(known, QUARTER_MINUTE, () => {
      const act = { day: dayOf(world.row, known), minute: QUARTER_MINUTE, actorId: ownerOf(program) };
      world.book.record({ ...act, ...subject, action: "system.budgetUpdated" }, (writer) => {
        writer.update("budgetYear", id, spentBy(world, money, quarter, known));
      });
    });
  }
}

/** Committed, spent and forecast of a year when a quarter of it is over: a program that is behind spends less of it. */
function spentBy(
  world: World,
  { program, year, thousands, cost }: MoneyOfYear,
  quarter: number,
  known: number,
) {
  const before = world.book.get("budgetYear", budgetYearId(program, year));
  const delay = held(world.courses, program).delayAt[known] ?? 0;
  const pace = Math.max(0.15, 1 - Math.max(0, delay) / NOTHING_SPENT_WORK_DAYS) * cost;
  const wanted = thousands + carriedInto(world, program, year);
  // Money that is spent does not come back when a program falls behind.
  const actual = Math.max(halalas(wanted, (pace * quarter) / 4), Number(before.actualHalalas));
  const committed = halalas(wanted, Math.min(1, 0.4 + quarter * 0.15) * pace);
  return {
    actualHalalas: actual,
    committedHalalas: Math.max(committed, actual, Number(before.committedHalalas)),
    forecastHalalas: Math.max(halalas(wanted, pace), actual),
  };
}

/** What the year before left unspent and the program still needs, in thousands. */
function carriedInto(world: World, program: string, year: number): number {
  const id = budgetYearId(program, year - 1);
  const before = world.book.all("budgetYear").find((row) => row.id === id);
  if (!before) return 0;
  const left = Number(before.plannedHalalas) - Number(before.actualHalalas);
  return (CARRIED_SHARE * Math.max(0, left)) / HALALAS_PER_THOUSAND_RIYALS;
}

function enterBudgets(world: World): void {
  for (const { program, cost, ...byYear } of BUDGETS) {
    for (const year of YEARS) {
      const thousands = Number(byYear[`y${year}`]);
      if (thousands > 0) enterBudgetYear(world, { program, year, thousands, cost: Number(cost) / 100 });
    }
  }
}

/** Qiyas is published once a year; the other indicators are read each quarter, on an even way to the year's figure. */
function enterKpiValues(
  world: World,
  { kpiId, kind, program }: { readonly kpiId: string; readonly kind: string; readonly program: string },
  before: number,
  yearly: readonly number[],
): void {
  YEARS.forEach((year, at) => {
    const from = at === 0 ? before : (yearly[at - 1] ?? before);
    const to = yearly[at] ?? from;
    for (const quarter of kind === "kpi" ? [1, 2, 3, 4] : [4]) {
      const raw = from + ((to - from) * quarter) / 4;
      const value =
        Number.isInteger(to) && Number.isInteger(from) ? Math.round(raw) : Math.round(raw * 10) / 10;
      const last = epochDayOf(year + Math.floor(quarter / 4), (quarter % 4) * 3 + 1, 1) - 1;
      const day = toIsoDay(last as ReturnType<typeof epochDayOf>);
      const known = knownOf(world, year, quarter);
      recordKpiValue(world, { program, known }, { id: `${kpiId}-${day}`, kpiId, day, value });
    }
  });
}

type KpiReading = Omit<HistoryRows["kpiValue"], "enteredById" | "verifiedById">;

/** The owner records a value when it is known; the office verifies it some weeks later. */
function recordKpiValue(
  world: World,
  { program, known }: { readonly program: string; readonly known: number },
  reading: KpiReading,
): void {
  const subject = { subjectType: "kpi", subjectId: reading.kpiId, programId: programId(program) };
  world.timeline.at(known, QUARTER_MINUTE, () => {
    const act = { day: dayOf(world.row, known), minute: QUARTER_MINUTE, actorId: ownerOf(program) };
    const entered = { enteredById: ownerOf(program), verifiedById: null };
    world.book.record({ ...act, ...subject, action: "system.kpiRecorded" }, (writer) =>
      writer.create("kpiValue", { ...reading, evidenceId: null, ...entered }, subject.programId),
    );
  });
  const verified = known + VERIFIED_AFTER_WORK_DAYS;
  world.timeline.at(verified, QUARTER_MINUTE, () => {
    const verifiedById = personId("pmo-director");
    const act = { day: dayOf(world.row, verified), minute: QUARTER_MINUTE, actorId: verifiedById };
    world.book.record({ ...act, ...subject, action: "system.kpiVerified" }, (writer) =>
      writer.update("kpiValue", reading.id, { verifiedById }),
    );
  });
}

function definitionOf(code: string, kind: string): { definitionAr: string; definitionEn: string } {
  const definition = KPI_DEFINITIONS.find((each) => each.code === (kind === "qiyas" ? "Q" : code));
  return { definitionAr: definition?.definitionAr ?? "", definitionEn: definition?.definitionEn ?? "" };
}

function numbersOf(text: string): number[] {
  return text.split(",").map(Number);
}

function enterKpis(world: World): void {
  const founding = numberOf(world.row, FOUNDING_DAY);
  for (const { program, kind, axis, code, unit, direction, before, targets, values, ...names } of KPIS) {
    const id = code.toLowerCase();
    const subject = { subjectType: "kpi", subjectId: id, programId: programId(program) };
    world.timeline.at(founding, ENTERED_MINUTE, () => {
      const act = { day: dayOf(world.row, founding), minute: ENTERED_MINUTE, actorId: personId("pmo") };
      world.book.record({ ...act, ...subject, action: "system.kpiEntered" }, (writer) => {
        const row = {
          ...{
            id,
            planId: PLAN.id,
            programId: subject.programId,
            kind,
            axis: axis === "" ? null : axis,
            code,
          },
          ...{ ...names, ...definitionOf(code, kind), unit, direction },
          ...{ baselineValue: Number(before), ownerId: ownerOf(program) },
        };
        writer.create("kpi", row, subject.programId);
        numbersOf(targets).forEach((value, at) => {
          const year = YEARS[at] ?? 2028;
          writer.create("kpiTarget", { id: `${id}-${year}`, kpiId: id, year, value }, subject.programId);
        });
      });
    });
    enterKpiValues(world, { kpiId: id, kind, program }, Number(before), numbersOf(values));
  }
}

/** Money by year and the indicators, Qiyas among them. */
export function enterMeasureActs(world: World): void {
  enterBudgets(world);
  enterKpis(world);
}
