import type { Request, RequestHandler } from "express";
import { AppError } from "../trpc/errors.ts";
import { ClientFault } from "./failures.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
/** No form of another site can send one of these without asking the browser's leave first. */
const BODY_TYPES = ["application/json", "application/octet-stream"];

/**
 * Refuses a change that another site may have made this browser ask for: it must name one of our own origins,
 * and bring a type of body that no form can send.
 */
export function refuseCrossSite(origins: readonly string[]): RequestHandler {
  const own = new Set(origins);
  return (req, _res, next) => {
    if (READING.has(req.method)) return next();
    if (req.method !== "POST") throw new ClientFault(405, "method");
    if (!own.has(req.headers.origin ?? "")) throw new AppError("FORBIDDEN", { reason: "foreignOrigin" });
    if (hasBody(req) && !req.is(BODY_TYPES)) throw new ClientFault(415, "mediaType");
    next();
  };
}

function hasBody({ headers }: Request): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
