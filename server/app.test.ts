import { request as rawRequest } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WireError } from "#shared/contract/errors.ts";
import { cookiesOf, startTestServer, type TestServer } from "./testing/http-server.ts";
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

async function bodyOf(response: Response): Promise<{ error: WireError & { data: { masar?: WireError } } }> {
  return (await response.json()) as { error: WireError & { data: { masar?: WireError } } };
}

/** Sends exactly these headers and this text, which `fetch` would tidy. */
function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = "",
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ host: "127.0.0.1", port: server.port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("security headers", () => {
  const NOISE =
    /^(accept-ranges|date|etag|content-length|content-type|last-modified|x-request-id|connection|keep-alive|vary)$/;

  async function headersAt(publicUrl: string): Promise<string> {
    const other = await startTestServer({ publicUrl });
    const { headers } = await other.get("/", { accept: "text/html" });
    await other.close();
    return [...headers]
      .filter(([name]) => !NOISE.test(name))
      .map(([name, value]) => `${name}: ${value}`)
      .join("\n");
  }

  it("suit a plain-http address on a local network", async () => {
    expect(await headersAt("http://masar.lan:4000")).toMatchInlineSnapshot(`
      "cache-control: no-cache
      content-security-policy: default-src 'self';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'
      cross-origin-resource-policy: same-origin
      referrer-policy: same-origin
      x-content-type-options: nosniff
      x-dns-prefetch-control: off
      x-download-options: noopen
      x-frame-options: DENY
      x-permitted-cross-domain-policies: none
      x-xss-protection: 0"
    `);
  });

  it("suit https", async () => {
    expect(await headersAt("https://masar.example")).toMatchInlineSnapshot(`
      "cache-control: no-cache
      content-security-policy: default-src 'self';script-src 'self';script-src-attr 'none';style-src 'self' 'unsafe-inline';img-src 'self' data:;font-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';upgrade-insecure-requests
      cross-origin-opener-policy: same-origin
      cross-origin-resource-policy: same-origin
      origin-agent-cluster: ?1
      referrer-policy: same-origin
      strict-transport-security: max-age=15552000
      x-content-type-options: nosniff
      x-dns-prefetch-control: off
      x-download-options: noopen
      x-frame-options: DENY
      x-permitted-cross-domain-policies: none
      x-xss-protection: 0"
    `);
  });

  it("never name the server's software", async () => {
    expect((await server.get("/")).headers.get("x-powered-by")).toBeNull();
  });
});

describe("the screens", () => {
  it.each(["/", "/roadmap", "/programs/SG-1?language=en", "/api-notes"])(
    "answer %s with the one page",
    async (path) => {
      const response = await server.get(path, { accept: "text/html" });
      expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-cache"]);
      expect(await response.text()).toContain("<title>Masar</title>");
    },
  );

  it("keep files whose name carries their hash for ever, and ask for others anew", async () => {
    const hashed = await server.get("/assets/main-3f9a.js");
    const plain = await server.get("/emblem.svg");
    expect(hashed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(plain.headers.get("cache-control")).toBe("no-cache");
  });

  it.each(["/assets/gone-1234.js", "/api", "/api/", "/api/nowhere", "/api/auth/nowhere"])(
    "never answer %s with the page",
    async (path) => {
      const response = await server.get(path, { accept: "text/html" });
      expect(response.status).toBe(404);
      expect(await bodyOf(response)).toEqual({ error: { code: "NOT_FOUND", data: {} } });
    },
  );

  it.each(["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json"])(
    "never leave their folder: %s",
    async (path) => {
      const { text } = await send("GET", path, {});
      expect(text).not.toContain("better-auth");
    },
  );
});

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
    const paths = Object.keys(appRouter._def.procedures).map((path) => `/api/trpc/${path}`);
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
          const length = { "content-length": String(Buffer.byteLength(body)) };
          const answer = await send(method, path + query, { ...headers, ...length }, body);
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a cookie of any shape for nobody's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), async (value) => {
        const answer = await send("GET", "/api/trpc/session.read", {
          cookie: `masar.session_token=${value.replaceAll(/[^\x20-\x7e]/g, "")}`,
        });
        expect(answer.text).toContain('"person":null');
      }),
      { numRuns: 60 },
    );
  });
});

describe("health", () => {
  it("is alive and ready", async () => {
    expect((await server.get("/healthz")).status).toBe(200);
    expect(await (await server.get("/readyz")).json()).toEqual({
      isReady: true,
      checks: { server: "ok", database: "ok", migrations: "ok", disk: "ok" },
    });
  });

  it("is not ready when the database takes no write, and stays alive", async () => {
    const broken = await startTestServer();
    await broken.db.$executeRawUnsafe('DROP TABLE "SignInThrottle"');
    const response = await broken.get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ isReady: false, checks: { database: "failed" } });
    expect((await broken.get("/healthz")).status).toBe(200);
    await broken.close();
  });

  it("is not ready while a newer version's migration waits", async () => {
    const outdated = await startTestServer({ pendingMigrations: () => ["0009_later"] });
    expect(await (await outdated.get("/readyz")).json()).toMatchObject({ checks: { migrations: "failed" } });
    await outdated.close();
  });
});

describe("stopping", () => {
  it("refuses new requests, says so to the readiness check, and lets those under way finish", async () => {
    const stopping = await startTestServer();
    const { email } = await makeAccount(stopping.db);
    const underWay = stopping.post("/api/auth/sign-in", { email, password: TEST_PASSWORD });
    await expect.poll(() => stopping.drain.underWay()).toBe(1);
    const stopped = stopping.drain.stop(5_000);
    const refused = await stopping.get("/api/trpc/session.read");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.json()).toEqual({ error: { code: "BUSY", data: { retryAfterSeconds: 5 } } });
    expect((await stopping.get("/readyz")).status).toBe(503);
    expect((await underWay).status).toBe(204);
    expect(await stopped).toBe(true);
    await stopping.close();
  });

  it("does not wait for ever", async () => {
    const stopping = await startTestServer();
    const socket = connect(stopping.port, "127.0.0.1");
    const head = "POST /api/auth/sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://masar.test\r\n";
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 50\r\n\r\n{`);
    await expect.poll(() => stopping.drain.underWay()).toBe(1);
    expect(await stopping.drain.stop(50)).toBe(false);
    socket.destroy();
    await stopping.close();
  });
});

it("hangs up on a client that never finishes its headers", async () => {
  const strict = await startTestServer({ limits: { headersMs: 100, requestMs: 200 } });
  const socket = connect(strict.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk.toString();
  });
  socket.write("GET / HTTP/1.1\r\nX-Slow:");
  await new Promise((resolve) => socket.once("close", resolve));
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  await strict.close();
});
