import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Attempts, admitAddress, admitToAccount, secondsUntil } from "./throttle-rule.ts";

const START_MS = Date.parse("2026-11-24T06:00:00Z");
const at = (minutes: number) => new Date(START_MS + minutes * 60_000);

/** Minutes after the start at which somebody who tries without pause is let through. */
function admittedMinutes(untilMinute: number): number[] {
  const minutes: number[] = [];
  let past: Attempts | null = null;
  for (let minute = 0; minute <= untilMinute; minute += 0.5) {
    const admission = admitToAccount(past, at(minute));
    past = admission.attempts;
    if (admission.isAdmitted) minutes.push(minute);
  }
  return minutes;
}

describe("an account", () => {
  it("lets five failures pass, then makes each one wait longer, up to a quarter of an hour", () => {
    expect(admittedMinutes(60)).toEqual([0, 0.5, 1, 1.5, 2, 7, 17, 32, 47]);
  });

  it("is never closed for more than fifteen minutes, however long the attack", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 1_000_000 }), (failures) => {
        const past = { failures, firstFailureAt: at(0), blockedUntilAt: at(0) };
        const { attempts } = admitToAccount(past, at(1));
        expect(secondsUntil(attempts.blockedUntilAt, at(1))).toBeLessThanOrEqual(15 * 60);
      }),
    );
  });

  it("forgets a few failures after a quarter of an hour", () => {
    const past = { failures: 4, firstFailureAt: at(0), blockedUntilAt: null };
    expect(admitToAccount(past, at(14)).attempts.failures).toBe(5);
    expect(admitToAccount(past, at(15)).attempts.failures).toBe(1);
  });

  it("forgets a block after an hour of quiet", () => {
    const past = { failures: 9, firstFailureAt: at(0), blockedUntilAt: at(15) };
    expect(admitToAccount(past, at(74)).attempts.failures).toBe(10);
    expect(admitToAccount(past, at(75)).attempts.failures).toBe(1);
  });
});

describe("an address", () => {
  it("may fail sixty times a minute, and again in the next", () => {
    let past: Attempts | null = null;
    const admitted = Array.from({ length: 70 }, () => {
      const admission = admitAddress(past, at(0.5));
      past = admission.attempts;
      return admission.isAdmitted;
    });
    expect(admitted.filter(Boolean)).toHaveLength(60);
    expect(admitAddress(past, at(1.4)).isAdmitted).toBe(false);
    expect(admitAddress(past, at(1.5)).isAdmitted).toBe(true);
  });
});
