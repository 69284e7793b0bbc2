import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { readSchema } from "./dev/schema-engine.ts";

let test: TestDatabase;
let client: Database.Database;

beforeEach(async () => {
  test = await createTestDatabase();
  client = new Database(test.file);
  // One rule at a time: rows stand alone here, without what they point at.
  client.pragma("foreign_keys = OFF");
});

afterEach(async () => {
  client.close();
  await test.close();
});

type Row = Readonly<Record<string, string | number | null>>;

function insert(table: string, row: Row): void {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const places = columns.map(() => "?").join(", ");
  client
    .prepare(`INSERT INTO "${table}" (${columns.join(", ")}) VALUES (${places})`)
    .run(...Object.values(row));
}

function refuses(table: string, row: Row, rule: string): void {
  expect(() => insert(table, row)).toThrow(rule);
}

const ITEM = {
  id: "m1",
  programId: "p1",
  kind: "milestone",
  code: "M-1",
  nameAr: "معلم",
  nameEn: "",
  position: 1,
  forecastFinishDay: "2026-03-01",
  updatedAt: "2026-01-01T00:00:00.000+00:00",
};
const ACTIVITY = { ...ITEM, kind: "activity", forecastStartDay: "2026-02-01", durationWorkDays: 20 };

describe("plain days", () => {
  it("have a rule on every column that is one", () => {
    const columns = client
      .prepare<[], { table: string; column: string; sql: string }>(
        `SELECT t.name AS "table", c.name AS "column", t.sql AS "sql"
         FROM sqlite_schema t JOIN pragma_table_info(t.name) c
         WHERE t.type = 'table' AND (c.name = 'day' OR c.name LIKE '%Day')`,
      )
      .all();
    expect(columns.length).toBeGreaterThan(30);
    for (const { table, column, sql } of columns)
      expect(sql, `${table}.${column}`).toContain(
        `CHECK (length("${column}") = 10 AND "${column}" IS date("${column}"))`,
      );
  });

  for (const day of [
    "2026-02-30",
    "2026-3-1",
    "2026-13-01",
    "26-01-01",
    "2026-03-01T00:00",
    "today",
    "",
    "2026-03-01 ",
  ])
    it(`are refused when they are none: “${day}”`, () => {
      refuses("ScheduleItem", { ...ITEM, forecastFinishDay: day }, "ScheduleItem_forecastFinishDay_check");
    });

  it("are taken on 29 February of a leap year", () => {
    insert("ScheduleItem", { ...ITEM, forecastFinishDay: "2028-02-29" });
    refuses("ScheduleItem", { ...ITEM, id: "m2", forecastFinishDay: "2027-02-29" }, "forecastFinishDay");
  });
});

/** The closed sets that the schema's comments list before a field, `/// draft | submitted | …`. */
function closedSets(): { model: string; field: string; values: string[] }[] {
  const sets: { model: string; field: string; values: string[] }[] = [];
  for (const [, model = "", body = ""] of readSchema().matchAll(/^model (\w+) \{(.*?)^\}/gms))
    for (const [, comment = "", field = ""] of body.matchAll(/((?:^ *\/\/\/.*\n)+) *(\w+) +String/gm)) {
      const text = comment.replaceAll(/\s*\/\/\/\s*/g, " ").trim();
      const [list] = /^\w+(?: \| \w+)+(?! …)(?=$|[,:.])/.exec(text) ?? [];
      if (list !== undefined) sets.push({ model, field, values: list.split(" | ") });
    }
  return sets;
}

describe("closed sets", () => {
  it("that the schema's comments list are the rules of their columns", () => {
    const sets = closedSets();
    expect(sets.length).toBeGreaterThanOrEqual(30);
    for (const { model, field, values } of sets) {
      const sql = client
        .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE name = ?")
        .pluck()
        .get(model);
      const list = values.map((value) => `'${value}'`).join(", ");
      expect(sql, `${model}.${field}`).toContain(`CHECK ("${field}" IN (${list}))`);
    }
  });

  it("refuse another word", () => {
    refuses("ScheduleItem", { ...ITEM, kind: "phase" }, "ScheduleItem_kind_check");
  });
});

describe("a milestone", () => {
  it("is taken with one of its two names, and refused with none", () => {
    insert("ScheduleItem", ITEM);
    refuses("ScheduleItem", { ...ITEM, id: "m2", code: "M-2", nameAr: "" }, "ScheduleItem_name_check");
  });

  it("has no start, no length and nothing remaining", () => {
    for (const part of [
      { forecastStartDay: "2026-02-01" },
      { actualStartDay: "2026-02-01" },
      { durationWorkDays: 1 },
      { remainingWorkDays: 1 },
    ])
      refuses("ScheduleItem", { ...ITEM, ...part }, "ScheduleItem_milestone_check");
  });

  it("is at 100 % exactly when it is done", () => {
    refuses("ScheduleItem", { ...ITEM, progressPercent: 100 }, "ScheduleItem_done_check");
    refuses("ScheduleItem", { ...ITEM, actualFinishDay: "2026-03-01" }, "ScheduleItem_done_check");
    insert("ScheduleItem", { ...ITEM, actualFinishDay: "2026-03-01", progressPercent: 100 });
  });

  it("keeps its progress between 0 and 100 and its weight at 0 or more", () => {
    refuses("ScheduleItem", { ...ITEM, progressPercent: -1 }, "progressPercent");
    refuses("ScheduleItem", { ...ITEM, progressPercent: 101 }, "progressPercent");
    refuses("ScheduleItem", { ...ITEM, weightPoints: -1 }, "weightPoints");
  });
});

describe("an activity", () => {
  it("starts, not after it finishes, and has no weight of its own", () => {
    insert("ScheduleItem", ACTIVITY);
    refuses("ScheduleItem", { ...ACTIVITY, forecastStartDay: null }, "ScheduleItem_activity_check");
    refuses(
      "ScheduleItem",
      { ...ACTIVITY, forecastStartDay: "2026-03-02" },
      "ScheduleItem_forecastDays_check",
    );
    refuses("ScheduleItem", { ...ACTIVITY, weightPoints: 5 }, "ScheduleItem_activity_check");
  });

  it("has a constraint's day exactly when its constraint needs one", () => {
    refuses("ScheduleItem", { ...ACTIVITY, constraintType: "mustStartOn" }, "ScheduleItem_constraint_check");
    refuses("ScheduleItem", { ...ACTIVITY, constraintDay: "2026-02-01" }, "ScheduleItem_constraint_check");
  });
});

describe("a work week", () => {
  it("has at least one working day, or no day would ever come", () => {
    const week = { id: "c1", nameAr: "", nameEn: "Week", updatedAt: "2026-01-01T00:00:00.000+00:00" };
    refuses("WorkCalendar", { ...week, workWeekMask: 0 }, "WorkCalendar_workWeekMask_check");
    refuses("WorkCalendar", { ...week, workWeekMask: 128 }, "WorkCalendar_workWeekMask_check");
  });
});

describe("the reasons for a moved day", () => {
  it("are those of the contract, in its order, named in both languages", async () => {
    const reasons = await test.db.changeReason.findMany({ orderBy: { position: "asc" } });
    expect(reasons.map(({ code }) => code)).toEqual([...REASON_CODES]);
    for (const { nameAr, nameEn } of reasons) {
      expect(nameAr).toMatch(/^[\u0600-\u06ff ]+$/);
      expect(nameEn).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});

describe("history", () => {
  const EVENT = {
    seq: 1,
    at: "2026-01-01T00:00:00.000+00:00",
    day: "2026-01-01",
    action: "a",
    subjectType: "plan",
    subjectId: "p",
  };
  const ROWS: Readonly<Record<string, Row>> = {
    AuditEvent: EVENT,
    Change: { seq: 1, eventSeq: 1, entity: "plan", entityId: "p", operation: "update", field: "nameAr" },
    ReportTransition: {
      id: "t",
      reportId: "r",
      fromState: "draft",
      toState: "submitted",
      actorId: "x",
      at: EVENT.at,
    },
    PlanSnapshot: {
      id: "s",
      planId: "p",
      periodId: "d",
      statusDay: "2026-01-31",
      content: "{}",
      sha256: "a".repeat(64),
    },
  };

  for (const [table, row] of Object.entries(ROWS))
    it(`of ${table} is added to, and neither changed, removed nor replaced`, () => {
      insert(table, row);
      const [key = ""] = Object.keys(row);
      for (const statement of [
        `UPDATE "${table}" SET "${key}" = "${key}"`,
        `DELETE FROM "${table}"`,
        `INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`,
      ])
        expect(() => client.exec(statement), statement).toThrow(`${table} is append-only`);
    });

  it("says the whole record once when it is made or removed, and a field when it changes", () => {
    const change = { eventSeq: 1, entity: "plan", entityId: "p" };
    insert("Change", { ...change, operation: "create", toValue: "{}" });
    refuses(
      "Change",
      { ...change, operation: "create", fromValue: "{}", toValue: "{}" },
      "Change_shape_check",
    );
    refuses("Change", { ...change, operation: "remove", toValue: "{}" }, "Change_shape_check");
    refuses("Change", { ...change, operation: "update", toValue: "1" }, "Change_shape_check");
  });
});

describe("what is approved", () => {
  const MADE = { updatedAt: "2026-01-01T00:00:00.000+00:00" };

  it.each([
    ["Report", "approvedById", { programId: "p", periodId: "d", preparedById: "x", state: "approved" }],
    [
      "ChangeRequest",
      "decidedById",
      {
        planId: "p",
        code: "C-1",
        nameAr: "",
        nameEn: "N",
        proposal: "{}",
        requestedById: "x",
        state: "approved",
      },
    ],
  ])("of %s names an approver who is not whoever asked", (table, field, row) => {
    const record = { ...MADE, id: "r1", ...row };
    refuses(table, record, `${table}_${field}_check`);
    refuses(table, { ...record, [field]: "x" }, `${table}_${field}_check`);
    insert(table, { ...record, [field]: "y" });
  });
});

describe("a reporting period", () => {
  it("that was reopened is frozen once more, and keeps the first snapshot", () => {
    const snapshot = { planId: "p", periodId: "d", statusDay: "2026-01-31", content: "{}" };
    insert("PlanSnapshot", { id: "s1", sha256: "a".repeat(64), ...snapshot });
    refuses("PlanSnapshot", { id: "s2", sha256: "b".repeat(64), ...snapshot }, "UNIQUE");
    insert("PlanSnapshot", { id: "s2", sha256: "b".repeat(64), ...snapshot, number: 2 });
  });

  it("marks by itself, when it closes, which reports are missing", () => {
    const missing = { reportId: "r", fromState: "draft", toState: "missing" };
    insert("ReportTransition", { id: "t1", ...missing, at: "2026-02-05T00:00:00.000+00:00" });
    expect(client.prepare(`SELECT "actorId" FROM "ReportTransition"`).pluck().get()).toBeNull();
  });
});

/** Nobody asks what was in them on a past day, so they may go with what they belong to. */
const WITHOUT_HISTORY = [
  "AuthUser",
  "AuthSession",
  "AuthAccount",
  "ImportBatch",
  "CommentMention",
  "Notification",
  "OutboxMessage",
  "SavedView",
];

describe("what history keeps", () => {
  it("is never removed or changed by the removal of something else, which history would not show", () => {
    const keys = client
      .prepare<[], { table: string; column: string; onDelete: string }>(
        `SELECT t.name AS "table", k."from" AS "column", k.on_delete AS "onDelete"
         FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'`,
      )
      .all();
    expect(keys.length).toBeGreaterThan(70);
    const silent = keys.filter(({ table, onDelete }) => {
      return onDelete !== "RESTRICT" && !WITHOUT_HISTORY.includes(table);
    });
    expect(silent).toEqual([]);
  });
});

const APPROVED = `"state" = 'approved', "decidedAt" = '2026-01-02T00:00:00.000+00:00'`;

describe("an approved baseline", () => {
  const BASELINE = {
    id: "b1",
    planId: "p",
    number: 1,
    nameAr: "",
    nameEn: "First",
    setDay: "2026-01-01",
    requestedById: "x",
  };
  const FROZEN = {
    id: "i1",
    baselineId: "b1",
    programId: "g",
    itemKind: "milestone",
    itemId: "m",
    finishDay: "2026-03-01",
  };

  beforeEach(() => {
    insert("Baseline", BASELINE);
    insert("BaselineItem", FROZEN);
    client.exec(`UPDATE "Baseline" SET ${APPROVED}, "decidedById" = 'y'`);
  });

  it("was approved by somebody, and not by whoever asked for it", () => {
    insert("Baseline", { ...BASELINE, id: "b2", number: 2 });
    for (const approver of ["NULL", "'x'"])
      expect(() =>
        client.exec(`UPDATE "Baseline" SET ${APPROVED}, "decidedById" = ${approver} WHERE "id" = 'b2'`),
      ).toThrow("Baseline_decidedById_check");
  });

  it("is neither changed, taken back, removed nor replaced", () => {
    for (const statement of [
      `UPDATE "Baseline" SET "state" = 'requested', "decidedAt" = NULL`,
      `UPDATE "Baseline" SET "note" = 'x'`,
      `DELETE FROM "Baseline"`,
      `INSERT OR REPLACE INTO "Baseline" SELECT * FROM "Baseline"`,
    ])
      expect(() => client.exec(statement), statement).toThrow("an approved baseline is frozen");
  });

  it("keeps its items as they are, and takes no more", () => {
    for (const statement of [
      `UPDATE "BaselineItem" SET "finishDay" = '2027-01-01'`,
      `DELETE FROM "BaselineItem"`,
    ])
      expect(() => client.exec(statement), statement).toThrow("an approved baseline is frozen");
    refuses("BaselineItem", { ...FROZEN, id: "i2", itemId: "m2" }, "add them first, then approve it");
  });

  it("takes no item that was moved over from one that is only asked for", () => {
    insert("Baseline", { ...BASELINE, id: "b2", number: 2 });
    insert("BaselineItem", { ...FROZEN, id: "i2", baselineId: "b2" });
    client.exec(`UPDATE "BaselineItem" SET "finishDay" = '2027-01-01' WHERE "id" = 'i2'`);
    expect(() =>
      client.exec(`UPDATE "BaselineItem" SET "baselineId" = 'b1', "itemId" = 'z' WHERE "id" = 'i2'`),
    ).toThrow("an approved baseline is frozen");
  });
});

describe("an approved report", () => {
  const REPORT = {
    id: "r1",
    programId: "p",
    periodId: "d",
    preparedById: "x",
    state: "submitted",
    updatedAt: "2026-01-01T00:00:00.000+00:00",
  };
  const ENTRY = { id: "e1", reportId: "r1", itemId: "m", claim: "onDate" };

  beforeEach(() => {
    insert("Report", REPORT);
    insert("ReportEntry", ENTRY);
    client.exec(`UPDATE "Report" SET "state" = 'approved', "approvedById" = 'y'`);
  });

  it("is neither changed, taken back, removed nor replaced, and neither are its entries", () => {
    for (const statement of [
      `UPDATE "Report" SET "state" = 'returned'`,
      `UPDATE "Report" SET "confidence" = 1`,
      `DELETE FROM "Report"`,
      `INSERT OR REPLACE INTO "Report" SELECT * FROM "Report"`,
      `UPDATE "ReportEntry" SET "note" = 'x'`,
      `DELETE FROM "ReportEntry"`,
    ])
      expect(() => client.exec(statement), statement).toThrow("an approved report is frozen");
  });

  it("takes no more entries, also none that are moved over", () => {
    refuses("ReportEntry", { ...ENTRY, id: "e2", itemId: "m2" }, "add them first, then approve it");
    insert("Report", { ...REPORT, id: "r2", periodId: "d2" });
    insert("ReportEntry", { ...ENTRY, id: "e2", reportId: "r2", itemId: "m2" });
    expect(() => client.exec(`UPDATE "ReportEntry" SET "reportId" = 'r1' WHERE "id" = 'e2'`)).toThrow(
      "an approved report is frozen",
    );
  });
});

describe("a pack", () => {
  const ASKED = {
    id: "k1",
    format: "pdf",
    language: "ar",
    paper: "A4",
    digits: "latn",
    firstCalendar: "hijri",
    statusDay: "2026-04-07",
    isAsAt: 1,
    periodId: "period-2026-03",
    requestedById: "someone",
  };
  const DONE = {
    ...ASKED,
    state: "done",
    renderer: "plain",
    storageName: "a-file",
    sizeBytes: 8,
    sha256: "0".repeat(64),
    finishedAt: "2026-04-07T10:00:00.000+00:00",
  };

  it("of a closed period is there once, and neither changes nor goes", () => {
    insert("Pack", DONE);
    refuses("Pack", { ...ASKED, id: "k2" }, "UNIQUE constraint failed");
    expect(() => client.exec(`UPDATE "Pack" SET "sha256" = '${"1".repeat(64)}'`)).toThrow("never changes");
    expect(() => client.exec('DELETE FROM "Pack"')).toThrow("is kept");
    expect(() => client.exec('INSERT OR REPLACE INTO "Pack" SELECT * FROM "Pack"')).toThrow("never changes");
  });

  it("of a day goes when it is swept away, and may be asked for as often as one likes", () => {
    insert("Pack", { ...DONE, periodId: null });
    insert("Pack", { ...ASKED, id: "k2", periodId: null });
    expect(client.prepare('DELETE FROM "Pack"').run().changes).toBe(2);
  });

  it("that failed may be asked for again", () => {
    const ended = { state: "failed", failure: "interrupted", finishedAt: DONE.finishedAt };
    insert("Pack", { ...ASKED, ...ended });
    expect(() => insert("Pack", { ...ASKED, id: "k2" })).not.toThrow();
    refuses("Pack", { ...ASKED, id: "k3", ...ended, failure: null }, "Pack_failed_check");
  });

  it("has paper when it is a PDF, and its file when it is done", () => {
    refuses("Pack", { ...ASKED, format: "xlsx" }, "Pack_paperOfPdf_check");
    refuses("Pack", { ...DONE, storageName: null }, "Pack_done_check");
    refuses("Pack", { ...ASKED, isAsAt: 0 }, "Pack_kept_check");
  });
});
