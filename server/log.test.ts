import { describe, expect, it } from "vitest";
import { createLog } from "./log.ts";

function logged(entry: object): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => lines.push(line) }).info(entry, "something happened");
  return lines.join("");
}

describe("the log", () => {
  it.each([
    [{ password: "hunter2!" }],
    [{ input: { password: "hunter2!", email: "a@b.example" } }],
    [{ req: { headers: { cookie: "hunter2!", authorization: "hunter2!" } } }],
    [{ res: { headers: { "set-cookie": "hunter2!" } } }],
    [{ session: { token: "hunter2!" } }],
  ])("keeps secrets to itself: %o", (entry) => {
    expect(logged(entry)).not.toContain("hunter2!");
  });

  it("writes one JSON line with the rest", () => {
    expect(JSON.parse(logged({ requestId: "r1" }))).toMatchObject({
      requestId: "r1",
      msg: "something happened",
    });
  });
});
