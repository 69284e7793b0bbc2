import type { AnyProcedure } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTIONS } from "#shared/permissions/actions.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { appRouter } from "./router.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

type Procedure = (input?: unknown) => Promise<unknown>;

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
const visitor = () =>
  createTestCaller({ db: database.db, actor: null, clock: fixedClock("2026-11-24" as never) }) as Record<
    string,
    unknown
  >;

function procedureAt(caller: Record<string, unknown>, path: string): Procedure {
  const found = path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], caller);
  return found as Procedure;
}

describe("every procedure", () => {
  it.each(procedures)("%s declares its action", (_path, procedure) => {
    expect(procedure._def.meta).toMatchObject({ action: expect.toBeOneOf([...ACTIONS]) });
  });

  it.each(procedures.filter(([path]) => path !== "session.read"))("%s refuses a visitor", async (path) => {
    await expect(procedureAt(visitor(), path)({})).rejects.toMatchObject({
      code: "UNAUTHORIZED",
      cause: { code: "NOT_SIGNED_IN" },
    });
  });

  it("lets a visitor ask only who is signed in", async () => {
    const session = await procedureAt(visitor(), "session.read")();
    expect(session).toEqual({ person: null, abilities: [], samplePeople: [] });
  });
});
