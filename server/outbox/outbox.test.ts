import type { SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import { type Clock, fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { createLog } from "../log.ts";
import { type MailPort, NO_MAIL } from "../mail/port.ts";
import { createSmtpMail } from "../mail/smtp.ts";
import { notify } from "../notifications/notify.ts";
import { remind } from "../reminders/remind.ts";
import { createTestCaller } from "../testing/caller.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { makeActor, makePerson, makePlan } from "../testing/factories.ts";
import { headerOf, partsOf, reply, startMailServer, type TestMailServer } from "../testing/mail-server.ts";
import { TOLD } from "../testing/notifications.ts";
import { MAX_ATTEMPTS } from "./backoff.ts";
import { sendDue } from "./send-due.ts";

let database: TestDatabase;
let server: TestMailServer | null;
let lines: string[];
beforeEach(async () => {
  database = await createTestDatabase();
  server = null;
  lines = [];
});
afterEach(async () => {
  await server?.close();
  await database.close();
});

const NOON = fixedClock("2026-11-24" as IsoDay);
const MINUTE = 60_000;

function later(ms: number): Clock {
  return { ...NOON, now: () => new Date(NOON.now().getTime() + ms) };
}

async function mailWith(options: SMTPServerOptions = {}): Promise<MailPort> {
  server = await startMailServer(options);
  return mailAt(server.port);
}

function mailAt(port: number): MailPort {
  const at = { host: "127.0.0.1", port, tls: "none", from: "masar@emirate.example" } as const;
  return createSmtpMail({ server: at, account: null, publicUrl: "https://masar.example" });
}

async function write(key: string, person: { isActive?: boolean } = {}): Promise<string> {
  const { id: personId } = await makePerson(database.db, person);
  const notice = { personId, told: TOLD, dedupeKey: key };
  await inTx(database.db, (tx) => notify(tx, NOON, [notice], { byMail: true }));
  return personId;
}

function send(mail: MailPort, clock: Clock = NOON, signal = new AbortController().signal): Promise<void> {
  const log = createLog("debug", { write: (line) => lines.push(line) });
  return sendDue({ db: database.db, clock, log }, { mail, chance: () => 0.5 }, signal);
}

const of = (actor: Actor | null, mail: MailPort = NO_MAIL) =>
  createTestCaller({ db: database.db, actor, clock: NOON, mail }).outbox;

const stored = () => database.db.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });

describe("a letter in the outbox", () => {
  it("is sent in its reader's language, once", async () => {
    const mail = await mailWith();
    const personId = await write("a");
    const { email } = await database.db.person.update({
      where: { id: personId },
      data: { language: "en" },
    });
    await send(mail);
    await send(mail);
    expect(server?.taken).toHaveLength(1);
    const [letter] = server?.taken ?? [];
    if (!letter) throw new Error("nothing was taken");
    expect(letter.to).toEqual([email]);
    expect(headerOf(letter, "Subject")).toBe("Masar: one report waits for you");
    expect(headerOf(letter, "Message-ID")).toMatch(/^<[0-9a-f]{32}@emirate\.example>$/);
    expect(partsOf(letter).get("text/plain")).toContain("https://masar.example/programs/CC-1");
    expect(await stored()).toMatchObject([{ state: "sent", attempts: 1, sentAt: NOON.now(), lastError: "" }]);
  });

  describe("that is a digest and waited for the mail server", () => {
    /** Two issues whose day was the day before, told to who answers for them. */
    async function writeDigest(): Promise<string> {
      const { id: planId } = await makePlan(database.db);
      const { id: ownerId } = await makePerson(database.db);
      const entry = { planId, ownerId, nameAr: "عطل", nameEn: "Down", severity: 3, raisedDay: "2026-11-01" };
      await database.db.issue.createMany({
        data: ["I-1", "I-2"].map((code) => ({ ...entry, code, dueDay: "2026-11-23" })),
      });
      expect(await remind({ db: database.db, clock: NOON })).toBe(1);
      return ownerId;
    }

    const close = (code: string) =>
      database.db.issue.updateMany({
        where: { code },
        data: { state: "closed", closedDay: "2026-11-24" },
      });

    it("says only what still stands", async () => {
      await writeDigest();
      await close("I-1");
      await send(await mailWith());
      const [letter] = server?.taken ?? [];
      const text = letter ? (partsOf(letter).get("text/plain") ?? "") : "";
      expect(text).toContain("I-2");
      expect(text).not.toContain("I-1");
    });

    it("is taken out unsent when all of it is settled, and the others go", async () => {
      const personId = await writeDigest();
      await close("I-1");
      await close("I-2");
      await write("other");
      await send(await mailWith());
      expect(server?.taken).toHaveLength(1);
      expect(await stored()).toMatchObject([{ dedupeKey: "notice:other", state: "sent" }]);
      expect(await database.db.notification.count({ where: { personId } })).toBe(2);
    });

    it("is sent on a day off by what stood on the last working day", async () => {
      await writeDigest();
      const friday = fixedClock("2026-11-27" as IsoDay);
      await send(await mailWith(), friday);
      expect(server?.taken).toHaveLength(1);
    });
  });

  it("waits while no mail server is set", async () => {
    await write("a");
    await send(NO_MAIL);
    expect(await stored()).toMatchObject([{ state: "pending", attempts: 0 }]);
  });

  it("is tried again a little later each time, and sent when the mail server is back", async () => {
    const mail = await mailWith();
    await server?.close();
    await write("a");
    await send(mail);
    expect(await stored()).toMatchObject([{ state: "pending", attempts: 1 }]);
    expect((await stored())[0]?.lastError).toContain('"reason":"unreachable"');
    await send(mail, later(MINUTE - 1));
    expect((await stored())[0]?.attempts).toBe(1);
    await send(mail, later(MINUTE));
    expect(await stored()).toMatchObject([{ attempts: 2, nextAttemptAt: later(3 * MINUTE).now() }]);
    server = await startMailServer();
    await send(mailAt(server.port), later(3 * MINUTE));
    expect(await stored()).toMatchObject([{ state: "sent", attempts: 3, lastError: "" }]);
  });

  it("leaves the others untried while the mail server is away", async () => {
    const mail = await mailWith();
    await server?.close();
    await write("a");
    await write("b");
    await send(mail);
    expect((await stored()).map(({ attempts }) => attempts).sort()).toEqual([0, 1]);
  });

  it("is dead after so many attempts", async () => {
    const mail = await mailWith();
    await server?.close();
    await write("a");
    await database.db.outboxMessage.updateMany({ data: { attempts: MAX_ATTEMPTS - 1 } });
    await send(mail);
    expect(await stored()).toMatchObject([{ state: "dead", attempts: MAX_ATTEMPTS }]);
  });

  it("is dead at once when its reader is refused for good, and keeps no other one back", async () => {
    const refuses = await write("a");
    const { email } = await database.db.person.findUniqueOrThrow({ where: { id: refuses } });
    const mail = await mailWith({
      onRcptTo: ({ address }, _session, done) =>
        done(address === email ? reply(550, "no such mailbox") : undefined),
    });
    await write("b");
    await send(mail);
    expect(await stored()).toMatchObject([{ state: "dead" }, { state: "sent" }]);
    expect((await stored())[0]?.lastError).toMatch(/recipientRefused.+550 no such mailbox/);
  });

  it("goes to nobody whose account is suspended", async () => {
    const mail = await mailWith();
    await write("a", { isActive: false });
    await send(mail);
    expect(server?.taken).toEqual([]);
    expect(await stored()).toMatchObject([{ state: "dead" }]);
  });

  it("is out of date three days after its time, with or without a mail server", async () => {
    await write("a");
    await send(NO_MAIL, later(3 * 24 * 60 * MINUTE + 1));
    expect(await stored()).toMatchObject([{ state: "dead", attempts: 0 }]);
  });

  it("that was under way when the server stopped is tried again", async () => {
    const stop = new AbortController();
    const mail = await mailWith({ onMailFrom: () => stop.abort() });
    await write("a");
    await send(mail, NOON, stop.signal);
    expect(await stored()).toMatchObject([{ state: "pending", attempts: 1, lastError: "" }]);
  });

  it("leaves no word of it in the log but why it was not sent", async () => {
    const mail = await mailWith();
    await server?.close();
    const personId = await write("a");
    await send(mail);
    const { email } = await database.db.person.findUniqueOrThrow({ where: { id: personId } });
    expect(lines.join("\n")).toContain('"reason":"unreachable"');
    expect(lines.join("\n")).not.toContain(email);
  });
});

describe("the administrator", () => {
  it("sees what failed and why, and lets it be tried again", async () => {
    const admin = await makeActor(database.db, "administrator");
    const mail = await mailWith({ onRcptTo: (_to, _session, done) => done(reply(550, "no such mailbox")) });
    await write("a");
    await send(mail);
    const view = await of(admin, mail).read({ state: "dead" });
    expect(view.counts).toEqual({ dead: 1, pending: 0, sent: 0 });
    expect(view.server).toEqual({
      host: "127.0.0.1",
      port: server?.port,
      tls: "none",
      from: "masar@emirate.example",
    });
    const [message] = view.messages;
    expect(message).toMatchObject({
      state: "dead",
      attempts: 1,
      nextAttemptAt: null,
      content: { told: [TOLD] },
    });
    expect(message?.failure?.reason).toBe("recipientRefused");
    await of(admin).retry({ id: message?.id ?? "" });
    expect((await of(admin).read({ state: "pending" })).messages).toMatchObject([
      { attempts: 0, nextAttemptAt: NOON.now().toISOString() },
    ]);
    expect(await database.db.auditEvent.findMany()).toMatchObject([
      { action: "outbox.retry", actorId: admin.personId, subjectId: message?.id },
    ]);
    await expect(of(admin).retry({ id: message?.id ?? "" })).rejects.toMatchObject({
      cause: { code: "NOT_FOUND" },
    });
  });

  it("lets all that failed be tried again at once, and what is out of date gets its time anew", async () => {
    const admin = await makeActor(database.db, "administrator");
    await write("a");
    await write("b");
    const muchLater = 4 * 24 * 60 * MINUTE;
    await send(NO_MAIL, later(muchLater));
    expect((await of(admin).read({ state: "dead" })).counts.dead).toBe(2);
    await createTestCaller({ db: database.db, actor: admin, clock: later(muchLater) }).outbox.retry({});
    const mail = await mailWith();
    await send(mail, later(muchLater));
    expect(server?.taken).toHaveLength(2);
  });

  it("tries the mail by a letter to themselves, and hears what failed", async () => {
    const admin = await makeActor(database.db, "administrator");
    const { email } = await database.db.person.findUniqueOrThrow({ where: { id: admin.personId } });
    const mail = await mailWith();
    expect(await of(admin, mail).test()).toEqual({ to: email, failure: null });
    expect(server?.taken[0]?.to).toEqual([email]);
    await server?.close();
    expect(await of(admin, mail).test()).toMatchObject({ to: email, failure: { reason: "unreachable" } });
    expect(await of(admin).test()).toEqual({ to: email, failure: { reason: "notConfigured", detail: "" } });
    expect(await stored()).toEqual([]);
  });

  it.each(["pmo", "owner", "executive", "viewer"] as const)("is nobody else: not the %s", async (role) => {
    const actor = await makeActor(database.db, role);
    const refused = { cause: { code: "FORBIDDEN" } };
    await expect(of(actor).read({ state: "dead" })).rejects.toMatchObject(refused);
    await expect(of(actor).retry({})).rejects.toMatchObject(refused);
    await expect(of(actor).test()).rejects.toMatchObject(refused);
  });
});
