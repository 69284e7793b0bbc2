import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextRiskState, RISK_ACTS, RISK_STATES, type RiskAct, type RiskState } from "./risk-cycle.ts";

/** Where a risk stands after what was tried, refused acts leaving it as it was. */
function standsAfter(acts: readonly RiskAct[]) {
  return acts.reduce<RiskState>((state, act) => nextRiskState(state, act) ?? state, "open");
}

const acts = fc.array(fc.constantFrom(...RISK_ACTS), { maxLength: 12 });

describe("the cycle of a risk", () => {
  it("goes exactly these ways", () => {
    const ways = RISK_STATES.flatMap((state) =>
      RISK_ACTS.flatMap((act) => {
        const next = nextRiskState(state, act);
        return next === null ? [] : [`${state} ${act} ${next}`];
      }),
    );
    expect(ways).toEqual([
      "open update open",
      "open occur occurred",
      "open close closed",
      "occurred close closed",
      "occurred reopen open",
      "closed reopen open",
    ]);
  });

  it("can always be opened again, whatever was tried", () => {
    fc.assert(
      fc.property(acts, (tried) => {
        expect(standsAfter([...tried, "reopen"])).toBe("open");
      }),
    );
  });

  it("never occurs without being open, nor stays open once it is closed last", () => {
    fc.assert(
      fc.property(acts, (tried) => {
        if (standsAfter(tried) !== "open") expect(nextRiskState(standsAfter(tried), "occur")).toBeNull();
        expect(standsAfter([...tried, "close"])).toBe("closed");
      }),
    );
  });
});
