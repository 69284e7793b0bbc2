import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import type { SessionView } from "#shared/contract/session.ts";
import { makePerson, makePlan } from "../testing/factories.ts";
import { cookiesOf, startTestServer, type TestServer } from "../testing/http-server.ts";
import { makeAccount, TEST_PASSWORD } from "../testing/sign-in.ts";

let server: TestServer;
let nowMs: number;
beforeEach(async () => {
  nowMs = Date.now();
  server = await startTestServer({ now: () => new Date(nowMs), trustedProxies: ["127.0.0.1"] });
});
afterEach(() => server.close());

const MINUTE_MS = 60_000;

function signIn(email: string, password = TEST_PASSWORD, headers: Record<string, string> = {}) {
  return server.post("/api/auth/sign-in", { email, password }, headers);
}

async function errorOf(response: Response): Promise<WireError> {
  return ((await response.json()) as { error: WireError }).error;
}

async function sessionWith(cookie: string): Promise<SessionView> {
  const response = await server.get("/api/trpc/session.read", { cookie });
  return ((await response.json()) as { result: { data: SessionView } }).result.data;
}

describe("signing in", () => {
  it("opens a session in a cookie that scripts cannot read", async () => {
    const person = await makeAccount(server.db, { role: "pmo" });
    const response = await signIn(` ${person.email.toUpperCase()} `);
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^masar\.session_token=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const session = await sessionWith(cookiesOf(response));
    expect(session.person).toMatchObject({ id: person.id, role: "pmo" });
    expect(session.abilities).toContain("import.apply");
  });

  it("marks the cookie for https only when people come by https", async () => {
    const secure = await startTestServer({ publicUrl: "https://masar.example" });
    const { email } = await makeAccount(secure.db);
    const response = await secure.post("/api/auth/sign-in", { email, password: TEST_PASSWORD });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-masar\.session_token=.+; Secure/);
    await secure.close();
  });

  it("says the same to a wrong password, an unknown e-mail and somebody inactive", async () => {
    const { email } = await makeAccount(server.db);
    const inactive = await makeAccount(server.db, { isActive: false });
    const answers = [
      await signIn(email, "not the password"),
      await signIn("nobody@masar.example"),
      await signIn("no e-mail at all"),
      await signIn(inactive.email),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(await errorOf(answer)).toEqual({ code: "WRONG_CREDENTIALS", data: {} });
    }
  });

  it("takes the role from the person, never from the request", async () => {
    const { email } = await makeAccount(server.db, { role: "viewer" });
    const body = { email, password: TEST_PASSWORD, role: "administrator", personId: "x", isSample: true };
    const response = await server.post("/api/auth/sign-in", body);
    expect((await sessionWith(cookiesOf(response))).person?.role).toBe("viewer");
  });

  it("has no way to sign up, and none of the library's own addresses", async () => {
    const body = { email: "new@masar.example", password: TEST_PASSWORD, name: "New" };
    for (const path of ["sign-up/email", "sign-in/email", "sign-in/sample", "update-user", "get-session"]) {
      const response = await server.post(`/api/auth/${path}`, body);
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect(await server.db.authUser.count()).toBe(0);
  });
});

describe("a session", () => {
  it("is a new one at each sign-in, and the browser's old one ends", async () => {
    const { email } = await makeAccount(server.db);
    const old = cookiesOf(await signIn(email));
    const fresh = cookiesOf(await signIn(email, TEST_PASSWORD, { cookie: old }));
    expect(fresh).not.toBe(old);
    expect((await sessionWith(old)).person).toBeNull();
    expect((await sessionWith(fresh)).person).not.toBeNull();
  });

  it("cannot be planted: a made-up cookie is nobody", async () => {
    const { email } = await makeAccount(server.db);
    const planted = "masar.session_token=attacker-chose-this.c2lnbmF0dXJl";
    const fresh = cookiesOf(await signIn(email, TEST_PASSWORD, { cookie: planted }));
    expect(fresh).not.toContain("attacker-chose-this");
    expect((await sessionWith(planted)).person).toBeNull();
  });

  it("ends at sign-out, for whoever kept the cookie too", async () => {
    const { email } = await makeAccount(server.db);
    const cookie = cookiesOf(await signIn(email));
    const response = await server.post("/api/auth/sign-out", {}, { cookie });
    expect(response.headers.getSetCookie()[0]).toMatch(/^masar\.session_token=; Max-Age=0/);
    expect((await sessionWith(cookie)).person).toBeNull();
  });

  it("ends after thirty idle minutes, and is kept awake by requests", async () => {
    const { email } = await makeAccount(server.db);
    const cookie = cookiesOf(await signIn(email));
    for (let request = 0; request < 3; request++) {
      nowMs += 29 * MINUTE_MS;
      expect((await sessionWith(cookie)).person).not.toBeNull();
    }
    nowMs += 31 * MINUTE_MS;
    expect((await sessionWith(cookie)).person).toBeNull();
    expect(await server.db.authSession.count()).toBe(0);
  });

  it("ends twelve hours after it began, however busy", async () => {
    const { email } = await makeAccount(server.db);
    const cookie = cookiesOf(await signIn(email));
    const { expiresAt, createdAt } = await server.db.authSession.findFirstOrThrow();
    expect(expiresAt.getTime() - createdAt.getTime()).toBeCloseTo(12 * 60 * MINUTE_MS, -4);
    await server.db.authSession.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await sessionWith(cookie)).person).toBeNull();
  });

  it("that was left behind is swept up at the next sign-in of anybody", async () => {
    const { email } = await makeAccount(server.db);
    await signIn(email);
    const other = await makeAccount(server.db);
    await server.db.authSession.updateMany({ data: { updatedAt: new Date(nowMs - 31 * MINUTE_MS) } });
    await signIn(other.email);
    expect(await server.db.authSession.count()).toBe(1);
  });

  it("follows the person: a new role counts at once, an inactive one is out at once", async () => {
    const { id, email } = await makeAccount(server.db, { role: "viewer" });
    const cookie = cookiesOf(await signIn(email));
    await server.db.person.update({ where: { id }, data: { role: "pmo" } });
    expect((await sessionWith(cookie)).person?.role).toBe("pmo");
    await server.db.person.update({ where: { id }, data: { isActive: false } });
    expect((await sessionWith(cookie)).person).toBeNull();
  });
});

describe("the sample's one-click people", () => {
  it("sign in without a password while the sample is loaded", async () => {
    await makePlan(server.db, { isSample: true });
    const person = await makePerson(server.db, { role: "executive", isSample: true });
    const response = await server.post("/api/auth/sign-in-sample", { personId: person.id });
    expect(response.status).toBe(204);
    const session = await sessionWith(cookiesOf(response));
    expect(session.person?.id).toBe(person.id);
    expect(session.samplePeople).toEqual([
      {
        id: person.id,
        nameAr: person.nameAr,
        nameEn: person.nameEn,
        titleAr: "",
        titleEn: "",
        role: "executive",
      },
    ]);
  });

  it.each([
    ["a real plan is loaded", { isSample: false }, { isSample: true }],
    ["the person is a real one", { isSample: true }, { isSample: false }],
    ["the person is inactive", { isSample: true }, { isSample: true, isActive: false }],
  ])("do not when %s", async (_case, plan, parts) => {
    await makePlan(server.db, plan);
    const { id: personId } = await makePerson(server.db, parts);
    const response = await server.post("/api/auth/sign-in-sample", { personId });
    expect(response.status).toBe(404);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it("do not on a server that others can reach", async () => {
    const reachable = await startTestServer({ allowsSampleSignIn: false });
    await makePlan(reachable.db, { isSample: true });
    const { id: personId } = await makePerson(reachable.db, { isSample: true });
    expect((await reachable.post("/api/auth/sign-in-sample", { personId })).status).toBe(404);
    await reachable.close();
  });
});

describe("history", () => {
  it("keeps who came, who failed and who left, with address and request, and nothing that was typed", async () => {
    const { id, email } = await makeAccount(server.db);
    const cookie = cookiesOf(await signIn(email, TEST_PASSWORD, { "x-forwarded-for": "203.0.113.7" }));
    await signIn(email, "a wrong secret");
    await signIn("my-password-typed-here@masar.example", "a wrong secret");
    await server.post("/api/auth/sign-out", {}, { cookie });
    const events = await server.db.auditEvent.findMany({ orderBy: { seq: "asc" } });
    expect(events.map(({ action, subjectId, actorId }) => [action, subjectId, actorId])).toEqual([
      ["system.signedIn", id, id],
      ["system.signInFailed", id, null],
      ["system.signInFailed", "unknown", null],
      ["system.signedOut", id, id],
    ]);
    expect(events[0]).toMatchObject({
      address: "203.0.113.7",
      requestId: expect.any(String),
      day: "2026-11-24",
    });
    expect(JSON.stringify(events) + server.lines.join("")).not.toMatch(/a wrong secret|my-password|Tuwaiq/);
  });
});
