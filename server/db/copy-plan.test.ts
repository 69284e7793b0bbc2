import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestDatabase } from "../testing/database.ts";
import { makeActor, makePlan, makeProgram } from "../testing/factories.ts";
import { recordAsCreated } from "../testing/history.ts";
import { copyPlan } from "./copy-plan.ts";

it("a copy of the plan holds the plan with its history and rules, and no row of anything else", async () => {
  const { db, file, close } = await createTestDatabase();
  onTestFinished(close);
  const { personId } = await makeActor(db, "pmo");
  const { id: planId, workstreamId } = await makePlan(db);
  const { id: programId } = await makeProgram(db, { planId, workstreamId });
  await db.authUser.create({ data: { id: "u", personId, name: "n", email: "n@masar.example" } });
  await db.comment.create({
    data: { subjectType: "program", subjectId: programId, authorId: personId, body: "نص" },
  });
  await recordAsCreated(db, fixedClock("2026-11-24" as IsoDay));
  const target = join(`${file}.copies`, "copy.db");

  const seq = await copyPlan(file, target);

  const [plan, copy] = [new Database(file, { readonly: true }), new Database(target, { readonly: true })];
  onTestFinished(() => {
    plan.close();
    copy.close();
  });
  const ask = (database: Database.Database, sql: string) => database.prepare<[], unknown>(sql).pluck().all();
  expect(seq).toBe(ask(plan, `SELECT max("seq") FROM "Change"`)[0]);
  const schema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name";
  expect(ask(copy, schema)).toEqual(ask(plan, schema));
  const tables = ask(copy, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(String);
  const filled = tables.filter((table) => ask(copy, `SELECT 1 FROM "${table}" LIMIT 1`).length > 0);
  expect(new Set(filled)).toEqual(
    new Set([
      ...["SchemaMigration", "sqlite_sequence", "ChangeReason", "Person", "AuditEvent", "Change"],
      ...["Plan", "WorkCalendar", "Workstream", "Program"],
    ]),
  );
  const entities = new Set(ask(copy, `SELECT DISTINCT "entity" FROM "Change"`));
  expect(entities).toEqual(new Set(["plan", "workCalendar", "workstream", "program"]));
  expect(ask(copy, `SELECT "email" FROM "Person"`)).toEqual(ask(copy, `SELECT "id" FROM "Person"`));
  // What a scenario does is counted on from there, above all that was copied.
  expect(ask(copy, `SELECT "seq" FROM sqlite_sequence WHERE name = 'Change'`)).toEqual([seq]);
});
