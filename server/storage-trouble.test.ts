import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTx, openDatabase } from "./db/client.ts";
import { cookiesOf, startTestServer, type TestServer } from "./testing/http-server.ts";
import { makeAccount, TEST_PASSWORD } from "./testing/sign-in.ts";

let server: TestServer;
let cookie: string;
beforeEach(async () => {
  server = await startTestServer();
  const { email } = await makeAccount(server.db, { role: "administrator" });
  cookie = cookiesOf(await server.post("/api/auth/sign-in", { email, password: TEST_PASSWORD }));
});
afterEach(() => server.close());

/** Holds the file as another process would, for as long as `work` takes. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  const other = await openDatabase({ file: server.file, isGuest: true });
  try {
    await inTx(other.db, work);
  } finally {
    await other.close();
  }
}

describe("while another process holds the database", () => {
  it("reads go on, and whoever signs out is told to come back rather than left signed in", async () => {
    await whileLocked(async () => {
      const signOut = await server.post("/api/auth/sign-out", {}, { cookie });
      expect([signOut.status, signOut.headers.get("retry-after")]).toEqual([503, "2"]);
      expect(await signOut.json()).toEqual({ error: { code: "BUSY", data: { retryAfterSeconds: 2 } } });
      expect((await server.get("/api/trpc/people.list", { cookie })).status).toBe(200);
    });
    expect((await server.post("/api/auth/sign-out", {}, { cookie })).status).toBe(204);
    expect((await server.get("/api/trpc/people.list", { cookie })).status).toBe(401);
  });
});

describe("a full database", () => {
  it("refuses the change by name, still reads, and recovers when there is room", async () => {
    const limitPages = async (pages: number) =>
      server.db.$executeRawUnsafe(`PRAGMA max_page_count = ${pages}`);
    await limitPages(1);
    const wide = { nameAr: "س".repeat(190), nameEn: "", role: "viewer", password: "Tuwaiq-rain-1446" };
    const statuses: number[] = [];
    for (let index = 0; index < 12; index++) {
      const person = { ...wide, email: `wide${index}@masar.example` };
      statuses.push((await server.post("/api/trpc/people.create", person, { cookie })).status);
    }
    expect(statuses).toContain(507);
    expect(new Set(statuses)).toEqual(new Set([200, 507]));
    expect((await server.get("/api/trpc/people.list", { cookie })).status).toBe(200);
    await limitPages(1_000_000);
    const late = { ...wide, email: "late@masar.example" };
    expect((await server.post("/api/trpc/people.create", late, { cookie })).status).toBe(200);
  });
});
