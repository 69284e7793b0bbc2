import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposureLevel, exposureOf } from "./exposure.ts";

describe("the exposure of a risk", () => {
  it.each([
    [1, 1, 1, "low"],
    [1, 4, 4, "low"],
    [1, 5, 5, "moderate"],
    [3, 3, 9, "moderate"],
    [2, 5, 10, "high"],
    [3, 4, 12, "high"],
    [3, 5, 15, "extreme"],
    [5, 5, 25, "extreme"],
  ] as const)(
    "of probability %i and impact %i is %i, which is %s",
    (probability, impact, exposure, level) => {
      expect(exposureOf({ probability, impact })).toBe(exposure);
      expect(exposureLevel({ probability, impact })).toBe(level);
    },
  );

  it("never weighs less when either grows", () => {
    const levels = ["low", "moderate", "high", "extreme"];
    const score = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(score, score, (probability, impact) => {
        const weight = (more: object) => levels.indexOf(exposureLevel({ probability, impact, ...more }));
        expect(weight({ impact: impact + 1 })).toBeGreaterThanOrEqual(weight({}));
        expect(weight({ probability: probability + 1 })).toBeGreaterThanOrEqual(weight({}));
      }),
    );
  });
});
