import type { RequestHandler } from "express";
import { AppError } from "../trpc/errors.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** What a form of another site cannot send without asking the browser's leave first. */
const TYPES = ["application/json", "application/octet-stream"];

/**
 * Refuses a change that another site may have made this browser ask for: it must name one of our own origins,
 * and bring a type of body that no form can send.
 */
export function refuseCrossSite(origins: readonly string[]): RequestHandler {
  const own = new Set(origins);
  return (req, _res, next) => {
    if (READING.has(req.method)) return next();
    if (!own.has(req.headers.origin ?? "")) throw new AppError("FORBIDDEN", { reason: "foreignOrigin" });
    const hasBody = req.headers["content-length"] !== "0" && req.is("*/*") !== null;
    if (hasBody && !req.is(TYPES)) throw new UnsupportedBody();
    next();
  };
}

/** Seen by `answerFailures` as any fault of the client with a status. */
class UnsupportedBody extends Error {
  readonly status = 415;
  readonly type = "mediaType";
}
