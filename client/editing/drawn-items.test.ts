import { describe, expect, it } from "vitest";
import { activityItem, aMilestone, aProgram, iso, milestoneItem } from "#shared/testing/views.ts";
import { drawnItems } from "./drawn-items.ts";

const program = aProgram({ id: "p", code: "CT-1" });
const day = iso("2027-03-01");

describe("items as a chart draws them", () => {
  it("stand on their actual days where there are any, with the code that they go by across programs", () => {
    const rows = [
      aMilestone({ id: "open", code: "M1", forecastDay: day }),
      aMilestone({ id: "done", code: "M2", forecastDay: iso("2027-05-01"), actualDay: day }),
    ];
    const drawn = { startDay: day, finishDay: day, hasStarted: false };
    expect([...drawnItems([{ program, rows }])]).toEqual([
      ["open", { ...drawn, name: "CT-1 M1" }],
      ["done", { ...drawn, name: "CT-1 M2" }],
    ]);
  });

  it("span an activity, which stays where it began", () => {
    const days = { forecastStartDay: iso("2027-02-01"), forecastFinishDay: day };
    const rows = [
      milestoneItem({ id: "m", forecastDay: day }),
      activityItem({ id: "planned", ...days }),
      activityItem({ id: "begun", ...days, actualStartDay: iso("2027-02-10") }),
    ];
    const drawn = drawnItems([{ program, rows }]);
    expect(drawn.get("planned")).toMatchObject({ startDay: iso("2027-02-01"), hasStarted: false });
    expect(drawn.get("begun")).toMatchObject({
      startDay: iso("2027-02-10"),
      finishDay: day,
      hasStarted: true,
    });
  });
});
