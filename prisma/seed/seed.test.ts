import { afterAll, beforeAll, expect, it } from "vitest";
import { assessPlan, chooseBaseline } from "#server/plan/assess.ts";
import { indexCalendar, type PlanFacts, planFacts } from "#server/plan/facts.ts";
import { createTestDatabase, type TestDatabase } from "#server/testing/database.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { IsoDay } from "#shared/units.ts";
import { generatePortfolio, type Portfolio } from "./generate.ts";
import { seedSample } from "./seed.ts";

const TODAY = "2026-11-24" as IsoDay;
let database: TestDatabase;

/** What the server would read of a portfolio, without a database in between: hundreds of days in a test. */
function factsOf({ tables }: Portfolio): PlanFacts {
  const [stored] = tables.workCalendar;
  if (!stored) throw new Error("the sample has a calendar");
  const calendar = { ...stored, workWeekMask: stored.workWeekMask ?? 0, holidays: tables.holiday };
  const baselines = tables.baseline
    .filter(({ state }) => state === "approved")
    .map((baseline) => {
      const items = tables.baselineItem.filter(({ baselineId }) => baselineId === baseline.id);
      return { ...baseline, items, itemById: new Map(items.map((item) => [item.itemId, item])) };
    });
  const programs = tables.program.map((program) => ({
    ...program,
    items: tables.scheduleItem.filter((item) => item.programId === program.id),
    roles: [],
    reports: [],
  }));
  const workCalendarById = new Map([[calendar.id, indexCalendar(calendar)]]);
  const facts = { ...tables.plan[0], revision: 1, baselines, programs, calendar, workCalendarById };
  return { ...facts, workstreams: tables.workstream, links: tables.link } as unknown as PlanFacts;
}

beforeAll(async () => {
  database = await createTestDatabase();
  await seedSample(database.db, TODAY);
});

afterAll(() => database.close());

function codesByStatus(facts: PlanFacts, day: IsoDay): Record<string, string> {
  const { programs } = assessPlan(facts, day, chooseBaseline(facts, undefined));
  const groups = Map.groupBy(programs, ({ status }) => status.status);
  return Object.fromEntries(
    [...groups].map(([status, each]) => [status, each.map((p) => p.program.code).join(" ")]),
  );
}

it("tells of two complete programs, four late, two stalled, one stopped and nine on plan or at risk", async () => {
  expect(codesByStatus(await planFacts(database.db), TODAY)).toEqual({
    complete: "SG-1 IN-2",
    late: "SG-2 CT-2 CT-3 IN-3",
    stalled: "CC-2 IN-1",
    stopped: "HR-3",
    atRisk: "SG-3 SG-4 CT-4",
    onPlan: "HR-1 HR-2 CC-1 CC-3 CT-1 IN-4",
  });
});

it("writes every row of the portfolio", async () => {
  const { tables } = generatePortfolio(TODAY);
  const { db } = database;
  expect(await db.change.count()).toBe(tables.change.length);
  expect(await db.auditEvent.count()).toBe(tables.auditEvent.length);
  expect(await db.scheduleItem.count()).toBe(tables.scheduleItem.length);
  expect(await db.report.count()).toBe(tables.report.length);
  expect(await db.reportEntry.count()).toBe(tables.reportEntry.length);
  expect(await db.rollOut.count()).toBe(tables.rollOut.length);
});

it("keeps the moments of its history as moments", async () => {
  const { tables } = generatePortfolio(TODAY);
  const last = await database.db.auditEvent.findFirstOrThrow({ orderBy: { at: "desc" } });
  expect(last.at.toISOString()).toBe(tables.auditEvent.at(-1)?.at);
});

it("can be searched as people type", async () => {
  const found = await database.db.program.findMany({
    where: { searchText: { contains: foldForSearch("استراتيجيه الإماره") } },
    select: { code: true },
  });
  expect(found).toEqual([{ code: "SG-1" }]);
});

// Eighteen portfolios: seconds on a quiet machine, a minute where others work.
it("shows a portfolio in motion from its second year to its fourth", () => {
  const months = [2025, 2026, 2027].flatMap((year) =>
    ["02", "04", "06", "08", "10", "12"].map((m) => `${year}-${m}-24`),
  );
  const pictures = (months as IsoDay[]).map((day) => codesByStatus(factsOf(generatePortfolio(day)), day));
  expect(pictures.every((statuses) => statuses["onPlan"] && statuses["atRisk"])).toBe(true);
  const troubled = pictures.filter((statuses) => statuses["late"] || statuses["stalled"]);
  expect(troubled.length / pictures.length).toBeGreaterThan(2 / 3);
}, 120_000);
