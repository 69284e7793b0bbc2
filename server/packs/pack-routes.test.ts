import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import type { Role } from "#shared/permissions/actions.ts";
import { makePerson } from "../testing/factories.ts";
import { cookiesOf, startTestServer, type TestServer } from "../testing/http-server.ts";
import { makeAccount, TEST_PASSWORD } from "../testing/sign-in.ts";
import { createPackStore } from "./store.ts";

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
  onTestFinished(() => server.close());
});

async function signedIn(role: Role): Promise<{ readonly cookie: string }> {
  const { email } = await makeAccount(server.db, { role });
  return { cookie: cookiesOf(await server.post("/api/auth/sign-in", { email, password: TEST_PASSWORD })) };
}

/** Drawn already, in the folder that the test server has for its files. */
async function drawnPack(content: string): Promise<string> {
  const store = createPackStore(tmpdir());
  const received = await store.receive(Readable.from([Buffer.from(content)]));
  const storageName = await store.keep(received);
  const { sizeBytes, sha256 } = received;
  const { id: requestedById } = await makePerson(server.db);
  const look = { format: "pdf", language: "en", paper: "A3", digits: "latn", firstCalendar: "gregorian" };
  const done = { state: "done", renderer: "plain", finishedAt: new Date(), storageName, sizeBytes, sha256 };
  const { id } = await server.db.pack.create({
    data: { ...look, ...done, requestedById, statusDay: "2026-11-24" },
  });
  return id;
}

describe("a pack over HTTP", () => {
  it("is an attachment that can do nothing", async () => {
    const id = await drawnPack("%PDF-1.7");
    const file = await server.get(`/api/packs/${id}`, await signedIn("executive"));
    expect(await file.text()).toBe("%PDF-1.7");
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": "8",
      "content-disposition": "attachment; filename=masar-2026-11-24-en.pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
  });

  it("is for nobody who does not see all programs", async () => {
    const id = await drawnPack("%PDF-1.7");
    expect((await server.get(`/api/packs/${id}`)).status).toBe(401);
    expect((await server.get(`/api/packs/${id}`, await signedIn("owner"))).status).toBe(403);
    expect((await server.get("/api/packs/none", await signedIn("pmo"))).status).toBe(404);
  });
});
