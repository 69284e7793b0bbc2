import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../testing/views.ts";
import { QIYAS_AXES } from "./kpi.ts";
import { type QiyasSource, qiyasTable } from "./qiyas.ts";

const GOVERNANCE: QiyasSource = {
  axis: "governance",
  targets: [{ year: 2025, value: 76 }],
  values: [
    { day: iso("2025-12-31"), value: 74 },
    { day: iso("2025-06-30"), value: 70 },
    { day: iso("2024-12-31"), value: 65 },
  ],
};

describe("Qiyas by year and axis", () => {
  it("takes the newest score of each year beside its target", () => {
    expect(qiyasTable([GOVERNANCE])).toEqual({
      years: [2024, 2025],
      lines: [
        {
          axis: "governance",
          scores: [
            { year: 2024, value: 65, target: null },
            { year: 2025, value: 74, target: 76 },
          ],
        },
      ],
    });
    expect(qiyasTable([])).toEqual({ years: [], lines: [] });
  });

  it("has the overall result first and a score for every year in every line, in whatever order axes come", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...QIYAS_AXES]), (axes) => {
        const { years, lines } = qiyasTable(axes.map((axis) => ({ ...GOVERNANCE, axis })));
        expect(lines.map(({ axis }) => axis)).toEqual(QIYAS_AXES.filter((axis) => axes.includes(axis)));
        for (const { scores } of lines) expect(scores.map(({ year }) => year)).toEqual(years);
      }),
    );
  });
});
