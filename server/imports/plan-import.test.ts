import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWorkCalendar } from "#shared/calendar/working-days.ts";
import { IMPORT_FIELDS } from "#shared/contract/imports.ts";
import { importsEn } from "#shared/i18n/catalogue/imports.en.ts";
import type { IsoDay } from "#shared/units.ts";
import { digestOf, idsOf } from "./batch-content.ts";
import { planImport } from "./plan-import.ts";
import type { PresentPlan } from "./present-plan.ts";
import { readTables } from "./read-tables.ts";
import type { Cell } from "./workbook.ts";

const EMPTY_PLAN: PresentPlan = {
  calendarByProgramId: new Map(),
  planId: "plan",
  startDay: "2024-01-01" as IsoDay,
  finishDay: "2028-12-31" as IsoDay,
  calendar: createWorkCalendar({ workWeekMask: 31, holidays: [] }),
  statusDay: "2026-06-01" as IsoDay,
  workstreams: [],
  programs: [],
  items: [],
  owners: [],
  personIdByEmail: new Map([["owner@masar.example", "person"]]),
  baseline: null,
};

function planRows(rows: readonly (readonly Cell[])[], present = EMPTY_PLAN) {
  const reading = readTables({ format: "csv", encoding: "utf-8", sheets: [{ name: "p", rows }] });
  const { findings } = reading;
  const plan = planImport({ rows: reading.rows, present, findings, newId: idsOf("b"), requestedById: "pmo" });
  return { plan, findings };
}

const FIELDS = IMPORT_FIELDS.filter((field) => field !== "name");
const value: Readonly<Record<(typeof FIELDS)[number], fc.Arbitrary<Cell>>> = {
  kind: fc.constantFrom("workstream", "program", "activity", "milestone"),
  code: fc.constantFrom("A", "B", "C", "D", "E"),
  programCode: fc.constantFrom(null, "A", "B", "Z"),
  workstream: fc.constantFrom(null, "A", "C"),
  nameAr: fc.constantFrom(null, "اسم"),
  nameEn: fc.constantFrom(null, "Name"),
  summaryAr: fc.constantFrom(null, "وصف"),
  summaryEn: fc.constantFrom(null, "Summary"),
  departmentAr: fc.constantFrom(null, "إدارة"),
  departmentEn: fc.constantFrom(null, "Department"),
  ownerEmail: fc.constantFrom(null, "owner@masar.example", "nobody@masar.example"),
  startDay: fc.constantFrom(null, "2024-02-01", "2026-02-01"),
  finishDay: fc.constantFrom(null, "2026-03-01", "2027-03-01"),
  baselineStartDay: fc.constantFrom(null, "2024-02-01"),
  baselineDay: fc.constantFrom(null, "2026-03-01", "2026-04-01"),
  forecastDay: fc.constantFrom(null, "2026-05-01"),
  actualStartDay: fc.constantFrom(null, "2026-02-01"),
  actualDay: fc.constantFrom(null, "2026-05-01"),
  weightPoints: fc.constantFrom(null, 5),
  progressPercent: fc.constantFrom(null, "100%", 40),
};
const row = fc.tuple(...FIELDS.map((field) => value[field]));
const rows = fc.array(row, { maxLength: 8 });
const HEADINGS: readonly Cell[] = FIELDS.map((field) => importsEn.fields[field]);

describe("planning an import", () => {
  it("gives every value of the file a place in the plan or lists it, when the file is accepted", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { plan, findings } = planRows([HEADINGS, ...lines]);
        fc.pre(!findings.hasErrors);
        const held = lines.flat().filter((cell) => cell !== null).length;
        const listed = findings.unplaced.reduce((sum, { count }) => sum + count, 0);
        expect(plan.placedCellCount + listed).toBe(held);
      }),
      { numRuns: 300 },
    );
  });

  it("comes to the same changes and ids whenever it is asked again", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const [once, again] = [planRows([HEADINGS, ...lines]), planRows([HEADINGS, ...lines])];
        expect(digestOf(again.plan.changes)).toBe(digestOf(once.plan.changes));
        expect(again.plan.rows).toEqual(once.plan.rows);
      }),
    );
  });

  it("counts a duration by the calendar of its program, which may work on days that the plan does not", () => {
    const lines: readonly Cell[][] = [
      ["Kind", "Code", "Program code", "Workstream", "Name", "Start", "Finish"],
      ["workstream", "SG", null, null, "Governance", null, null],
      ["program", "P", null, "SG", "Program", "2026-01-01", "2026-12-31"],
      // A whole week from Sunday to Saturday.
      ["activity", "A", "P", null, "Work", "2026-02-01", "2026-02-07"],
    ];
    const createdIn = (present: PresentPlan, entity: string) =>
      planRows(lines, present).plan.changes.find((change) => change.entity === entity);
    const programId = createdIn(EMPTY_PLAN, "program")?.entityId ?? "";
    const everyDay = createWorkCalendar({ workWeekMask: 127, holidays: [] });
    const own = { ...EMPTY_PLAN, calendarByProgramId: new Map([[programId, everyDay]]) };

    expect(createdIn(EMPTY_PLAN, "scheduleItem")?.after).toMatchObject({ durationWorkDays: 5 });
    expect(createdIn(own, "scheduleItem")?.after).toMatchObject({ durationWorkDays: 7 });
  });

  it("names a workstream by code or by either name, and asks when a name fits two", () => {
    const workstream = { planId: "plan", position: 1, nameAr: "الحوكمة", nameEn: "Governance" };
    const present = {
      ...EMPTY_PLAN,
      workstreams: [
        { ...workstream, id: "w1", code: "SG" },
        { ...workstream, id: "w2", code: "HR", nameAr: "الموارد" },
      ],
    };
    const codesFor = (named: string) =>
      planRows(
        [
          ["Kind", "Code", "Workstream", "Name", "Start", "Finish"],
          ["program", "P", named, "x", "2026-01-01", "2026-12-31"],
        ],
        present,
      ).findings.problems.map(({ code }) => code);
    expect(codesFor("sg")).toEqual([]);
    expect(codesFor("الحوكمه")).toEqual([]);
    expect(codesFor("governance")).toEqual(["ambiguousWorkstream"]);
    expect(codesFor("Finance")).toEqual(["unknownWorkstream"]);
  });
});
