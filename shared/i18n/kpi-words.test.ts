import { describe, expect, it } from "vitest";
import type { KpiRow } from "../contract/kpis.ts";
import type { Language } from "../contract/session.ts";
import { kpiStatus, kpiTrend } from "../registers/kpi-status.ts";
import { qiyasTable } from "../registers/qiyas.ts";
import { iso } from "../testing/views.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { kpiAmount, kpisCaption, qiyasCaption, qiyasSheet } from "./kpi-words.ts";
import { createWords, type Words } from "./words.ts";

function wordsIn(language: Language): Words {
  const catalogue = language === "ar" ? ar : en;
  return createWords({ language, digits: "latn", firstCalendar: "gregorian" }, catalogue);
}

/** The same told in both languages, without the marks that keep codes and signs in one piece. */
function told(tell: (words: Words) => string | null): readonly (string | null)[] {
  return (["en", "ar"] as const).map((language) => {
    const text = tell(wordsIn(language));
    return text === null ? null : text.replace(/[\u2066-\u2069\u200e\u200f\u061c]/g, "");
  });
}

const SARA = { id: "sara", nameAr: "سارة", nameEn: "Sara" };

function aKpi(value: number | null, fields: Partial<KpiRow> = {}): KpiRow {
  const reading = { id: "v1", day: iso("2026-12-31"), evidenceText: "=SUM(A1)", evidence: null };
  const people = { enteredBy: SARA, verifiedBy: null, abilities: [] };
  const measured = {
    direction: "up",
    ...{ baselineValue: 62, targets: [{ year: 2026, value: 80 }] },
    values: value === null ? [] : [{ ...reading, ...people, value }],
  } as const;
  return {
    ...{ id: "k-4", code: "K-4", nameAr: "رضا المستفيدين", nameEn: "Satisfaction", kind: "kpi", axis: null },
    ...{ program: null, definitionAr: "", definitionEn: "", unit: "percent", owner: SARA },
    ...measured,
    ...{ verdict: kpiStatus(measured), trend: kpiTrend(measured), version: 1, abilities: [] },
    ...fields,
  };
}

describe("what the indicators tell", () => {
  it("is how many are where, and how many nobody has verified yet", () => {
    const kpis = [aKpi(80), aKpi(79), aKpi(63), aKpi(null)];
    expect(told((words) => kpisCaption(words, kpis))).toEqual([
      "Of 4 indicators: 1 met, 1 near, 1 missed, 1 not yet measured. Newest values that nobody has verified yet: 3.",
      "من 4 مؤشرات: المتحقق 1، والقريب 1، ودون المستهدف 1، وما لم يُقَس 1. وما لم يُتحقق منه بعد من آخر القيم: 3.",
    ]);
    expect(told((words) => kpisCaption(words, [aKpi(null)]))).toEqual([
      "Of 1 indicator: 0 met, 0 near, 0 missed, 1 not yet measured.",
      "من مؤشر واحد: المتحقق 0، والقريب 0، ودون المستهدف 0، وما لم يُقَس 1.",
    ]);
  });

  it("is each figure in its unit", () => {
    expect(told((words) => kpiAmount(words, "days", 9.1))).toEqual(["9.1 days", "9.1 يوم"]);
    expect(told((words) => kpiAmount(words, "percent", 81.5))).toEqual(["81.5%", "81.5٪"]);
    expect(told((words) => kpiAmount(words, "count", 14.23))).toEqual(["14", "14"]);
    expect(told((words) => kpiAmount(words, "count", 1_199.7))).toEqual(["1,200", "1,200"]);
  });
});

describe("what Qiyas tells", () => {
  const on = (year: number, value: number) => ({ day: iso(`${year}-12-31`), value });
  const table = qiyasTable([
    { axis: "total", targets: [{ year: 2025, value: 72 }], values: [on(2024, 63), on(2025, 71)] },
    { axis: "governance", targets: [], values: [on(2025, 74)] },
    { axis: "channelsAndServices", targets: [], values: [on(2025, 69)] },
  ]);

  it("is the newest overall result against its target, and which axes stand highest and lowest", () => {
    expect(told((words) => qiyasCaption(words, table))).toEqual([
      "The overall result of Qiyas was 71% in 2025. The target was 72%. The highest axis is Governance, the lowest Channels and services.",
      "بلغت النتيجة العامة في قياس 71٪ سنة 2025. والمستهدف 72٪. وأعلى المحاور الحوكمة، وأدناها القنوات والخدمات.",
    ]);
    expect(told((words) => qiyasCaption(words, qiyasTable([])))).toEqual([null, null]);
  });

  it("is a table of every year, a gap where nothing was measured", () => {
    const { columns, rows } = qiyasSheet(wordsIn("en"), table);
    expect(columns).toEqual(["Axis", "2024", "2025"]);
    expect(rows.map((row) => row.map(({ number }) => number))).toEqual([
      [undefined, 63, 71],
      [undefined, undefined, 74],
      [undefined, undefined, 69],
    ]);
  });
});
