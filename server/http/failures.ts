import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Logger } from "../log.ts";
import { AppError, httpStatusOf, retryAfterOf, toAppError } from "../trpc/errors.ts";
import { requestInfoOf } from "./request-info.ts";

/** A request that no input of ours could mend; looks as Express marks such faults. */
export class ClientFault extends Error {
  readonly status: number;
  readonly type: string;

  constructor(status: number, type: string) {
    super(type);
    this.status = status;
    this.type = type;
  }
}

/** Answers whatever was thrown outside tRPC, in the same words: `{ error: WireError }`, never a stack. */
export function answerFailures(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, _req, res, next) => {
    if (res.headersSent) return next(thrown);
    const fault = clientFaultOf(thrown);
    if (fault)
      return sendFailure(res, new AppError("INVALID_INPUT", { problems: [fault.problem] }), fault.status);
    const error = toAppError(thrown);
    if (error.code === "INTERNAL") {
      log.error({ err: error.cause, ...error.data, ...requestInfoOf(res) }, "a request failed");
    }
    sendFailure(res, error);
  };
}

/** What no route answered. */
export const nothingHere: RequestHandler = () => {
  throw new AppError("NOT_FOUND", {});
};

export function sendFailure(res: Response, error: AppError, status = httpStatusOf(error.code)): void {
  const retryAfterSeconds = retryAfterOf(error);
  if (retryAfterSeconds !== null) res.setHeader("Retry-After", String(retryAfterSeconds));
  res.status(status).json({ error: error.wire });
}

/** Express and its parsers mark the client's faults by a status; their sentences are not for the wire. */
function clientFaultOf(thrown: unknown): { problem: FieldProblem; status: number } | null {
  if (!(thrown instanceof Error) || !("status" in thrown) || typeof thrown.status !== "number") return null;
  if (thrown.status < 400 || thrown.status >= 500) return null;
  const rule = "type" in thrown && typeof thrown.type === "string" ? thrown.type : "request";
  return { problem: { path: "", rule }, status: thrown.status };
}
