import type { AnyProcedure } from "@trpc/server";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import { cookiesOf, startTestServer, type TestServer } from "./testing/http-server.ts";
import { sendRaw } from "./testing/raw-request.ts";
import { makeAccount, TEST_PASSWORD } from "./testing/sign-in.ts";
import { appRouter } from "./trpc/router.ts";

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  const { email } = await makeAccount(server.db, { role: "administrator" });
  cookie = cookiesOf(await server.post("/api/auth/sign-in", { email, password: TEST_PASSWORD }));
});
afterAll(() => server.close());

const PREFERENCES = "/api/trpc/session.updatePreferences";

/** Where the procedures of some types are asked for. */
function pathsOf(isWanted: (type: "query" | "mutation" | "subscription") => boolean): string[] {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
  return procedures.filter(([, { _def }]) => isWanted(_def.type)).map(([path]) => `/api/trpc/${path}`);
}

async function bodyOf(response: Response): Promise<{ error: WireError & { data: { masar?: WireError } } }> {
  return (await response.json()) as { error: WireError & { data: { masar?: WireError } } };
}

describe("the API", () => {
  it("lets no cache keep an answer, also of a failure", async () => {
    for (const path of ["/api/trpc/session.read", "/api/nowhere", "/api/trpc/people.list"]) {
      expect((await server.get(path)).headers.get("cache-control")).toBe("no-store");
    }
  });

  it("numbers each request, in the answer and in the log", async () => {
    const response = await server.get("/api/trpc/session.read", { "x-request-id": "chosen-by-client" });
    const requestId = response.headers.get("x-request-id") ?? "";
    await expect.poll(() => server.lines.join("")).toContain(requestId);
    expect(server.lines.join("")).not.toContain("chosen-by-client");
  });

  it.each([
    ["a foreign origin", { origin: "https://evil.example" }, 403],
    ["the opaque origin", { origin: "null" }, 403],
    ["a look-alike origin", { origin: "http://masar.test.evil.example" }, 403],
    ["no origin", { origin: "" }, 403],
    ["a form's text", { "content-type": "text/plain" }, 415],
    ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["a form with files", { "content-type": "multipart/form-data; boundary=x" }, 415],
  ])("refuses a change with %s", async (_case, headers, status) => {
    for (const path of [PREFERENCES, "/api/auth/sign-in", "/api/auth/sign-out"]) {
      const response = await server.post(path, { language: "en" }, { cookie, ...headers });
      expect([path, response.status]).toEqual([path, status]);
    }
    expect((await server.post(PREFERENCES, { language: "en" }, { cookie })).status).toBe(200);
  });

  it("changes nothing on a GET", async () => {
    const input = encodeURIComponent(JSON.stringify({ language: "ar" }));
    expect((await server.get(`${PREFERENCES}?input=${input}`, { cookie })).status).toBe(405);
  });

  it("refuses a body over a megabyte", async () => {
    const response = await server.post(PREFERENCES, { language: "x".repeat(1_100_000) }, { cookie });
    expect(response.status).toBe(413);
    expect((await server.post("/api/auth/sign-in", { email: "x".repeat(20_000) })).status).toBe(413);
  });

  it("takes a file of ten megabytes, in a request that is for files and from somebody signed in", async () => {
    const file = { fileName: "plan.csv", base64: "a".repeat(13_000_000) };
    const statusAt = async (path: string, headers: Record<string, string>) =>
      (await server.post(`/api/trpc/${path}`, file, headers)).status;
    expect(await statusAt("imports.preview", {})).toBe(401);
    expect(await statusAt("imports.preview,session.read?batch=1", { cookie })).toBe(413);
    expect([413, 500]).not.toContain(await statusAt("imports.preview", { cookie }));
    expect([401, 413, 500]).not.toContain(await statusAt("sheets.importFile", { cookie }));
  });

  it("refuses more than twenty calls in one request", async () => {
    const paths = Array.from({ length: 21 }, () => "session.read").join(",");
    expect((await server.get(`/api/trpc/${paths}?batch=1&input={}`)).status).toBe(400);
  });

  it("names what is wrong with an input, field by field, without prose", async () => {
    const person = { email: "no", nameAr: "", nameEn: "", role: "king", password: "x" };
    const response = await server.post("/api/trpc/people.create", person, { cookie });
    expect(response.status).toBe(400);
    const { error } = await bodyOf(response);
    expect(error.data.masar).toEqual({
      code: "INVALID_INPUT",
      data: {
        problems: [
          { path: "email", rule: "wrongFormat", params: { format: "email" } },
          { path: "role", rule: "notInList" },
        ],
      },
    });
  });

  it("says of a missing e-mail that it is missing, not that its form is wrong", async () => {
    const person = { email: " ", nameAr: "هند", nameEn: "", role: "viewer", password: "x" };
    const { error } = await bodyOf(await server.post("/api/trpc/people.create", person, { cookie }));
    expect(error.data.masar?.data).toEqual({ problems: [{ path: "email", rule: "required" }] });
  });

  it("answers a defect with an incident that the log explains, and shows no stack", async () => {
    const broken = await startTestServer();
    await broken.db.$executeRawUnsafe('DROP TABLE "Plan"');
    const response = await broken.get("/api/trpc/session.read");
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/node_modules|\.ts:\d|SQLITE|no such table|stack/);
    const wire = (JSON.parse(text) as { error: { data: { masar: WireError } } }).error.data.masar;
    expect(wire.code).toBe("INTERNAL");
    const incidentId = wire.code === "INTERNAL" ? wire.data.incidentId : "";
    expect(broken.lines.find((line) => line.includes(incidentId))).toContain("no such table");
    await broken.close();
  });

  it("answers rubbish of any shape without a failure of its own", async () => {
    const paths = pathsOf((type) => type !== "subscription");
    paths.push(
      "/api/auth/sign-in",
      "/api/auth/sign-in-sample",
      "/api/auth/sign-out",
      "/api/trpc/",
      "/%E0%A4%A",
    );
    const types = [
      "application/json",
      "application/octet-stream",
      "text/plain",
      "application/json; charset=x",
    ];
    const rubbish = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant('{"__proto__":{"a":1}}'),
      fc.constant("[[["),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH"),
        fc.constantFrom(...types),
        rubbish,
        async (path, method, type, text) => {
          const query = method === "GET" ? `?input=${encodeURIComponent(text)}` : "";
          const headers = { origin: server.origin, "content-type": type, cookie };
          const body = method === "GET" ? "" : text;
          const answer = await sendRaw(server.port, { method, path: path + query, headers, body });
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("answers rubbish for a stream without a failure of its own", async () => {
    const answering = fc.oneof(fc.json(), fc.string(), fc.constant("{}"));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...pathsOf((type) => type === "subscription")),
        answering,
        async (path, text) => {
          const answer = await server.get(`${path}?input=${encodeURIComponent(text)}`, { cookie });
          // A good input opens a stream that would never end by itself.
          await answer.body?.cancel();
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes a cookie of any shape for nobody's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), async (value) => {
        const printable = value.replaceAll(/[^\x20-\x7e]/g, "");
        const headers = { cookie: `masar.session_token=${printable}` };
        const answer = await sendRaw(server.port, { method: "GET", path: "/api/trpc/session.read", headers });
        expect(answer.text).toContain('"person":null');
      }),
      { numRuns: 60 },
    );
  });
});
