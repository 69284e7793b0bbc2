import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay } from "../testing/days.ts";
import { iso } from "../testing/views.ts";
import type { LaunchDays } from "./e-service.ts";
import { launchCurve } from "./launch-curve.ts";

const anyIsoDay = anyDay("2026-01-01", "2026-12-31").map(toIsoDay);
const anyServices: fc.Arbitrary<LaunchDays[]> = fc.array(
  fc.record({ plannedLaunchDay: anyIsoDay, actualLaunchDay: fc.option(anyIsoDay) }),
  { maxLength: 12 },
);

const service = (planned: string, actual: string | null = null): LaunchDays => ({
  plannedLaunchDay: iso(planned),
  actualLaunchDay: actual === null ? null : iso(actual),
});

describe("launches against their plan", () => {
  it("grow day by day, what was launched to the status day", () => {
    const services = [
      service("2026-02-01", "2026-02-10"),
      service("2026-02-01", "2026-02-10"),
      service("2026-03-01"),
      service("2026-06-01"),
      service("2026-06-01"),
    ];
    expect(launchCurve(services, iso("2026-04-15"))).toEqual({
      total: 5,
      points: [
        { day: "2026-02-01", planned: 2, launched: 0 },
        { day: "2026-02-10", planned: 2, launched: 2 },
        { day: "2026-03-01", planned: 3, launched: 2 },
        { day: "2026-04-15", planned: 3, launched: 2 },
        { day: "2026-06-01", planned: 5, launched: null },
      ],
      plannedByNow: 3,
      launchedByNow: 2,
      next: { day: "2026-06-01", count: 2 },
    });
  });

  it("never fall, end with every service planned, and say of the status day what its point says", () => {
    fc.assert(
      fc.property(anyServices, anyIsoDay, (services, statusDay) => {
        const { points, total, plannedByNow, launchedByNow } = launchCurve(services, statusDay);
        const rising = points.every(({ day, planned, launched }, index) => {
          const before = points[index - 1];
          if (!before) return true;
          return (
            before.day < day && before.planned <= planned && (before.launched ?? 0) <= (launched ?? total)
          );
        });
        expect(rising).toBe(true);
        expect(points.at(-1)?.planned).toBe(total);
        const now = points.find(({ day }) => day === statusDay);
        expect(now).toEqual({ day: statusDay, planned: plannedByNow, launched: launchedByNow });
      }),
    );
  });
});
