import { randomUUID } from "node:crypto";
import { isIP } from "node:net";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "../log.ts";
import type { RequestInfo } from "../trpc/context.ts";

const infos = new WeakMap<Response, RequestInfo>();

/** Gives every request its number, sends it along, and writes one line when the answer is out. */
export function requestInfo(log: Logger): RequestHandler {
  return (req, res, next) => {
    const info = { requestId: randomUUID(), address: addressOf(req) };
    infos.set(res, info);
    res.setHeader("X-Request-Id", info.requestId);
    const startedMs = performance.now();
    // Read now, because routers shorten it; without its query, since inputs may name people.
    const { method, path } = req;
    res.once("close", () => {
      const tookMs = Math.round(performance.now() - startedMs);
      const line = { ...info, method, path, status: res.statusCode, tookMs };
      if (res.statusCode < 400 && !path.startsWith("/api/")) log.debug(line, "request");
      else log.info(line, "request");
    });
    next();
  };
}

/** Number and address of the request that `res` answers. */
export function requestInfoOf(res: Response): RequestInfo {
  const info = infos.get(res);
  if (!info) throw new Error("requestInfo must come before whatever asks for it");
  return info;
}

/**
 * Behind a trusted proxy, what it says; else the other end of the connection, whatever the headers claim. A proxy
 * may hand on what a client made up, so nothing but an address counts.
 */
function addressOf(req: Request): string | null {
  return req.ip !== undefined && isIP(req.ip) !== 0 ? req.ip : null;
}
