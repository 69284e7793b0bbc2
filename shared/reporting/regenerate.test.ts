import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay, calendarWith, day } from "../testing/days.ts";
import { checkPeriodDays } from "./period-days.ts";
import { PERIOD_KINDS, type PeriodRules, USUAL_PERIOD_RULES } from "./periods.ts";
import { type HeldPeriod, type RegenerationContext, regeneratePeriods } from "./regenerate.ts";

const calendar = calendarWith();
const plan: RegenerationContext = {
  rules: USUAL_PERIOD_RULES,
  calendar,
  statusDay: day("2026-11-24"),
  planStartDay: day("2024-01-01"),
  planFinishDay: day("2028-12-31"),
};

/** The periods as they stand once a regeneration was carried out. */
function carryOut(held: readonly HeldPeriod[], context: RegenerationContext): HeldPeriod[] {
  const { create, update, removeIds } = regeneratePeriods(held, context);
  const kept = held
    .filter(({ id }) => !removeIds.includes(id))
    .map((period) => ({ ...period, ...update.find(({ id }) => id === period.id) }));
  const made = create.map((days) => {
    const id = `${context.rules.kind} ${toIsoDay(days.startDay)}`;
    return { ...days, id, kind: context.rules.kind, state: "scheduled" as const, hasOwnDays: false };
  });
  return [...kept, ...made].toSorted((one, other) => one.startDay - other.startDay);
}

function withState(periods: readonly HeldPeriod[], id: string, parts: Partial<HeldPeriod>): HeldPeriod[] {
  return periods.map((period) => (period.id === id ? { ...period, ...parts } : period));
}

describe("making periods", () => {
  it("begins with the period of today and goes to the plan's last day", () => {
    const periods = carryOut([], plan);
    expect(periods).toHaveLength(26);
    expect(periods[0]?.id).toBe("month 2026-11-01");
    expect(toIsoDay(periods.at(-1)?.finishDay ?? day("2000-01-01"))).toBe("2028-12-31");
  });

  it("changes nothing when it is asked for again", () => {
    const held = carryOut([], plan);
    expect(regeneratePeriods(held, plan)).toEqual({ create: [], update: [], removeIds: [] });
  });

  it("keeps what has opened, and covers what it leaves from the day after", () => {
    const opened = withState(carryOut([], plan), "month 2026-11-01", { state: "open" });
    const quarters = carryOut(opened, { ...plan, rules: { ...plan.rules, kind: "quarter" } });
    expect(quarters.slice(0, 3).map(({ id }) => id)).toEqual([
      "month 2026-11-01",
      "quarter 2026-12-01",
      "quarter 2027-01-01",
    ]);
  });

  it("keeps days that somebody set by hand, and moves the others", () => {
    const own = { opensDay: day("2026-12-20"), closesDay: day("2027-01-12"), hasOwnDays: true };
    const held = withState(carryOut([], plan), "month 2026-12-01", own);
    const earlier = carryOut(held, { ...plan, rules: { ...plan.rules, opensWorkDaysBeforeEnd: 8 } });
    expect(earlier[1]).toMatchObject(own);
    expect(earlier[0]).toMatchObject({ opensDay: day("2026-11-19") });
  });
});

const anyRules: fc.Arbitrary<PeriodRules> = fc.record({
  kind: fc.constantFrom(...PERIOD_KINDS),
  opensWorkDaysBeforeEnd: fc.integer({ min: 1, max: 30 }),
  closesWorkDaysAfterEnd: fc.integer({ min: 1, max: 30 }),
});

describe("however often the rules change", () => {
  it("every day from the first period on is covered once, and what has opened stays as it was", () => {
    const anySteps = fc.array(
      fc.record({
        rules: anyRules,
        statusDay: anyDay("2024-01-01", "2028-12-31"),
        opens: fc.nat({ max: 5 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(anySteps, (steps) => {
        let held: HeldPeriod[] = [];
        for (const { rules, statusDay, opens } of steps) {
          const before = held.filter(({ state }) => state !== "scheduled");
          held = carryOut(held, { ...plan, rules, statusDay });
          expect(held.filter(({ state }) => state !== "scheduled")).toEqual(before);
          for (const [at, { startDay }] of held.entries()) {
            if (at > 0) expect(startDay).toBe((held[at - 1]?.finishDay ?? 0) + 1);
          }
          expect(held.at(-1)?.finishDay ?? plan.planFinishDay).toBe(plan.planFinishDay);
          held = held.map((period, at) => (at <= opens ? { ...period, state: "closed" } : period));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("other days for a period", () => {
  const period = {
    startDay: day("2026-11-01"),
    finishDay: day("2026-11-30"),
    opensDay: day("2026-11-24"),
    closesDay: day("2026-12-07"),
  };
  const check = (opens: string, closes: string, state: HeldPeriod["state"], expected: string[]) => {
    const context = { period, state, calendar };
    const between = { closedBeforeDay: day("2026-11-05"), opensAfterDay: day("2026-12-27") };
    const days = { opensDay: day(opens), closesDay: day(closes) };
    const problems = checkPeriodDays(days, { ...context, ...between });
    expect(problems.map(({ path, rule }) => `${path} ${rule}`)).toEqual(expected);
  };

  it("are working days inside the period and clear of its neighbours", () => {
    check("2026-11-22", "2026-12-10", "scheduled", []);
    check("2026-11-20", "2026-12-11", "scheduled", ["opensDay notWorkDay", "closesDay notWorkDay"]);
    check("2026-10-29", "2026-12-07", "scheduled", ["opensDay opensBeforePeriod"]);
    check("2026-11-05", "2026-12-27", "scheduled", ["opensDay windowsOverlap", "closesDay windowsOverlap"]);
    check("2026-11-24", "2026-11-23", "scheduled", ["closesDay closesBeforeOpens"]);
  });

  it("may be later ones to close on once it has opened, and no others to open on", () => {
    check("2026-11-24", "2026-12-13", "open", []);
    check("2026-11-23", "2026-12-13", "open", ["opensDay periodHasOpened"]);
  });
});
