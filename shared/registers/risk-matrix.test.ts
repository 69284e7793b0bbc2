import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposureLevel, exposureOf } from "../progress/exposure.ts";
import { countByLevel, riskMatrix, riskTrend } from "./risk-matrix.ts";

const score = fc.integer({ min: 1, max: 5 });
const scores = fc.record({ probability: score, impact: score });
const risks = fc.array(scores, { maxLength: 30 });

describe("the trend of a risk", () => {
  it("is steady until its scores change, and then follows the exposure", () => {
    const now = { probability: 3, impact: 4 };
    expect(riskTrend(now, null)).toBe("steady");
    expect(riskTrend(now, { probability: 4, impact: 3 })).toBe("steady");
    expect(riskTrend(now, { probability: 2, impact: 4 })).toBe("rising");
    expect(riskTrend(now, { probability: 3, impact: 5 })).toBe("falling");
  });

  it("turns over when the two are exchanged", () => {
    const OTHER = { rising: "falling", steady: "steady", falling: "rising" };
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        expect(riskTrend(one, other)).toBe(OTHER[riskTrend(other, one)]);
      }),
    );
  });
});

describe("the matrix", () => {
  it("is five by five, the most probable first, the least impact first, and weighs more upwards and onwards", () => {
    const rows = riskMatrix([]);
    expect(
      rows.map((row) => row.map(({ probability, impact }) => `${probability}${impact}`).join(" ")),
    ).toEqual(["51 52 53 54 55", "41 42 43 44 45", "31 32 33 34 35", "21 22 23 24 25", "11 12 13 14 15"]);
    for (const row of rows)
      expect(row.map(exposureOf)).toEqual(row.map(exposureOf).toSorted((a, b) => a - b));
  });

  it("has each risk in exactly one cell, of its own level", () => {
    fc.assert(
      fc.property(risks, (held) => {
        const cells = riskMatrix(held).flat();
        expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(held.length);
        for (const { level, count } of countByLevel(held)) {
          const inCells = cells.filter((cell) => cell.level === level);
          expect(inCells.reduce((sum, cell) => sum + cell.count, 0)).toBe(count);
          expect(held.filter((risk) => exposureLevel(risk) === level)).toHaveLength(count);
        }
      }),
    );
  });
});
