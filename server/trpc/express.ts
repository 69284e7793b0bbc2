import { createExpressMiddleware } from "@trpc/server/adapters/express";
import type { RequestHandler } from "express";
import { loadActor } from "../access/actor.ts";
import type { AuthPort } from "../auth/port.ts";
import { requestInfoOf } from "../http/request-info.ts";
import type { Context, Deps } from "./context.ts";
import { retryAfterOf, toAppError } from "./errors.ts";
import { appRouter } from "./router.ts";

const MEGABYTE = 1_048_576;
/** The one procedure that takes a file; alone in its request, since a batch has the common limit. */
const TAKES_A_FILE = "/imports.preview";
/** A file of 10 MB as base64 in JSON. */
const FILE_LIMIT_BYTES = 14 * MEGABYTE;
const BATCH_MAX = 20;

/** tRPC over Express, with who asks looked up anew for every request. */
export function trpcRoutes(deps: Deps, auth: AuthPort): RequestHandler {
  const ordinary = trpcWithLimit(deps, auth, MEGABYTE);
  const forFiles = trpcWithLimit(deps, auth, FILE_LIMIT_BYTES);
  return (req, res, next) => (req.path === TAKES_A_FILE ? forFiles : ordinary)(req, res, next);
}

function trpcWithLimit(deps: Deps, auth: AuthPort, maxBodySize: number): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize,
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
