import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import { startTestServer, type TestServer } from "../testing/http-server.ts";
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

/** Which codes many attempts at once ended with, counted. */
async function outcomes(attempts: readonly Promise<Response>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const response of await Promise.all(attempts)) {
    const outcome = response.status === 204 ? "signedIn" : (await errorOf(response)).code;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe("guessing passwords", () => {
  it("gets five tries at an account, also when fifty come at once", async () => {
    const { email } = await makeAccount(server.db);
    const tries = Array.from({ length: 50 }, () => signIn(email, "wrong wrong wrong"));
    expect(await outcomes(tries)).toEqual({ WRONG_CREDENTIALS: 5, THROTTLED: 45 });
  });

  it("gets no more by coming from many addresses", async () => {
    const { email } = await makeAccount(server.db);
    const tries = Array.from({ length: 20 }, (_, index) =>
      signIn(email, "wrong wrong wrong", { "x-forwarded-for": `203.0.113.${index}` }),
    );
    expect(await outcomes(tries)).toEqual({ WRONG_CREDENTIALS: 5, THROTTLED: 15 });
  });

  it("says when to come back, and then takes the right password", async () => {
    const { email } = await makeAccount(server.db);
    for (let attempt = 0; attempt < 5; attempt++) await signIn(email, "wrong wrong wrong");
    const refused = await signIn(email);
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("300");
    expect(await errorOf(refused)).toEqual({ code: "THROTTLED", data: { retryAfterSeconds: 300 } });
    nowMs += 5 * MINUTE_MS;
    expect((await signIn(email)).status).toBe(204);
    expect((await signIn(email, "wrong wrong wrong")).status).toBe(401);
  });

  it("leaves everybody else behind the same address alone", async () => {
    const { email } = await makeAccount(server.db);
    const neighbour = await makeAccount(server.db);
    for (let attempt = 0; attempt < 8; attempt++) await signIn(email, "wrong wrong wrong");
    for (let morning = 0; morning < 3; morning++) expect((await signIn(neighbour.email)).status).toBe(204);
  });

  it("at many accounts stops at sixty a minute from one address, and from one IPv6 customer", async () => {
    const addresses = ["203.0.113.9", "2001:db8:1:2::"];
    for (const prefix of addresses) {
      const tries = Array.from({ length: 65 }, (_, index) =>
        signIn(`guess${prefix}${index}@masar.example`, "wrong wrong wrong", {
          "x-forwarded-for": prefix.endsWith("::") ? `${prefix}${index}` : prefix,
        }),
      );
      expect(await outcomes(tries)).toEqual({ WRONG_CREDENTIALS: 60, THROTTLED: 5 });
    }
  });

  it("cannot borrow an address from a header that no trusted proxy wrote", async () => {
    const direct = await startTestServer();
    const { email } = await makeAccount(direct.db);
    const headers = { "x-forwarded-for": "203.0.113.1", "x-client-ip": "203.0.113.2" };
    await direct.post("/api/auth/sign-in", { email, password: TEST_PASSWORD }, headers);
    expect((await direct.db.authSession.findFirstOrThrow()).ipAddress).toBe("127.0.0.1");
    await direct.close();
  });
});
