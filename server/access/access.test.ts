import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import { can } from "#shared/permissions/policy.ts";
import { REPORT_STATES } from "#shared/reporting/cycle.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { actorOf, makeActor, makePerson, makePlan, makeProgram } from "../testing/factories.ts";
import {
  abilitiesOn,
  generalAbilities,
  reportsVisibleTo,
  requireAction,
  requireRole,
  visibleTo,
} from "./access.ts";
import { type Actor, loadActor, systemActor } from "./actor.ts";

let database: TestDatabase;
let programs: { id: string; isPublished: boolean }[];
beforeAll(async () => {
  database = await createTestDatabase();
  const plan = await makePlan(database.db);
  const { workstreamId } = plan;
  programs = [];
  for (let index = 0; index < 6; index++) {
    programs.push(
      await makeProgram(database.db, { planId: plan.id, workstreamId, isPublished: index % 2 === 0 }),
    );
  }
});
afterAll(() => database.close());

const actorWith = (role: Role, programIds: readonly string[]): Actor => ({
  personId: "somebody",
  role,
  programIds: new Set(programIds),
});

function factsOf({ id, isPublished }: { id: string; isPublished: boolean }) {
  return { kind: "program", programId: id, isPublished } as const;
}

describe("visibleTo", () => {
  it("finds in the database exactly the programs that the policy lets be read", async () => {
    const ids = programs.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROLES), fc.subarray([...ids, "gone"]), async (role, own) => {
        const actor = actorWith(role, own);
        const found = await database.db.program.findMany({ where: visibleTo(actor), select: { id: true } });
        const readable = programs.filter((program) => can(actor, "program.read", factsOf(program)).isAllowed);
        expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("shows the product itself everything", async () => {
    expect(await database.db.program.count({ where: visibleTo(systemActor()) })).toBe(programs.length);
  });
});

describe("generalAbilities", () => {
  it("names the writing of reports for who answers for a program, and for nobody else", () => {
    const writes = (role: Role, own: readonly string[]) =>
      generalAbilities(actorWith(role, own)).includes("report.draft");
    expect(ROLES.filter((role) => writes(role, ["p1"]))).toEqual(["pmo", "owner"]);
    expect(ROLES.filter((role) => writes(role, []))).toEqual([]);
  });

  it("names the review of reports for the PMO", () => {
    const reviews = (role: Role) => generalAbilities(actorWith(role, [])).includes("report.approve");
    expect(ROLES.filter(reviews)).toEqual(["pmo"]);
  });

  it.each(["changeRequest.read", "budget.read"] as const)(
    "names %s for who may read that of any program",
    (action) => {
      const reads = (role: Role, own: readonly string[]) =>
        generalAbilities(actorWith(role, own)).includes(action);
      expect(ROLES.filter((role) => reads(role, ["p1"]))).toEqual([
        "administrator",
        "pmo",
        "owner",
        "executive",
      ]);
      expect(ROLES.filter((role) => reads(role, []))).toEqual(["administrator", "pmo", "executive"]);
    },
  );

  it("names otherwise what needs no subject", () => {
    const actor = actorWith("owner", ["p1"]);
    const others: readonly string[] = ["report.draft", "changeRequest.read", "budget.read", "scenario.read"];
    const general = generalAbilities(actor).filter((action) => !others.includes(action));
    expect(general).toEqual(abilitiesOn(actor, { kind: "none" }));
  });
});

describe("reportsVisibleTo", () => {
  it("finds in the database exactly the reports that the policy lets be read", async () => {
    const { db } = database;
    const [writer, approver] = [await makePerson(db), await makePerson(db)];
    const plan = await db.plan.findFirstOrThrow({ select: { id: true } });
    const days = { startDay: "2026-11-01", finishDay: "2026-11-30", opensDay: "2026-11-24" };
    const period = await db.reportingPeriod.create({
      data: { planId: plan.id, ...days, closesDay: "2026-12-07", state: "open" },
    });
    const reports: { id: string; programId: string; isPublished: boolean; state: string }[] = [];
    for (const [index, { id: programId, isPublished }] of programs.entries()) {
      const state = REPORT_STATES[index] ?? "approved";
      const approvedById = state === "approved" ? approver.id : null;
      const data = { programId, periodId: period.id, state, preparedById: writer.id, approvedById };
      reports.push({ id: (await db.report.create({ data })).id, programId, isPublished, state });
    }
    const ids = programs.map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROLES), fc.subarray(ids), async (role, own) => {
        const actor = actorWith(role, own);
        const found = await db.report.findMany({ where: reportsVisibleTo(actor), select: { id: true } });
        const readable = reports.filter(({ programId, isPublished, state }) => {
          const facts = { programId, isPublished, isApproved: state === "approved", isWritten: false };
          return can(actor, "report.read", { kind: "report", ...facts }).isAllowed;
        });
        expect(found.map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe("requireAction", () => {
  const published = { kind: "program", programId: "other", isPublished: true } as const;
  const hidden = { kind: "program", programId: "other", isPublished: false } as const;

  it.each([
    ["a visitor", null, published, "NOT_SIGNED_IN"],
    ["a viewer of a published program", actorWith("viewer", []), published, "FORBIDDEN"],
    ["a viewer of an unpublished program", actorWith("viewer", []), hidden, "NOT_FOUND"],
    ["an owner of another program", actorWith("owner", ["own"]), published, "NOT_FOUND"],
    ["an administrator", actorWith("administrator", []), hidden, "FORBIDDEN"],
  ] as const)("refuses %s who would move a milestone", (_who, actor, facts, code) => {
    expect(() => requireAction(actor, "milestone.update", facts)).toThrow(expect.objectContaining({ code }));
  });

  it("hides a report that may not be read, and says of one's own that another decides it", () => {
    const report = {
      kind: "report",
      programId: "own",
      isPublished: true,
      isApproved: false,
      isWritten: true,
    } as const;
    const refused = (actor: Actor) => () => requireAction(actor, "report.approve", report);
    expect(refused(actorWith("pmo", ["own"]))).toThrow(
      expect.objectContaining({ code: "FORBIDDEN", data: { reason: "ownReport" } }),
    );
    expect(refused(actorWith("executive", []))).toThrow(expect.objectContaining({ code: "NOT_FOUND" }));
  });

  it("lets the owner of the program through", () => {
    expect(() => requireAction(actorWith("owner", ["other"]), "milestone.update", hidden)).not.toThrow();
  });
});

describe("requireRole", () => {
  it("refuses a role that may never do it before any subject is known", () => {
    expect(() => requireRole(actorWith("executive", []), "milestone.update")).toThrow(
      expect.objectContaining({ code: "FORBIDDEN", data: { reason: "roleMayNot" } }),
    );
  });

  it("leaves the rest to the facts", () => {
    expect(() => requireRole(actorWith("owner", []), "milestone.update")).not.toThrow();
  });
});

describe("abilitiesOn", () => {
  it("names what an owner may do to their program, and nothing that is not about one", () => {
    const facts = { kind: "program", programId: "own", isPublished: false } as const;
    expect(abilitiesOn(actorWith("owner", ["own"]), facts)).toEqual([
      "program.read",
      "milestone.update",
      "activity.update",
      "changeRequest.read",
      "changeRequest.create",
      "decision.ask",
      "decision.complete",
      "decision.reopen",
      "risk.raise",
      "risk.update",
      "risk.occur",
      "risk.close",
      "risk.reopen",
      "issue.raise",
      "issue.update",
      "issue.close",
      "issue.reopen",
      "eService.create",
      "eService.update",
      "eService.launch",
      "eService.unlaunch",
      "eService.recordUse",
      "eService.remove",
      "rollOut.update",
      "rollOut.remove",
      "comment.create",
      "kpi.create",
      "kpi.update",
      "kpi.setTargets",
      "kpi.record",
      "budget.read",
      "budget.record",
    ]);
  });

  it("names what an executive may do without a subject", () => {
    expect(abilitiesOn(actorWith("executive", []), { kind: "none" })).toEqual([
      "session.read",
      "person.updateOwnPreferences",
      "savedView.manage",
      "live.watch",
      "notification.read",
      "plan.read",
      "quality.read",
      "baseline.read",
      "period.read",
      "pack.read",
      "pack.create",
    ]);
  });
});

describe("an actor", () => {
  it("answers for the programs they own or deputise, not for those they sponsor", async () => {
    const { db } = database;
    const { id: personId } = await makePerson(db, { role: "owner" });
    const roles = ["owner", "deputy", "sponsor"];
    for (const [index, role] of roles.entries()) {
      await db.programRole.create({ data: { personId, role, programId: programs[index]?.id ?? "" } });
    }
    const actor = await actorOf(db, personId);
    expect([...actor.programIds].sort()).toEqual(
      programs
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("is nobody once inactive", async () => {
    const { personId } = await makeActor(database.db, "pmo");
    await database.db.person.update({ where: { id: personId }, data: { isActive: false } });
    expect(await loadActor(database.db, personId)).toBeNull();
  });
});
