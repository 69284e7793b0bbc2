import { describe, expect, it } from "vitest";
import { day } from "../testing/days.ts";
import { notOwingReason, type OwingFacts } from "./owing.ts";

const november = { startDay: day("2026-11-01"), finishDay: day("2026-11-30") };
const running: OwingFacts = {
  startDay: day("2025-01-01"),
  isStopped: false,
  actualDays: [day("2026-06-01"), null],
};

function check(facts: Partial<OwingFacts>, expected: string | null) {
  expect(notOwingReason({ ...running, ...facts }, november)).toBe(expected);
}

describe("a program", () => {
  it("owes a report while it runs", () => check({}, null));

  it("owes one from the period in which it begins", () => {
    check({ startDay: day("2026-11-30") }, null);
    check({ startDay: day("2026-12-01") }, "notStarted");
  });

  it("owes its last for the period in which its last milestone is done", () => {
    check({ actualDays: [day("2026-06-01"), day("2026-11-01")] }, null);
    check({ actualDays: [day("2026-06-01"), day("2026-10-31")] }, "complete");
  });

  it("owes none while it is stopped, whatever else is true of it", () => {
    check({ isStopped: true }, "stopped");
    check({ isStopped: true, startDay: day("2027-01-01") }, "stopped");
  });

  it("without milestones owes one all the same: somebody has to say how it stands", () => {
    check({ actualDays: [] }, null);
  });
});
