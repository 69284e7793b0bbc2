import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { iso } from "../testing/views.ts";
import type { EpochDay } from "../units.ts";
import type { Measured } from "./kpi.ts";
import { kpiStatus, kpiTrend, lineOn } from "./kpi-status.ts";

/** Satisfaction: 62 before the plan, to be 72 by the end of 2025 and 80 by the end of 2026. */
const SATISFACTION: Measured = {
  ...{ direction: "up", baselineValue: 62, values: [] },
  targets: [
    { year: 2026, value: 80 },
    { year: 2025, value: 72 },
  ],
};

const read = (day: string, value: number): Measured => ({
  ...SATISFACTION,
  values: [{ day: iso(day), value }],
});

describe("the status of an indicator", () => {
  it.each([
    ["2026-12-31", 80, "met", "reached"],
    ["2026-12-31", 79, "near", "closeToLine"],
    // A tenth of the way from 62 to 80 is 1.8.
    ["2026-12-31", 78.1, "missed", "shortOfLine"],
    // Half of the year has passed, so that half of the year's way is due: 76.
    ["2026-07-02", 76.1, "met", "reached"],
    ["2025-12-31", 72, "met", "reached"],
    ["2024-12-31", 90, "unmeasured", "noTarget"],
  ] as const)("read %s as %d is %s, by %s", (day, value, status, rule) => {
    expect(kpiStatus(read(day, value))).toMatchObject({ status, rule });
  });

  it("is not known before anything was read, and by the newest reading afterwards", () => {
    expect(kpiStatus(SATISFACTION)).toMatchObject({ status: "unmeasured", rule: "noValue", newest: null });
    const values = [
      { day: iso("2026-12-31"), value: 80 },
      { day: iso("2025-12-31"), value: 1 },
    ];
    expect(kpiStatus({ ...SATISFACTION, values })).toMatchObject({ status: "met", newest: values[0] });
  });

  it("is never near without a baseline, since there is no way to take a tenth of", () => {
    expect(kpiStatus({ ...read("2026-12-31", 79.99), baselineValue: null }).status).toBe("missed");
  });

  // The last days of years, where the line is the target itself: no rounding stands between equal and not.
  const measured = fc.record({
    baselineValue: fc.option(fc.integer({ min: -500, max: 500 })),
    target: fc.integer({ min: -500, max: 500 }),
    value: fc.integer({ min: -500, max: 500 }),
    direction: fc.constantFrom("up" as const, "down" as const),
  });
  const judge = ({ target, value, ...rest }: typeof measured extends fc.Arbitrary<infer M> ? M : never) =>
    kpiStatus({
      ...rest,
      targets: [{ year: 2026, value: target }],
      values: [{ day: iso("2026-12-31"), value }],
    }).status;

  it("is the same for what falls as for what rises, seen in a mirror", () => {
    fc.assert(
      fc.property(measured, (facts) => {
        const { baselineValue, target, value, direction } = facts;
        const other = { up: "down", down: "up" } as const;
        const mirrored = {
          baselineValue: baselineValue === null ? null : -baselineValue,
          ...{ target: -target, value: -value, direction: other[direction] },
        };
        expect(judge(mirrored)).toBe(judge(facts));
      }),
    );
  });

  it("is the same in a unit four times as small", () => {
    fc.assert(
      fc.property(measured, (facts) => {
        const { baselineValue, target, value } = facts;
        const scaled = {
          ...{ ...facts, target: target * 4, value: value * 4 },
          baselineValue: baselineValue === null ? null : baselineValue * 4,
        };
        expect(judge(scaled)).toBe(judge(facts));
      }),
    );
  });

  it("never becomes worse by a better value", () => {
    const worth = { missed: 0, near: 1, met: 2, unmeasured: -1 } as const;
    fc.assert(
      fc.property(measured, fc.nat({ max: 300 }), (facts, more) => {
        const better = facts.value + (facts.direction === "up" ? more : -more);
        expect(worth[judge({ ...facts, value: better })]).toBeGreaterThanOrEqual(worth[judge(facts)]);
      }),
    );
  });
});

describe("the line of a year", () => {
  it("stays between where the year before ended and its own target, and ends on it", () => {
    const days = fc.integer({ min: 0, max: 364 }).map((number) => toIsoDay((20_454 + number) as EpochDay));
    fc.assert(
      fc.property(days, (day) => {
        const line = lineOn(SATISFACTION, day);
        expect(line).toBeGreaterThan(72);
        expect(line).toBeLessThanOrEqual(80);
      }),
    );
    expect(lineOn(SATISFACTION, iso("2026-12-31"))).toBe(80);
    expect(lineOn(SATISFACTION, iso("2027-01-01"))).toBeNull();
  });
});

describe("the trend of an indicator", () => {
  it("is where the newest reading went from the one before, by what is better", () => {
    const values = [
      { day: iso("2026-09-30"), value: 7 },
      { day: iso("2026-06-30"), value: 9 },
      { day: iso("2025-06-30"), value: 1 },
    ];
    expect(kpiTrend({ direction: "down", values })).toBe("better");
    expect(kpiTrend({ direction: "up", values })).toBe("worse");
    expect(kpiTrend({ direction: "up", values: values.map((each) => ({ ...each, value: 3 })) })).toBe("same");
    expect(kpiTrend({ direction: "up", values: values.slice(0, 1) })).toBeNull();
  });
});
