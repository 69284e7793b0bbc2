import { randomUUID } from "node:crypto";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ZodError } from "zod";
import type { ErrorCode, ErrorData, WireError } from "#shared/contract/errors.ts";
import { databaseFailureOf } from "../db/failures.ts";
import { fieldProblemsOf } from "./field-problems.ts";

/** A failure that somebody can act on: a code and its data, never prose. */
export class AppError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly data: ErrorData[Code];

  constructor(code: Code, data: ErrorData[Code], options?: ErrorOptions) {
    super(code, options);
    this.name = "AppError";
    this.code = code;
    this.data = data;
  }

  get wire(): WireError {
    return { code: this.code, data: this.data } as WireError;
  }
}

/** How each code travels. tRPC has no word for a full disk, so the HTTP status is given apart. */
const TRANSPORT = {
  NOT_SIGNED_IN: { trpc: "UNAUTHORIZED", http: 401 },
  WRONG_CREDENTIALS: { trpc: "UNAUTHORIZED", http: 401 },
  FORBIDDEN: { trpc: "FORBIDDEN", http: 403 },
  NOT_FOUND: { trpc: "NOT_FOUND", http: 404 },
  INVALID_INPUT: { trpc: "BAD_REQUEST", http: 400 },
  VERSION_CONFLICT: { trpc: "CONFLICT", http: 409 },
  ROWS_CONFLICT: { trpc: "CONFLICT", http: 409 },
  THROTTLED: { trpc: "TOO_MANY_REQUESTS", http: 429 },
  BUSY: { trpc: "SERVICE_UNAVAILABLE", http: 503 },
  STORAGE_FULL: { trpc: "SERVICE_UNAVAILABLE", http: 507 },
  STORAGE_READ_ONLY: { trpc: "SERVICE_UNAVAILABLE", http: 503 },
  FILE_REFUSED: { trpc: "UNPROCESSABLE_CONTENT", http: 422 },
  IMPORT_STATE: { trpc: "CONFLICT", http: 409 },
  BASELINE_STATE: { trpc: "CONFLICT", http: 409 },
  REPORTING_STATE: { trpc: "CONFLICT", http: 409 },
  PLAN_MOVED: { trpc: "CONFLICT", http: 409 },
  CHANGE_REQUEST_STATE: { trpc: "CONFLICT", http: 409 },
  REQUEST_PLAN_MOVED: { trpc: "CONFLICT", http: 409 },
  LINK_CYCLE: { trpc: "UNPROCESSABLE_CONTENT", http: 422 },
  DAY_NOT_KNOWN: { trpc: "UNPROCESSABLE_CONTENT", http: 422 },
  INTERNAL: { trpc: "INTERNAL_SERVER_ERROR", http: 500 },
} as const satisfies Record<ErrorCode, { trpc: TRPCError["code"]; http: number }>;

export function httpStatusOf(code: ErrorCode): number {
  return TRANSPORT[code].http;
}

/** Seconds after which the same request is worth repeating, for `Retry-After`; null when it is not. */
export function retryAfterOf(error: AppError): number | null {
  return "retryAfterSeconds" in error.data ? Number(error.data.retryAfterSeconds) : null;
}

/** The same failure as tRPC carries it; our error stays its cause. */
export function toTrpcError(error: AppError): TRPCError {
  return new TRPCError({ code: TRANSPORT[error.code].trpc, message: error.code, cause: error });
}

const converted = new WeakMap<object, AppError>();

/**
 * Any thrown thing as one of our errors; a defect gets an incident id. The same object always gives the same
 * answer, so that the id in the log is the id in the reply.
 */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (typeof thrown !== "object" || thrown === null) return internal(thrown);
  const known = converted.get(thrown);
  if (known) return known;
  const fresh = convert(thrown);
  converted.set(thrown, fresh);
  return fresh;
}

function convert(thrown: object): AppError {
  if (thrown instanceof ZodError) return new AppError("INVALID_INPUT", { problems: fieldProblemsOf(thrown) });
  const failure = databaseFailureOf(thrown);
  if (failure) return new AppError(failure.code, failure.data, { cause: thrown });
  if (!(thrown instanceof TRPCError)) return internal(thrown);
  if (thrown.code === "INTERNAL_SERVER_ERROR") return toAppError(thrown.cause ?? new Error(thrown.message));
  if (thrown.cause instanceof AppError || thrown.cause instanceof ZodError) return toAppError(thrown.cause);
  return clientFault(thrown);
}

/** What tRPC itself refused: an unknown procedure, a wrong method or media type, an oversized body. */
function clientFault(error: TRPCError): AppError {
  if (error.code === "NOT_FOUND") return new AppError("NOT_FOUND", {}, { cause: error });
  if (getHTTPStatusCodeFromError(error) >= 500) return internal(error);
  return new AppError("INVALID_INPUT", { problems: [{ path: "", rule: error.code }] }, { cause: error });
}

function internal(cause: unknown): AppError {
  return new AppError("INTERNAL", { incidentId: randomUUID() }, { cause });
}
