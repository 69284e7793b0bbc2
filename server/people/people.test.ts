import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonCreateInput } from "#shared/contract/people.ts";
import { ROLES, type Role } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makePerson } from "../testing/factories.ts";
import { makeAccount } from "../testing/sign-in.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const clock = fixedClock("2026-11-24" as IsoDay);

async function callerAs(role: Role) {
  const actor = await makeActor(database.db, role);
  return { actor, caller: createTestCaller({ db: database.db, actor, clock }) };
}

const NEW_PERSON: PersonCreateInput = {
  email: "Huda@Masar.example",
  nameAr: "هدى",
  nameEn: "",
  titleAr: "",
  titleEn: "",
  role: "owner",
  password: "Tuwaiq-rain-1446",
};

const refusal = (code: string, data: object = {}) => ({ cause: { code, data } });

describe("adding a person", () => {
  it("stores them with a lower-case e-mail and a password, and one history row that holds no secret", async () => {
    const { caller, actor } = await callerAs("administrator");
    const person = await caller.people.create(NEW_PERSON);
    expect(person).toMatchObject({
      email: "huda@masar.example",
      role: "owner",
      hasPassword: true,
      version: 1,
    });
    const event = await database.db.auditEvent.findFirstOrThrow({ include: { changes: true } });
    expect(event).toMatchObject({ action: "person.create", actorId: actor.personId, subjectId: person.id });
    expect(event.changes.map(({ entity, operation }) => [entity, operation])).toEqual([["person", "create"]]);
    expect(JSON.stringify(event)).not.toMatch(/Tuwaiq|password/i);
  });

  it.each([
    ["a taken e-mail", { email: "taken@masar.example" }, { path: "email", rule: "taken" }],
    ["a common password", { password: "Password12345" }, { path: "password", rule: "tooCommon" }],
    ["no name at all", { nameAr: " " }, { path: "nameAr", rule: "nameMissing" }],
  ])("refuses %s and adds nobody", async (_case, change, problem) => {
    await makePerson(database.db, { email: "taken@masar.example" });
    const { caller } = await callerAs("administrator");
    const attempt = caller.people.create({ ...NEW_PERSON, ...change });
    await expect(attempt).rejects.toMatchObject(refusal("INVALID_INPUT", { problems: [problem] }));
    expect(await database.db.person.count()).toBe(2);
  });

  it("takes neither an id nor a sample mark from the request", async () => {
    const { caller } = await callerAs("administrator");
    const smuggled = { ...NEW_PERSON, id: "chosen", isSample: true, version: 99, isActive: false };
    const person = await caller.people.create(smuggled);
    expect(person).toMatchObject({ isSample: false, isActive: true, version: 1 });
    expect(person.id).not.toBe("chosen");
  });

  it.each(ROLES.filter((role) => role !== "administrator"))("is not for a %s", async (role) => {
    const { caller } = await callerAs(role);
    await expect(caller.people.create(NEW_PERSON)).rejects.toMatchObject(
      refusal("FORBIDDEN", { reason: "roleMayNot" }),
    );
  });
});

describe("changing a person", () => {
  it("gives a new role and records from what to what", async () => {
    const { caller } = await callerAs("administrator");
    const { id } = await makePerson(database.db, { role: "viewer" });
    expect(await caller.people.update({ id, version: 1, role: "pmo" })).toMatchObject({
      role: "pmo",
      version: 2,
    });
    const changes = await database.db.change.findMany({ where: { entityId: id } });
    expect(changes.map(({ field, fromValue, toValue }) => [field, fromValue, toValue])).toEqual([
      ["role", '"viewer"', '"pmo"'],
    ]);
  });

  it("ends the sessions of whoever is shut out", async () => {
    const { caller } = await callerAs("administrator");
    const { id } = await makeAccount(database.db);
    const { id: userId } = await database.db.authUser.findFirstOrThrow();
    const session = { id: "s", token: "t", userId, expiresAt: new Date("2100-01-01") };
    await database.db.authSession.create({ data: session });
    await caller.people.update({ id, version: 1, isActive: false });
    expect(await database.db.authSession.count()).toBe(0);
  });

  it.each([{ role: "pmo" as const }, { isActive: false }])(
    "never leaves nobody to administer: %o",
    async (change) => {
      const { caller, actor } = await callerAs("administrator");
      await makePerson(database.db, { role: "administrator", isActive: false });
      const attempt = caller.people.update({ id: actor.personId, version: 1, ...change });
      await expect(attempt).rejects.toMatchObject(
        refusal("INVALID_INPUT", { problems: [{ path: Object.keys(change)[0], rule: "lastAdministrator" }] }),
      );
      await makePerson(database.db, { role: "administrator" });
      await expect(
        caller.people.update({ id: actor.personId, version: 1, ...change }),
      ).resolves.toMatchObject(change);
    },
  );

  it("of two administrators who demote each other at once leaves one", async () => {
    const one = await callerAs("administrator");
    const other = await callerAs("administrator");
    const attempts = await Promise.allSettled([
      one.caller.people.update({ id: other.actor.personId, version: 1, role: "viewer" }),
      other.caller.people.update({ id: one.actor.personId, version: 1, role: "viewer" }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database.db.person.count({ where: { role: "administrator" } })).toBe(1);
  });

  it("shows both values when somebody was faster, and changes nothing", async () => {
    const { caller, actor } = await callerAs("administrator");
    const { nameAr, nameEn } = await database.db.person.findUniqueOrThrow({ where: { id: actor.personId } });
    const { id } = await makePerson(database.db, { role: "viewer" });
    await caller.people.update({ id, version: 1, role: "pmo" });
    await expect(caller.people.update({ id, version: 1, role: "owner" })).rejects.toMatchObject(
      refusal("VERSION_CONFLICT", {
        currentVersion: 2,
        values: [{ field: "role", mine: "owner", theirs: "pmo" }],
        changedBy: { nameAr, nameEn },
        changedOn: "2026-11-24",
      }),
    );
    expect((await database.db.person.findUniqueOrThrow({ where: { id } })).role).toBe("pmo");
  });

  it("knows nobody by another id", async () => {
    const { caller } = await callerAs("administrator");
    await expect(caller.people.update({ id: "gone", version: 1 })).rejects.toMatchObject(
      refusal("NOT_FOUND"),
    );
  });
});

describe("the list of people", () => {
  it("has everybody by e-mail, and says who has a password yet", async () => {
    const { caller } = await callerAs("pmo");
    await makeAccount(database.db, { email: "a@masar.example" });
    await makePerson(database.db, { email: "b@masar.example", isActive: false });
    const people = await caller.people.list();
    expect(
      people.slice(0, 2).map(({ email, hasPassword, isActive }) => [email, hasPassword, isActive]),
    ).toEqual([
      ["a@masar.example", true, true],
      ["b@masar.example", false, false],
    ]);
  });
});

describe("one's own preferences", () => {
  it("are kept as far as they were given, and touch nobody else", async () => {
    const { caller, actor } = await callerAs("viewer");
    const { id: otherId } = await makePerson(database.db);
    await caller.session.updatePreferences({ language: "en" });
    await caller.session.updatePreferences({ firstCalendar: "hijri" });
    const session = await caller.session.read();
    expect(session.person).toMatchObject({
      id: actor.personId,
      preferences: { language: "en", digits: "latn", firstCalendar: "hijri" },
    });
    const other = await database.db.person.findUniqueOrThrow({ where: { id: otherId } });
    expect([other.language, other.firstCalendar]).toEqual(["ar", "gregorian"]);
  });

  it("cannot carry a role along", async () => {
    const { caller } = await callerAs("viewer");
    const smuggled = { language: "en" as const, role: "administrator", isSample: true };
    await caller.session.updatePreferences(smuggled);
    expect((await caller.session.read()).person?.role).toBe("viewer");
  });
});
