import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import { cookiesOf, startTestServer, type TestServer } from "../testing/http-server.ts";
import { makeReporting, openNovember } from "../testing/reporting.ts";
import { makeAccount, TEST_PASSWORD } from "../testing/sign-in.ts";

let server: TestServer;
let cookie: string;
let reportId: string;

beforeEach(async () => {
  server = await startTestServer();
  onTestFinished(() => server.close());
  const reporting = await makeReporting(server.db);
  reportId = await openNovember(server.db, reporting);
  const { email, id: personId } = await makeAccount(server.db, { role: "owner" });
  await server.db.programRole.create({
    data: { programId: reporting.program.id, personId, role: "deputy" },
  });
  cookie = cookiesOf(await server.post("/api/auth/sign-in", { email, password: TEST_PASSWORD }));
});

function upload(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const query = new URLSearchParams({ reportId, name: "محضر الاجتماع.html" });
  return fetch(`http://127.0.0.1:${server.port}/api/evidence?${query}`, {
    method: "POST",
    headers: { origin: server.origin, "content-type": "application/octet-stream", cookie, ...headers },
    body,
  });
}

describe("evidence over HTTP", () => {
  it("comes back byte for byte as an attachment that can do nothing", async () => {
    const page = "<script>alert(document.cookie)</script>";
    const sent = await upload(page);
    expect(sent.status).toBe(200);
    const { id } = (await sent.json()) as { id: string };

    const file = await server.get(`/api/evidence/${id}`, { cookie });

    expect(await file.text()).toBe(page);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": expect.stringMatching(/^attachment; .*filename\*=UTF-8''/),
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    });
  });

  it("is neither taken from nor given to visitors", async () => {
    const { id } = (await (await upload("minutes")).json()) as { id: string };
    expect((await upload("minutes", { cookie: "" })).status).toBe(401);
    expect((await server.get(`/api/evidence/${id}`)).status).toBe(401);
  });

  it("is taken from our own screens only, in a way no form can send", async () => {
    expect((await upload("x", { origin: "https://evil.example" })).status).toBe(403);
    expect((await upload("x", { "content-type": "text/plain" })).status).toBe(415);
    expect((await upload("x", { "content-type": "multipart/form-data; boundary=x" })).status).toBe(415);
  });

  it("is refused in words when it is too large, also while the browser is still sending", async () => {
    const answer = await upload(new Uint8Array(EVIDENCE_LIMIT_BYTES + 1));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ error: { data: { reason: "tooLarge" } } });
  });

  it("is not there under a name that nothing has", async () => {
    for (const id of ["none", "..%2F..%2Fmasar.db", "x".repeat(100)]) {
      expect((await server.get(`/api/evidence/${id}`, { cookie })).status).toBe(404);
    }
  });
});
