import { describe, expect, it } from "vitest";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { AheadMilestone } from "#shared/contract/executive-review.ts";
import { aMilestone, iso } from "#shared/testing/views.ts";
import type { WorkDays } from "#shared/units.ts";
import { aheadMonths } from "./ahead-months.ts";

const program = { id: "p1", code: "CC-2", nameAr: "تطبيق", nameEn: "Application" };

function ahead(id: string, forecastDay: string, isOverdue = false): AheadMilestone {
  const milestone = aMilestone({ id, forecastDay: iso(forecastDay) });
  return { program, milestone, isOverdue, inWorkDays: 0 as WorkDays };
}

describe("the months ahead", () => {
  it("hold what is overdue before all, whenever it is forecast, and the rest by its month", () => {
    const months = aheadMonths([
      ahead("m1", "2026-10-01", true),
      ahead("m2", "2026-12-20", true),
      ahead("m3", "2026-12-01"),
      ahead("m4", "2026-12-31"),
      ahead("m5", "2027-01-03"),
    ]);
    const told = months.map(({ month, milestones }) => [
      month,
      milestones.map(({ milestone }) => milestone.id),
    ]);
    expect(told).toEqual([
      [null, ["m1", "m2"]],
      [toEpochDay(iso("2026-12-01")), ["m3", "m4"]],
      [toEpochDay(iso("2027-01-03")), ["m5"]],
    ]);
  });

  it("are none where nothing lies ahead", () => {
    expect(aheadMonths([])).toEqual([]);
  });
});
