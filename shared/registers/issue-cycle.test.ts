import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ISSUE_ACTS, ISSUE_STATES, type IssueState, nextIssueState } from "./issue-cycle.ts";

describe("the cycle of an issue", () => {
  it("goes exactly these ways", () => {
    const ways = ISSUE_STATES.flatMap((state) =>
      ISSUE_ACTS.flatMap((act) => {
        const next = nextIssueState(state, act);
        return next === null ? [] : [`${state} ${act} ${next}`];
      }),
    );
    expect(ways).toEqual(["open update open", "open close closed", "closed reopen open"]);
  });

  it("stands where it was last closed or reopened, whatever is tried", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ISSUE_ACTS), { maxLength: 12 }), (tried) => {
        const state = tried.reduce<IssueState>((held, act) => nextIssueState(held, act) ?? held, "open");
        const last = tried.findLast((act) => act !== "update");
        expect(state).toBe(last === "close" ? "closed" : "open");
      }),
    );
  });
});
