import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IsoDay } from "#shared/units.ts";
import { fixedClock } from "../clock.ts";
import { inTx } from "../db/client.ts";
import { recordEvent } from "../history/record.ts";
import { cookiesOf, startTestServer, type TestServer } from "../testing/http-server.ts";
import { makeAccount, TEST_PASSWORD } from "../testing/sign-in.ts";

const clock = fixedClock("2026-11-24" as IsoDay);

let server: TestServer;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer();
  const { email } = await makeAccount(server.db, { role: "viewer" });
  cookie = cookiesOf(await server.post("/api/auth/sign-in", { email, password: TEST_PASSWORD }));
});
afterAll(() => server.close());

function act(): Promise<number> {
  const event = { at: clock.now(), day: clock.today(), actorId: null, action: "system.test" };
  return inTx(server.db, (tx) => recordEvent(tx, { ...event, subjectType: "report", subjectId: "r" }, []));
}

async function openStream(headers: Record<string, string> = {}) {
  const response = await server.get("/api/trpc/live.acts?input={}", { cookie, ...headers });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  /** Reads on until the stream has said `wanted`; false when it ended first. */
  async function hears(wanted: string): Promise<boolean> {
    while (!text.includes(wanted)) {
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done) return false;
      text += value;
    }
    return true;
  }
  return { response, hears, cancel: () => reader?.cancel() };
}

describe("the stream over HTTP", () => {
  it("reaches the reader while it goes on, unpacked, with the act's number as its id", async () => {
    const stream = await openStream({ "accept-encoding": "gzip" });
    expect(stream.response.headers.get("content-type")).toContain("text/event-stream");
    expect(stream.response.headers.get("content-encoding")).toBeNull();

    const seq = await act();

    expect(await stream.hears(`id: ${seq}`)).toBe(true);
    await stream.cancel();
  });

  it("goes on from the message that the browser names when it connects again", async () => {
    const seen = await act();
    const missed = await act();
    const stream = await openStream({ "last-event-id": String(seen) });
    expect(await stream.hears(`id: ${missed}`)).toBe(true);
    await stream.cancel();
  });

  it("is refused to visitors", async () => {
    const response = await server.get("/api/trpc/live.acts?input={}");
    expect(await response.text()).toContain("NOT_SIGNED_IN");
  });

  it("does not keep the server from stopping, and leaves the reader to come back", async () => {
    const stream = await openStream();
    expect(await stream.hears("connected")).toBe(true);
    expect(await server.drain.stop(5_000)).toBe(true);
    // What tRPC sends when a stream has nothing more to say; its client would never connect again.
    expect(await stream.hears("event: return")).toBe(false);
  });
});
