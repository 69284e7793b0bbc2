import { TRPCError } from "@trpc/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isoDay } from "#shared/contract/days.ts";
import { AppError, httpStatusOf, retryAfterOf, toAppError, toTrpcError } from "./errors.ts";

describe("an error of ours", () => {
  it("crosses tRPC unchanged", () => {
    const error = new AppError("THROTTLED", { retryAfterSeconds: 7 });
    expect(toAppError(toTrpcError(error))).toBe(error);
    expect(toTrpcError(error)).toMatchObject({ code: "TOO_MANY_REQUESTS", message: "THROTTLED" });
  });

  it.each([
    [new AppError("BUSY", { retryAfterSeconds: 2 }), 503, 2],
    [new AppError("STORAGE_FULL", {}), 507, null],
    [new AppError("NOT_FOUND", {}), 404, null],
  ] as const)("tells browsers and proxies what to do: %s", (error, status, retryAfterSeconds) => {
    expect([httpStatusOf(error.code), retryAfterOf(error)]).toEqual([status, retryAfterSeconds]);
  });
});

describe("anything else that is thrown", () => {
  it.each([new Error("boom"), "boom", undefined, new TRPCError({ code: "INTERNAL_SERVER_ERROR" })])(
    "becomes an incident without its text: %s",
    (thrown) => {
      const { wire } = toAppError(thrown);
      expect(wire).toEqual({
        code: "INTERNAL",
        data: { incidentId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      });
    },
  );

  it("keeps one incident id for log and reply, however often it is asked", () => {
    const defect = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new Error("boom") });
    expect(toAppError(defect)).toBe(toAppError(defect));
  });

  it("is the client's fault when tRPC says so", () => {
    expect(toAppError(new TRPCError({ code: "METHOD_NOT_SUPPORTED" })).wire).toEqual({
      code: "INVALID_INPUT",
      data: { problems: [{ path: "", rule: "METHOD_NOT_SUPPORTED" }] },
    });
  });
});

describe("a refused input", () => {
  const schema = z.object({
    name: z.string().min(2).max(4),
    title: z.string().min(1),
    percent: z.number().min(0).max(100),
    language: z.enum(["ar", "en"]),
    days: z.array(isoDay),
    email: z.email(),
  });

  it.each([
    [{ name: "a" }, { path: "name", rule: "tooShort", params: { minimum: 2 } }],
    [{ title: "" }, { path: "title", rule: "required" }],
    [{ name: "abcde" }, { path: "name", rule: "tooLong", params: { maximum: 4 } }],
    [{ percent: -1 }, { path: "percent", rule: "tooSmall", params: { minimum: 0 } }],
    [{ percent: 101 }, { path: "percent", rule: "tooLarge", params: { maximum: 100 } }],
    [{ percent: "1" }, { path: "percent", rule: "wrongType", params: { expected: "number" } }],
    [{ language: "fr" }, { path: "language", rule: "notInList" }],
    [{ days: ["2026-01-01", "2026-02-30"] }, { path: "days.1", rule: "day" }],
    [{ email: "x" }, { path: "email", rule: "wrongFormat", params: { format: "email" } }],
  ])("names field and rule: %o", (change, problem) => {
    const right = { name: "abc", title: "a", percent: 1, language: "ar", days: [], email: "a@masar.example" };
    const { error } = schema.safeParse({ ...right, ...change });
    expect(toAppError(error).wire).toEqual({ code: "INVALID_INPUT", data: { problems: [problem] } });
  });
});
