import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../testing/views.ts";
import { checkKpi, checkReading, type KpiDefinition } from "./kpi-edit.ts";

const VISITS: KpiDefinition = {
  ...{ kind: "benefit", axis: null, nameAr: "الزيارات الموفرة", nameEn: "" },
  ...{ definitionAr: "زيارات لم يعد لها حاجة", definitionEn: "", unit: "count" },
  ...{ baselineValue: 0, ownerId: "sara" },
};
const TARGETS = [{ year: 2026, value: 420 }];

/** Each part that makes a benefit measurable, and the field at which its absence is told. */
const PARTS = {
  definitionAr: { definitionAr: " " },
  unit: { unit: null },
  baselineValue: { baselineValue: null },
  ownerId: { ownerId: null },
} as const satisfies Record<string, Partial<KpiDefinition>>;

type Part = keyof typeof PARTS;

describe("a benefit", () => {
  it("cannot be saved without what it is measured by, and every missing part is named", () => {
    const parts = Object.keys(PARTS) as Part[];
    fc.assert(
      fc.property(fc.subarray(parts), fc.boolean(), (missing, hasTargets) => {
        const lacking: KpiDefinition = Object.assign({}, VISITS, ...missing.map((part) => PARTS[part]));
        const named = checkKpi(lacking, hasTargets ? TARGETS : []).map(({ path }) => path);
        expect(named).toEqual([...missing, ...(hasTargets ? [] : ["targets"])]);
        // An indicator may still be on its way to a measure.
        expect(checkKpi({ ...lacking, kind: "kpi" }, [])).toEqual([]);
      }),
    );
  });

  it("is defined in one language at least", () => {
    expect(checkKpi({ ...VISITS, definitionAr: "", definitionEn: "Visits no longer made" }, TARGETS)).toEqual(
      [],
    );
  });
});

describe("an entry of the register", () => {
  it("has a name, one target a year, and an axis exactly when it is of Qiyas", () => {
    expect(checkKpi({ ...VISITS, nameAr: "" }, TARGETS)).toEqual([{ path: "nameAr", rule: "nameMissing" }]);
    expect(checkKpi(VISITS, [...TARGETS, ...TARGETS])).toEqual([{ path: "targets", rule: "yearTwice" }]);
    expect(checkKpi({ ...VISITS, axis: "total" }, TARGETS)).toEqual([{ path: "axis", rule: "axisOfQiyas" }]);
    const qiyas: KpiDefinition = { ...VISITS, kind: "qiyas" };
    expect(checkKpi(qiyas, [])).toEqual([{ path: "axis", rule: "axisMissing" }]);
    expect(checkKpi({ ...qiyas, axis: "governance" }, [])).toEqual([]);
  });
});

describe("a value", () => {
  it("is of a day that has come and that has none", () => {
    const facts = { statusDay: iso("2026-11-24"), heldDays: [iso("2026-09-30")] };
    expect(checkReading(iso("2026-11-24"), facts)).toEqual([]);
    expect(checkReading(iso("2026-11-25"), facts)).toEqual([{ path: "day", rule: "dayInFuture" }]);
    expect(checkReading(iso("2026-09-30"), facts)).toEqual([{ path: "day", rule: "dayTaken" }]);
  });
});
