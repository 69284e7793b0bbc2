import { describe, expect, it } from "vitest";
import { aPackContent, HOSTILE, packSources } from "../../testing/pack-sources.ts";
import type { PackContent, PackTable } from "../content.ts";

function headings(content: PackContent): string[] {
  const { strip, changes, ahead, decisions, risks, freshness, registers } = content;
  const { measures, programs, methodTitle } = content;
  return [
    content.title,
    content.planName,
    strip.title,
    ...[changes, ahead, decisions, risks, freshness, ...registers].map(({ title }) => title),
    measures.title,
    ...measures.charts.map(({ title }) => title),
    ...programs.map(({ code, name }) => `${code} ${name}`),
    methodTitle,
  ];
}

function tablesOf({
  changes,
  ahead,
  decisions,
  risks,
  freshness,
  registers,
  measures,
  programs,
}: PackContent): PackTable[] {
  return [
    ...[changes, ahead, decisions, risks, freshness, ...registers].flatMap(({ tables }) => tables),
    ...measures.charts.map(({ table }) => table),
    measures.byProgram,
    ...programs.flatMap((program) => [program.milestones, program.decisions, program.risks]),
  ];
}

describe("a pack's content", () => {
  it("has its headings in Arabic", () => {
    expect(headings(aPackContent("ar"))).toEqual([
      "حزمة المراجعة التنفيذية",
      "الخطة الخمسية",
      "خارطة الطريق",
      "ما تغيّر منذ 25 أكتوبر 2026",
      "الأيام التسعون القادمة",
      "القرارات",
      "المخاطر المهمة",
      "حداثة البيانات",
      "المشكلات",
      "الخدمات الإلكترونية",
      "الانتشار في المحافظات والمراكز",
      "المؤشرات والفوائد",
      "الميزانية",
      "المؤشرات الزمنية",
      "منحنى التقدم",
      "الوتيرة عبر الزمن",
      "اتجاه المعالم",
      "أسباب الانحراف",
      "تركيب الانحراف",
      "CC-1 البوابة الموحدة",
      "IN-2 تحديث شبكات الاتصال",
      "كيف حُسبت الأرقام",
    ]);
  });

  it("has its headings in English", () => {
    expect(headings(aPackContent("en"))).toEqual([
      "Executive review pack",
      "Five-year plan",
      "Roadmap",
      "What changed since 25 October 2026",
      "The next 90 days",
      "Decisions",
      "Risks that matter",
      "How fresh the data is",
      "Issues",
      "E-services",
      "Roll-out to governorates and centres",
      "Indicators and benefits",
      "Budget",
      "Measures",
      "S-curve",
      "Pace over time",
      "Milestone trend",
      "Causes of slip",
      "Slip waterfall",
      "CC-1 Unified portal",
      "IN-2 Network renewal",
      "How the figures are computed",
    ]);
  });

  it("says the sentence first, and the status day in both calendars in the reader's digits", () => {
    const content = aPackContent("ar", { digits: "arab" });
    expect(content.headline).toContain("برنامجان: واحد ملتزم بالخطة، واحد متأخر");
    expect(content.statusDayLine).toBe("تاريخ الحالة: ٢٤ نوفمبر ٢٠٢٦ الموافق ١٤ جمادى الآخرة ١٤٤٨ هـ");
    expect(content.footer).toContain(content.statusDayLine);
    expect(content.pageOf).toEqual(["صفحة ", " من ", ""]);
  });

  it("names the closed period that it is kept with", () => {
    const { period } = packSources().review.freshness;
    expect(aPackContent("en").periodLine).toBeNull();
    expect(aPackContent("en", { period }).periodLine).toBe("Reporting period: October 2026");
  });

  it("has a cell for each column of each table, and figures and days as values for a workbook", () => {
    for (const { columns, rows } of tablesOf(aPackContent("ar"))) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
    const [, items] = aPackContent("en").changes.tables;
    expect(items?.rows[0]).toMatchObject([
      { kind: "code", text: "CC-1" },
      { kind: "code", text: "M2" },
      { kind: "name", text: "Contract signed" },
      { text: "moved" },
      { kind: "day", day: "2026-12-06" },
      { kind: "day", day: "2026-12-20" },
      { kind: "number", value: 10 },
      { text: "Procurement and contracting, Sara Alotaibi" },
    ]);
  });

  it("says what each register comes to, and holds its entries as figures and days", () => {
    const [issues, services, rollOut, kpis, budget] = aPackContent("en").registers;
    expect(issues?.caption).toBe("Open issues: 1, of which 1 have an overdue action.");
    expect(issues?.tables[0]?.rows.map(([code]) => code?.text)).toEqual(["I-1"]);
    expect(services?.caption).toContain("1 service of 2 launched");
    expect(services?.tables[0]?.rows[0]).toMatchObject([
      ...[{ text: "S1*" }, { text: "Service s1" }, { text: "CC-1" }, { text: "Citizens" }],
      ...[{ day: "2026-10-01" }, { day: "2026-10-14" }, { text: "Launched" }],
      ...[{ value: 1_204 }, { value: 0.84 }],
    ]);
    expect(rollOut?.tables.map(({ rows }) => rows)).toMatchObject([
      [[{ text: "CC-1" }, {}, { value: 1 }, { value: 0 }, { value: 1 }, { value: 1 }, { value: 2 }]],
      [[{ text: "MKH" }, {}, { value: 1 }, { value: 0 }, { value: 1 }, { value: 1 }, { value: 2 }]],
    ]);
    const [indicators, scores] = kpis?.tables ?? [];
    expect(indicators?.rows[0]?.[3]).toEqual({ kind: "number", value: 68, text: "68%" });
    expect(scores?.columns.map(({ heading }) => heading)).toEqual(["Axis", "2025"]);
    expect(budget?.caption).toContain("Of SAR 100 million planned");
    expect(budget?.tables.map(({ rows }) => rows[0])).toMatchObject([
      [
        { text: "CC-1" },
        {},
        { value: 100 },
        { value: 90 },
        { value: 72 },
        { value: 108 },
        { value: -8 },
        ...[{}, {}, {}],
      ],
      [{ text: "2025" }, { value: 40 }, { value: 40 }, { value: 42 }, { value: 42 }, { value: -2 }, {}],
    ]);
    expect(scores?.rows[0]?.[1]).toMatchObject({ kind: "percent", value: 0.715 });
  });

  it("opens every figure to its formula and its inputs", () => {
    const { figures } = aPackContent("en").measures;
    expect(figures).toHaveLength(10);
    for (const { formula, source, inputs } of figures) {
      expect([formula, source].filter((text) => text === "")).toEqual([]);
      expect(inputs.length).toBeGreaterThan(0);
    }
  });

  it("can be handed to another process as it is, and leaves what people typed as they typed it", () => {
    const content = aPackContent("ar");
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
    expect(content.programs[0]?.milestones.rows[2]?.[1]).toEqual({
      kind: "name",
      text: HOSTILE,
      language: "ar",
    });
  });

  it("says so where there is nothing to show", () => {
    const sources = packSources();
    const empty = {
      ...sources.review,
      programs: [],
      ahead: [],
      decisions: [],
      risks: [],
      openRiskCount: 0,
      changes: { ...sources.review.changes, statuses: [], items: [] },
    };
    const content = aPackContent("en", { review: empty });
    expect(content.programs).toEqual([]);
    expect(content.strip.groups).toEqual([]);
    expect(content.decisions.tables[0]).toMatchObject({
      rows: [],
      empty: "No decision is wanted or to be carried out.",
    });
    expect(content.risks.caption).toBe("No open risks.");
  });
});
