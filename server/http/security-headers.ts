import type { RequestHandler } from "express";
import helmet from "helmet";
import { isLoopbackHost } from "./addresses.ts";

const HALF_A_YEAR_SECONDS = 180 * 86_400;

/**
 * Security headers that suit the address people use. On plain http, rules that ask for https are left out,
 * because they would break an installation on a local network that has none.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const { protocol, hostname } = new URL(publicUrl);
  const isHttps = protocol === "https:";
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(isHttps) },
    strictTransportSecurity: isHttps ? { maxAge: HALF_A_YEAR_SECONDS, includeSubDomains: false } : false,
    // Browsers refuse it, with an error in the console, from an address that is neither https nor this machine.
    crossOriginOpenerPolicy: isHttps || isLoopbackHost(hostname),
    originAgentCluster: isHttps || isLoopbackHost(hostname),
    xFrameOptions: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
  });
}

function contentSecurityPolicy(isHttps: boolean): Record<string, string[]> {
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "script-src-attr": ["'none'"],
    // React Aria writes one <style> element of its own; a style cannot run anything.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    ...(isHttps ? { "upgrade-insecure-requests": [] } : {}),
  };
}

/** Answers of the API are one person's and of one moment: no cache may keep them. */
export const noStore: RequestHandler = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  next();
};
