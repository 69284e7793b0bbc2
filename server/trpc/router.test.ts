import type { AnyProcedure } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTIONS, type Action, ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireRole } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
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
const clock = fixedClock("2026-11-24" as IsoDay);
const callerAs = (actor: Actor | null) =>
  createTestCaller({ db: database.db, actor, clock }) as Record<string, unknown>;
const visitor = () => callerAs(null);

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

  const rolesAndProcedures = ROLES.flatMap((role) =>
    procedures.map(([path, { _def }]) => ({ role, path, action: (_def.meta as { action: Action }).action })),
  );

  it.each(rolesAndProcedures)(
    "$path lets a $role as far as the policy does",
    async ({ role, path, action }) => {
      const actor: Actor = { personId: "somebody", role, programIds: new Set() };
      const refusal = { code: "FORBIDDEN", data: { reason: "roleMayNot" } };
      const outcome = await procedureAt(callerAs(actor), path)({ rubbish: true }).catch(({ cause }) => cause);
      let isRefusedByPolicy = false;
      try {
        requireRole(actor, action);
      } catch {
        isRefusedByPolicy = true;
      }
      if (isRefusedByPolicy) expect(outcome).toMatchObject(refusal);
      else expect(outcome).not.toMatchObject(refusal);
    },
  );

  it("lets a visitor ask only who is signed in", async () => {
    const session = await procedureAt(visitor(), "session.read")();
    expect(session).toEqual({ person: null, abilities: [], isSample: false, samplePeople: [] });
  });
});
