import { describe, expect, it } from "vitest";
import { STATUSES } from "#shared/progress/status-words.ts";
import { aProgram, verdict } from "#shared/testing/views.ts";
import { headlineOf } from "./headline.ts";

describe("the headline's figures", () => {
  it("count every program once, whatever its status, in the glossary's order", () => {
    const programs = STATUSES.map((status) =>
      aProgram({ id: status, code: status, status: verdict(status) }),
    );
    const { total, counts } = headlineOf(programs, { statuses: [] });
    expect(total).toBe(STATUSES.length);
    expect(counts.map(({ status }) => status)).toEqual([
      "onPlan",
      "atRisk",
      "late",
      "stalled",
      "stopped",
      "complete",
      "completedLate",
      "notStarted",
    ]);
    expect(counts.flatMap(({ codes }) => codes).toSorted()).toEqual(STATUSES.toSorted());
  });
});
