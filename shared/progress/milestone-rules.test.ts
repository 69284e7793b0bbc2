import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { workDaysBetween } from "../calendar/working-days.ts";
import { anyCalendar, anyDay, calendarWith, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { MILESTONE_RULES } from "./milestone-rules.ts";
import { milestoneStatus } from "./status.ts";
import type { MilestoneFacts, StatusContext } from "./status-facts.ts";
import { MILESTONE_STATUS_RULES, type MilestoneStatusRule, type Status } from "./status-words.ts";

/** Tuesday 24 November 2026, ten working days of tolerance, National Day off. */
const context: StatusContext = {
  calendar: calendarWith("2026-09-23"),
  statusDay: day("2026-11-24"),
  toleranceWorkDays: 10,
};

/** Facts as tests write them: days as text, everything unsaid as on plan. */
interface Said {
  baseline?: string | null;
  forecast?: string;
  actual?: string;
  begin?: string;
  declared?: "stalled";
  stopped?: true;
  drivers?: readonly string[];
}

function factsOf({
  baseline = "2027-01-10",
  forecast,
  actual,
  begin,
  declared,
  stopped,
  drivers = [],
}: Said) {
  const optional = (iso: string | null | undefined) => (iso ? day(iso) : null);
  return {
    baselineDay: optional(baseline),
    forecastDay: day(forecast ?? baseline ?? "2027-01-10"),
    actualDay: optional(actual),
    declaredState: declared ?? null,
    isProgramStopped: stopped ?? false,
    lateDrivers: drivers.map((code) => ({ id: `id-${code}`, code })),
    dueToBeginDay: optional(begin),
  } satisfies MilestoneFacts;
}

function check(why: string, said: Said, status: Status, rule: MilestoneStatusRule, inputs?: object): void {
  it(`${status}: ${why}`, () => {
    const verdict = milestoneStatus(factsOf(said), context);
    expect(verdict).toMatchObject({ status, rule });
    if (inputs) expect(verdict.inputs).toEqual(inputs);
  });
}

describe("a milestone that is done is", () => {
  const done = (actual: string) => ({ baseline: "2026-11-10", actual });
  check("on its baseline day", done("2026-11-10"), "complete", "milestoneComplete", {
    actualDay: "2026-11-10",
    baselineDay: "2026-11-10",
  });
  check("earlier", done("2026-10-01"), "complete", "milestoneComplete");
  check("a day later", done("2026-11-11"), "completedLate", "milestoneCompletedLate", {
    actualDay: "2026-11-11",
    baselineDay: "2026-11-10",
    pastWorkDays: 1,
  });
  check(
    "later by a weekend only",
    { baseline: "2026-11-12", actual: "2026-11-13" },
    "completedLate",
    "milestoneCompletedLate",
    {
      actualDay: "2026-11-13",
      baselineDay: "2026-11-12",
      pastWorkDays: 0,
    },
  );
  check(
    "without a baseline",
    { baseline: null, actual: "2026-11-10" },
    "complete",
    "milestoneCompleteWithoutBaseline",
    {
      actualDay: "2026-11-10",
    },
  );
  check(
    "although declared stalled",
    { ...done("2026-11-01"), declared: "stalled" },
    "complete",
    "milestoneComplete",
  );
  check(
    "although a driver is late",
    { ...done("2026-11-01"), drivers: ["A"] },
    "complete",
    "milestoneComplete",
  );
});

describe("a milestone of a stopped program is", () => {
  check("whatever else", { stopped: true }, "stopped", "milestoneStopped", {});
  check("even when done", { stopped: true, actual: "2026-11-01" }, "stopped", "milestoneStopped");
  check("even when declared stalled", { stopped: true, declared: "stalled" }, "stopped", "milestoneStopped");
});

describe("a milestone past its baseline day is", () => {
  check("on that day itself", { baseline: "2026-11-24" }, "onPlan", "milestoneOnPlan");
  check("a day after it", { baseline: "2026-11-23", forecast: "2026-12-01" }, "late", "milestoneLate", {
    baselineDay: "2026-11-23",
    statusDay: "2026-11-24",
    pastWorkDays: 1,
    toleranceWorkDays: 10,
  });
  check("three tolerances after it, to the day", { baseline: "2026-10-13" }, "late", "milestoneLate");
  check("a working day more", { baseline: "2026-10-12" }, "stalled", "milestoneStalled", {
    baselineDay: "2026-10-12",
    statusDay: "2026-11-24",
    pastWorkDays: 31,
    toleranceWorkDays: 10,
  });
  check("declared so, on time", { declared: "stalled" }, "stalled", "milestoneDeclaredStalled", {});
  check(
    "late and due to begin later",
    { baseline: "2026-11-23", begin: "2027-01-01" },
    "late",
    "milestoneLate",
  );
});

describe("a milestone ahead is", () => {
  check(
    "forecast at the tolerance",
    { baseline: "2026-12-06", forecast: "2026-12-20" },
    "onPlan",
    "milestoneOnPlan",
  );
  check(
    "forecast past the tolerance",
    { baseline: "2026-12-06", forecast: "2026-12-21" },
    "atRisk",
    "milestoneForecastPastTolerance",
    {
      baselineDay: "2026-12-06",
      forecastDay: "2026-12-21",
      pastWorkDays: 11,
      toleranceWorkDays: 10,
    },
  );
  check("forecast on the status day", { forecast: "2026-11-24" }, "onPlan", "milestoneOnPlan");
  check("forecast passed and not done", { forecast: "2026-11-23" }, "atRisk", "milestoneForecastPassed", {
    forecastDay: "2026-11-23",
    statusDay: "2026-11-24",
    pastWorkDays: 1,
  });
  check("driven by two that are late", { drivers: ["SG-1.4", "IN-2.1"] }, "atRisk", "milestoneDriverLate", {
    ids: ["id-SG-1.4", "id-IN-2.1"],
    codes: ["SG-1.4", "IN-2.1"],
  });
  check("its work due to begin tomorrow", { begin: "2026-11-25" }, "notStarted", "milestoneNotStarted", {
    dueToBeginDay: "2026-11-25",
    statusDay: "2026-11-24",
  });
  check("its work due to begin today", { begin: "2026-11-24" }, "onPlan", "milestoneOnPlan");
  check(
    "at risk before it is due to begin",
    { begin: "2026-12-01", drivers: ["A"] },
    "atRisk",
    "milestoneDriverLate",
  );
});

describe("a milestone without a baseline is", () => {
  check("ahead", { baseline: null }, "onPlan", "milestoneWithoutBaseline", { forecastDay: "2027-01-10" });
  check(
    "its forecast passed",
    { baseline: null, forecast: "2026-11-01" },
    "atRisk",
    "milestoneForecastPassed",
  );
  check("its driver late", { baseline: null, drivers: ["A"] }, "atRisk", "milestoneDriverLate");
  check("not due to begin", { baseline: null, begin: "2026-12-01" }, "notStarted", "milestoneNotStarted");
  check("declared stalled", { baseline: null, declared: "stalled" }, "stalled", "milestoneDeclaredStalled");
});

describe("any milestone", () => {
  const anyFacts = fc.record({
    baselineDay: fc.option(anyDay("2026-06-01", "2027-06-01")),
    forecastDay: anyDay("2026-06-01", "2027-06-01"),
    actualDay: fc.option(anyDay("2026-06-01", "2026-11-24")),
    declaredState: fc.option(fc.constant("stalled" as const), { freq: 2 }),
    isProgramStopped: fc.boolean(),
    lateDrivers: fc.constantFrom([], [{ id: "1", code: "A" }]),
    dueToBeginDay: fc.option(anyDay("2026-06-01", "2027-06-01")),
  });
  const anyContext = fc.record({
    calendar: anyCalendar(),
    statusDay: anyDay("2026-06-01", "2027-06-01"),
    toleranceWorkDays: fc.integer({ min: 0, max: 30 }),
  });

  /** The rules once more, as plain clauses beside the table that the product reads. */
  function statusByTheBook(
    facts: MilestoneFacts,
    { calendar, statusDay: s, toleranceWorkDays: t }: StatusContext,
  ): Status {
    const { baselineDay: b, forecastDay: f, actualDay: a } = facts;
    if (facts.isProgramStopped) return "stopped";
    if (a !== null) return b !== null && a > b ? "completedLate" : "complete";
    if (facts.declaredState === "stalled") return "stalled";
    if (b !== null && workDaysBetween(calendar, b, s) > 3 * t && s > b) return "stalled";
    if (b !== null && s > b) return "late";
    if (b !== null && workDaysBetween(calendar, b, f) > t) return "atRisk";
    if (f < s || facts.lateDrivers.length > 0) return "atRisk";
    return facts.dueToBeginDay !== null && s < facts.dueToBeginDay ? "notStarted" : "onPlan";
  }

  it("has the status that the rules give it when they are read as plain clauses", () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, anyOne) => {
        expect(milestoneStatus(facts, anyOne).status).toBe(statusByTheBook(facts, anyOne));
      }),
      { numRuns: 2_000 },
    );
  });

  it("shows in its reason only days that it was given", () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, anyOne) => {
        const { inputs } = milestoneStatus(facts, anyOne);
        const text = (which: EpochDay | null) => (which === null ? null : toIsoDay(which));
        expect(inputs.baselineDay ?? text(facts.baselineDay)).toBe(text(facts.baselineDay));
        expect(inputs.forecastDay ?? text(facts.forecastDay)).toBe(text(facts.forecastDay));
        expect(inputs.actualDay ?? text(facts.actualDay)).toBe(text(facts.actualDay));
        expect(inputs.statusDay ?? text(anyOne.statusDay)).toBe(text(anyOne.statusDay));
      }),
    );
  });

  it("never gets better as days go by and nothing is done", () => {
    const worsens: readonly Status[] = ["notStarted", "onPlan", "atRisk", "late", "stalled", "stopped"];
    fc.assert(
      fc.property(anyFacts, anyContext, fc.nat(60), (facts, anyOne, days) => {
        const open = { ...facts, actualDay: null };
        const later = { ...anyOne, statusDay: (anyOne.statusDay + days) as EpochDay };
        const [before, after] = [anyOne, later].map((when) =>
          worsens.indexOf(milestoneStatus(open, when).status),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? -1);
      }),
    );
  });
});

describe("the table of rules", () => {
  it("holds every rule that has a name, in the order of the names", () => {
    expect(MILESTONE_RULES.map(({ id }) => id)).toEqual(MILESTONE_STATUS_RULES);
  });
});
