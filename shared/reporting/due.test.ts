import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyCalendar, anyDay, calendarWith, day } from "../testing/days.ts";
import { type DueContext, type DueFacts, dueMilestone, dueMilestones } from "./due.ts";

const november: DueContext = {
  calendar: calendarWith(),
  statusDay: day("2026-11-24"),
  startDay: day("2026-11-01"),
  finishDay: day("2026-11-30"),
  nextFinishDay: day("2026-12-31"),
  lastReportDay: day("2026-10-22"),
  toleranceWorkDays: 10,
};

function milestone(baseline: string | null, forecast: string, actual: string | null = null): DueFacts {
  return {
    id: "m",
    baselineDay: baseline === null ? null : day(baseline),
    forecastDay: day(forecast),
    actualDay: actual === null ? null : day(actual),
    isToldDone: false,
  };
}

function check(facts: DueFacts, expected: string | null) {
  const due = dueMilestone(facts, november);
  expect(due && `${due.reason} ${toIsoDay(due.dueDay)} ${due.inWorkDays}`).toBe(expected);
}

describe("a report asks about a milestone", () => {
  it("whose forecast has passed, before anything else", () => {
    check(milestone("2026-11-10", "2026-11-22"), "overdue 2026-11-22 -2");
    check(milestone("2026-12-10", "2026-11-23"), "overdue 2026-11-23 -1");
  });

  it("whose baseline day has passed, however far off its forecast is", () => {
    check(milestone("2026-11-10", "2027-06-01"), "late 2026-11-10 -10");
  });

  it("that is to be done by the end of the period, by forecast or by baseline", () => {
    check(milestone("2026-11-24", "2026-11-24"), "due 2026-11-24 0");
    check(milestone("2026-11-26", "2027-02-01"), "due 2026-11-26 2");
    check(milestone(null, "2026-11-30"), "due 2026-11-30 4");
  });

  it("that follows in the next period, or within the tolerance after that", () => {
    check(milestone("2027-03-01", "2026-12-14"), "soon 2026-12-14 14");
    check(milestone("2027-03-01", "2027-01-14"), "soon 2027-01-14 37");
    check(milestone("2027-03-01", "2027-01-17"), null);
  });

  it("that was done since the last report, unless one has told it", () => {
    check(milestone("2026-10-25", "2026-10-25", "2026-10-25"), "done 2026-10-25 -22");
    check(milestone("2026-09-25", "2026-09-25", "2026-09-25"), null);
    check({ ...milestone("2026-10-25", "2026-10-25", "2026-10-25"), isToldDone: true }, null);
  });

  it("the most urgent first", () => {
    const facts = [
      milestone("2026-11-26", "2026-11-26"),
      milestone("2026-11-10", "2026-12-20"),
      milestone("2026-11-05", "2026-12-20"),
      milestone("2026-11-20", "2026-11-20"),
      milestone("2028-01-01", "2028-01-01"),
    ].map((each, at) => ({ ...each, id: `${at}` }));
    expect(dueMilestones(facts, november).map(({ id }) => id)).toEqual(["3", "2", "1", "0"]);
  });
});

const anyFacts: fc.Arbitrary<DueFacts> = fc.record({
  id: fc.uuid(),
  baselineDay: fc.option(anyDay("2025-01-01", "2028-12-31")),
  forecastDay: anyDay("2025-01-01", "2028-12-31"),
  actualDay: fc.option(anyDay("2025-01-01", "2026-11-24")),
  isToldDone: fc.boolean(),
});

const anyContext: fc.Arbitrary<DueContext> = fc
  .record({
    calendar: anyCalendar(),
    statusDay: anyDay("2026-01-01", "2027-12-31"),
    startDay: anyDay("2026-01-01", "2027-12-31"),
    length: fc.integer({ min: 0, max: 90 }),
    lastReportDay: fc.option(anyDay("2025-06-01", "2027-12-31")),
    toleranceWorkDays: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ length, ...context }) => ({
    ...context,
    finishDay: (context.startDay + length) as DueContext["finishDay"],
    nextFinishDay: (context.startDay + 2 * length + 1) as DueContext["finishDay"],
  }));

describe("whatever the milestones", () => {
  it("what is not done and should have been is always asked about", () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        fc.pre(facts.actualDay === null);
        fc.pre(Math.min(facts.forecastDay, facts.baselineDay ?? facts.forecastDay) < context.statusDay);
        expect(dueMilestone(facts, context)?.reason).toMatch(/overdue|late/);
      }),
    );
  });

  it("a longer tolerance asks about no fewer of them", () => {
    fc.assert(
      fc.property(fc.array(anyFacts), anyContext, (facts, context) => {
        const wider = { ...context, toleranceWorkDays: context.toleranceWorkDays + 5 };
        const asked = new Set(dueMilestones(facts, wider).map(({ id }) => id));
        expect(dueMilestones(facts, context).every(({ id }) => asked.has(id))).toBe(true);
      }),
    );
  });

  it("the order does not depend on the order they came in", () => {
    fc.assert(
      fc.property(fc.array(anyFacts), anyContext, (facts, context) => {
        const reasons = (given: readonly DueFacts[]) =>
          dueMilestones(given, context).map(({ reason, dueDay }) => `${reason} ${dueDay}`);
        expect(reasons(facts.toReversed())).toEqual(reasons(facts));
      }),
    );
  });
});
