import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DECISION_ACTS,
  DECISION_STATES,
  type DecisionAct,
  type DecisionState,
  nextDecisionState,
} from "./decision-cycle.ts";

/** Where a decision stands after what was tried, refused acts leaving it as it was. */
function standsAfter(acts: readonly DecisionAct[]) {
  return acts.reduce<DecisionState>((state, act) => nextDecisionState(state, act) ?? state, "wanted");
}

const acts = fc.array(fc.constantFrom(...DECISION_ACTS), { maxLength: 12 });

describe("the cycle of a decision", () => {
  it("goes exactly these ways", () => {
    const ways = DECISION_STATES.flatMap((state) =>
      DECISION_ACTS.flatMap((act) => {
        const next = nextDecisionState(state, act);
        return next === null ? [] : [`${state} ${act} ${next}`];
      }),
    );
    expect(ways).toEqual([
      "wanted update wanted",
      "wanted take taken",
      "wanted withdraw withdrawn",
      "taken take taken",
      "taken complete done",
      "done reopen taken",
    ]);
  });

  it("is wanted never again once it was taken or withdrawn, whatever is tried", () => {
    fc.assert(
      fc.property(acts, acts, (first, then) => {
        const between = standsAfter(first);
        if (between !== "wanted") expect(standsAfter([...first, ...then])).not.toBe("wanted");
        if (between === "withdrawn") expect(standsAfter([...first, ...then])).toBe("withdrawn");
      }),
    );
  });

  it("is done only after it was taken", () => {
    fc.assert(
      fc.property(acts, (tried) => {
        if (standsAfter(tried) === "done")
          expect(tried.indexOf("take")).toBeLessThan(tried.lastIndexOf("complete"));
        if (!tried.includes("take")) expect(["wanted", "withdrawn"]).toContain(standsAfter(tried));
      }),
    );
  });
});
