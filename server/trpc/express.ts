import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express, { type RequestHandler, Router } from "express";
import { loadActor } from "../access/actor.ts";
import type { AuthPort } from "../auth/port.ts";
import { requestInfoOf } from "../http/request-info.ts";
import type { Context, Deps } from "./context.ts";
import { AppError, retryAfterOf, toAppError } from "./errors.ts";
import { appRouter } from "./router.ts";

const MEGABYTE = 1_048_576;
/** The one procedure that takes a file; alone in its request, since a batch has the common limit. */
const TAKES_A_FILE = "/imports.preview";
/** A file of 10 MB as base64 in JSON. */
const FILE_LIMIT_BYTES = 14 * MEGABYTE;
const BATCH_MAX = 20;

/**
 * tRPC over Express, with who asks looked up anew for every request. Bodies are read before tRPC sees them,
 * because it cuts the connection of a body that it has no use for.
 */
export function trpcRoutes(deps: Deps, auth: AuthPort): Router {
  const router = Router();
  router.use(TAKES_A_FILE, signedInOnly(auth), bodyUpTo(FILE_LIMIT_BYTES));
  router.use(bodyUpTo(MEGABYTE), trpcHandler(deps, auth));
  return router;
}

/** Nobody unknown may make the server hold a large body. */
function signedInOnly(auth: AuthPort): RequestHandler {
  return async (req, _res, next) => {
    if ((await auth.personIdOf(req.headers)) === null) throw new AppError("NOT_SIGNED_IN", {});
    next();
  };
}

function bodyUpTo(limit: number): RequestHandler {
  return express.text({ type: "application/json", limit });
}

function trpcHandler(deps: Deps, auth: AuthPort): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBatchSize: BATCH_MAX,
    createContext: async ({ req, res }): Promise<Context> => {
      const personId = await auth.personIdOf(req.headers);
      const actor = personId === null ? null : await loadActor(deps.db, personId);
      return { deps, auth, actor, ...requestInfoOf(res) };
    },
    onError: ({ error, ctx, path }) => {
      const failure = toAppError(error);
      // Procedures log their own; what is left went wrong before one was reached.
      if (failure.code !== "INTERNAL" || ctx !== undefined) return;
      deps.log.error({ err: failure.cause, ...failure.data, path }, "a request failed");
    },
    responseMeta: ({ errors }) => {
      const seconds = errors.map((error) => retryAfterOf(toAppError(error)) ?? 0);
      const longest = Math.max(0, ...seconds);
      return longest > 0 ? { headers: new Headers({ "Retry-After": String(longest) }) } : {};
    },
  });
}
