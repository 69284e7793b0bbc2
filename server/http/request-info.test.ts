import { expect, it, onTestFinished } from "vitest";
import { startTestServer } from "../testing/http-server.ts";

async function loggedAddress(forwardedFor: string): Promise<unknown> {
  const server = await startTestServer({ trustedProxies: ["127.0.0.1"] });
  onTestFinished(() => server.close());
  await server.get("/api/nothing", { "x-forwarded-for": forwardedFor });
  const lines = server.lines.map((line): { msg?: string; address?: unknown } => JSON.parse(line));
  return lines.find(({ msg }) => msg === "request")?.address;
}

it("believes a trusted proxy about the client's address", async () => {
  expect(await loggedAddress("203.0.113.7")).toBe("203.0.113.7");
});

it("takes nothing for an address that is none, whoever hands it on", async () => {
  expect(await loggedAddress("<script>alert(1)</script>")).toBeNull();
});
