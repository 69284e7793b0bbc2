import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay } from "../testing/days.ts";
import { iso } from "../testing/views.ts";
import { LAUNCH_STATES, type LaunchDays, launchDivergence, launchStateOf } from "./e-service.ts";

const anyIsoDay = anyDay("2026-01-01", "2027-12-31").map(toIsoDay);
const anyService: fc.Arbitrary<LaunchDays> = fc.record({
  plannedLaunchDay: anyIsoDay,
  actualLaunchDay: fc.option(anyIsoDay),
});

describe("where a launch stands", () => {
  it("is launched exactly when it has an actual day, and overdue only when its planned day has passed", () => {
    fc.assert(
      fc.property(anyService, anyIsoDay, (service, statusDay) => {
        const state = launchStateOf(service, statusDay);
        expect(LAUNCH_STATES).toContain(state);
        expect(state === "launched").toBe(service.actualLaunchDay !== null);
        if (state === "overdue") expect(service.plannedLaunchDay < statusDay).toBe(true);
        if (state === "planned") expect(service.plannedLaunchDay >= statusDay).toBe(true);
      }),
    );
  });
});

describe("a launching milestone", () => {
  const open = { plannedLaunchDay: iso("2026-06-01"), actualLaunchDay: null };
  const launched = { ...open, actualLaunchDay: iso("2026-06-10") };

  it.each([
    ["agrees on the planned day", open, { forecastDay: "2026-06-01", actualDay: null }, null],
    ["is expected later", open, { forecastDay: "2026-06-02", actualDay: null }, "expectedLater"],
    ["is expected earlier", open, { forecastDay: "2026-05-31", actualDay: null }, "expectedEarlier"],
    ["is done without a launch", open, { forecastDay: "2026-06-01", actualDay: "2026-06-03" }, "notLaunched"],
    ["is open after the launch", launched, { forecastDay: "2026-07-01", actualDay: null }, "milestoneOpen"],
    ["is done as it is launched", launched, { forecastDay: "2026-06-01", actualDay: "2026-06-03" }, null],
  ])("%s", (_, service, { forecastDay, actualDay }, divergence) => {
    const milestone = {
      forecastDay: iso(forecastDay),
      actualDay: actualDay === null ? null : iso(actualDay),
    };
    expect(launchDivergence(service, milestone)).toBe(divergence);
  });

  it("agrees with its service whatever the days once both are done, and never when one alone is", () => {
    fc.assert(
      fc.property(anyService, anyIsoDay, fc.option(anyIsoDay), (service, forecastDay, actualDay) => {
        const divergence = launchDivergence(service, { forecastDay, actualDay });
        const [isLaunched, isDone] = [service.actualLaunchDay !== null, actualDay !== null];
        if (isLaunched && isDone) expect(divergence).toBeNull();
        if (isLaunched !== isDone) expect(divergence).not.toBeNull();
      }),
    );
  });
});
