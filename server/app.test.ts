import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/http-server.ts";
import { sendRaw } from "./testing/raw-request.ts";
import { makeAccount, TEST_PASSWORD } from "./testing/sign-in.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

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
      expect(await response.json()).toEqual({ error: { code: "NOT_FOUND", data: {} } });
    },
  );

  it.each(["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json"])(
    "never leave their folder: %s",
    async (path) => {
      const { text } = await sendRaw(server.port, { method: "GET", path });
      expect(text).not.toContain("better-auth");
    },
  );
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
