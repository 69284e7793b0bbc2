import { describe, expect, it } from "vitest";
import type { EServiceView } from "#shared/contract/e-services.ts";
import { aService } from "#shared/testing/service-views.ts";
import { iso } from "#shared/testing/views.ts";
import { monthFormOf, monthsOfUse } from "./service-forms.ts";

const viewOf = (launched: string | null, statusDay: string): EServiceView => ({
  ...{ statusDay: iso(statusDay), history: [], milestones: [] },
  plan: { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") },
  service: aService({ id: "es-1", actualLaunchDay: launched === null ? null : iso(launched) }),
});

describe("the months that use is recorded of", () => {
  it.each([
    ["2026-10-14", "2027-01-05", ["2027-01-01", "2026-12-01", "2026-11-01", "2026-10-01"]],
    ["2026-10-14", "2026-10-14", ["2026-10-01"]],
    [null, "2026-10-14", []],
  ])("run from the launch (%s) to now (%s), the newest first", (launched, statusDay, months) => {
    expect(monthsOfUse(viewOf(launched, statusDay))).toEqual(months);
  });

  it("are filled in as they are recorded, and else empty", () => {
    const service = aService({ id: "es-1" });
    expect(monthFormOf(service, iso("2026-10-01"))).toMatchObject({
      transactions: 1_204,
      satisfactionPercent: 84,
    });
    const empty = { monthDay: "2026-11-01", transactions: null, satisfactionPercent: null };
    expect(monthFormOf(service, iso("2026-11-01"))).toEqual(empty);
  });
});
