import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHANGE_REQUEST_ACTS,
  CHANGE_REQUEST_STATES,
  type ChangeRequestAct,
  type ChangeRequestState,
  nextChangeRequestState,
} from "./change-request-cycle.ts";

/** Where a request stands after what was tried, refused acts leaving it as it was. */
function stateAfter(acts: readonly ChangeRequestAct[]): ChangeRequestState {
  return acts.reduce<ChangeRequestState>(
    (state, act) => nextChangeRequestState(state, act) ?? state,
    "submitted",
  );
}

const acts = fc.array(fc.constantFrom(...CHANGE_REQUEST_ACTS), { maxLength: 8 });

describe("the cycle of a change request", () => {
  it("goes exactly these ways", () => {
    const ways = CHANGE_REQUEST_STATES.flatMap((state) =>
      CHANGE_REQUEST_ACTS.flatMap((act) => {
        const next = nextChangeRequestState(state, act);
        return next === null ? [] : [`${state} ${act} ${next}`];
      }),
    );
    expect(ways).toEqual([
      "submitted approve approved",
      "submitted refuse refused",
      "submitted withdraw withdrawn",
    ]);
  });

  it("is decided by the first act, whatever is tried afterwards", () => {
    fc.assert(
      fc.property(acts, (tried) => {
        expect(stateAfter(tried)).toBe(stateAfter(tried.slice(0, 1)));
        expect(stateAfter(tried) === "submitted").toBe(tried.length === 0);
      }),
    );
  });
});
