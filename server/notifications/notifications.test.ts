import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ROLES } from "#shared/permissions/actions.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor } from "../testing/factories.ts";
import { TOLD } from "../testing/notifications.ts";
import { notify } from "./notify.ts";

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.close());

const clock = fixedClock("2026-11-24" as IsoDay);

const of = (actor: Actor | null) => createTestCaller({ db: database.db, actor, clock }).notifications;

function tell(personId: string, dedupeKey: string | null, byMail = false): Promise<number> {
  return inTx(database.db, (tx) => notify(tx, clock, [{ personId, told: TOLD, dedupeKey }], { byMail }));
}

describe("notifications", () => {
  it.each(ROLES)("are read and marked by every %s", async (role) => {
    const actor = await makeActor(database.db, role);
    await tell(actor.personId, null);
    await tell(actor.personId, null);
    const { notifications } = await of(actor).list();
    expect(notifications).toMatchObject([TOLD, TOLD]);
    expect(await of(actor).markRead({ ids: [notifications[0]?.id ?? ""] })).toEqual({ unread: 1 });
    expect((await of(actor).list()).notifications.map(({ isRead }) => isRead)).toEqual([true, false]);
    expect(await of(actor).markRead({})).toEqual({ unread: 0 });
    expect(await of(actor).unread()).toEqual({ unread: 0 });
  });

  it("are each person's own: nobody reads or marks another's", async () => {
    const [mine, theirs] = [
      await makeActor(database.db, "owner"),
      await makeActor(database.db, "administrator"),
    ];
    await tell(mine.personId, null);
    const [told] = (await of(mine).list()).notifications;
    expect(await of(theirs).list()).toEqual({ unread: 0, notifications: [] });
    await of(theirs).markRead({ ids: [told?.id ?? ""] });
    await of(theirs).markRead({});
    expect(await of(mine).unread()).toEqual({ unread: 1 });
  });

  it("keep the time when they were first read", async () => {
    const actor = await makeActor(database.db, "owner");
    await tell(actor.personId, null);
    await of(actor).markRead({});
    const later = fixedClock("2026-11-25" as IsoDay);
    await createTestCaller({ db: database.db, actor, clock: later }).notifications.markRead({});
    const { readAt } = await database.db.notification.findFirstOrThrow();
    expect(readAt).toEqual(clock.now());
  });

  it("tell what has a key once, also within one call, and by mail once", async () => {
    const { personId } = await makeActor(database.db, "owner");
    expect(await tell(personId, "returned:1", true)).toBe(1);
    expect(await tell(personId, "returned:1", true)).toBe(0);
    const twice = { personId, told: TOLD, dedupeKey: "returned:2" };
    expect(await inTx(database.db, (tx) => notify(tx, clock, [twice, twice], { byMail: true }))).toBe(1);
    const letters = await database.db.outboxMessage.findMany({ orderBy: { dedupeKey: "asc" } });
    expect(letters.map(({ dedupeKey, state }) => [dedupeKey, state])).toEqual([
      ["notice:returned:1", "pending"],
      ["notice:returned:2", "pending"],
    ]);
  });

  it("leave nothing behind of an act that came to nothing", async () => {
    const { personId } = await makeActor(database.db, "owner");
    const failing = inTx(database.db, async (tx) => {
      await notify(tx, clock, [{ personId, told: TOLD, dedupeKey: "k" }], { byMail: true });
      throw new Error("undone on purpose");
    });
    await expect(failing).rejects.toThrow("undone on purpose");
    expect(await database.db.notification.count()).toBe(0);
    expect(await database.db.outboxMessage.count()).toBe(0);
  });

  it("that an older version cannot put into words are left out", async () => {
    const actor = await makeActor(database.db, "owner");
    const unknown = { kind: "fromTheFuture", subjectType: "x", subjectId: "y", data: "{}" };
    await database.db.notification.create({ data: { personId: actor.personId, ...unknown } });
    expect(await of(actor).list()).toEqual({ unread: 0, notifications: [] });
  });

  it("refuse visitors", async () => {
    await expect(of(null).list()).rejects.toMatchObject({ cause: { code: "NOT_SIGNED_IN" } });
  });
});
