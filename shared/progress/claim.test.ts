import { describe, expect, it } from "vitest";
import { CONFIDENCES, claimDivergence } from "./claim.ts";
import { STATUSES, type Status } from "./status-words.ts";

describe("a claim beside the computed status", () => {
  it.each([
    ["late", 5, "surer"],
    ["late", 4, "surer"],
    ["late", 3, null],
    ["stalled", 3, "surer"],
    ["stalled", 2, null],
    ["stopped", 5, null],
    ["atRisk", 5, "surer"],
    ["atRisk", 4, null],
    ["atRisk", 3, null],
    ["atRisk", 1, "lessSure"],
    ["onPlan", 5, null],
    ["onPlan", 3, "lessSure"],
    ["onPlan", 2, "lessSure"],
    ["notStarted", 1, "lessSure"],
  ] as const)("of a program that is %s, claimed as %i, is %s", (status, confidence, divergence) => {
    expect(claimDivergence(status, confidence)).toBe(divergence);
  });

  it("says nothing of what is over, or was never claimed", () => {
    for (const confidence of CONFIDENCES) {
      expect(claimDivergence("complete", confidence)).toBeNull();
      expect(claimDivergence("completedLate", confidence)).toBeNull();
    }
    for (const status of STATUSES) expect(claimDivergence(status, null)).toBeNull();
  });

  it("leaves every running status a claim that agrees with it, and the worse it is the less it bears", () => {
    const running: readonly Status[] = ["onPlan", "atRisk", "late", "stalled"];
    const most = running.map((status) =>
      Math.max(...CONFIDENCES.filter((confidence) => claimDivergence(status, confidence) === null)),
    );
    expect(most).toEqual([5, 4, 3, 2]);
  });
});
