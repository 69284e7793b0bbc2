import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { SCENARIO_HEADER } from "#shared/contract/scenario-limits.ts";
import { reachOf } from "../access/access.ts";
import { type ActorReader, createActorReader } from "../auth/actor-reader.ts";
import type { AuthPort } from "../auth/port.ts";
import { requestInfoOf } from "../http/request-info.ts";
import { createPresenceBoard } from "../live/presence-board.ts";
import type { MailPort } from "../mail/port.ts";
import type { Context, Deps } from "./context.ts";
import { AppError, retryAfterOf, toAppError } from "./errors.ts";
import { appRouter } from "./router.ts";
import { type AlikeReader, type ContextReader, sharedAnswers } from "./shared-answers.ts";

const MEGABYTE = 1_048_576;
/** Procedures that take a file, or a whole sheet; alone in their request, since a batch has the common limit. */
const TAKE_A_FILE = ["/imports.preview", "/sheets.importFile", "/sheets.preview", "/sheets.save"];
/** A file of 10 MB as base64 in JSON. */
const FILE_LIMIT_BYTES = 14 * MEGABYTE;
const BATCH_MAX = 20;
/** What everybody reads first and what costs most to make, with who is answered alike. */
const READ_BY_MANY: Readonly<Record<string, AlikeReader>> = {
  "/plan.roadmap": reachOf,
  // It tells what one may do with a decision, which depends on whether one asked for it.
  "/executive.review": (actor) => `${actor.personId} ${reachOf(actor)}`,
};

interface TrpcOptions {
  readonly deps: Deps;
  readonly auth: AuthPort;
  readonly mail: MailPort;
  readonly browserPath: string | null;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
}

/**
 * tRPC over Express. Who asks is looked up for every request. Bodies are read before tRPC sees them,
 * because it cuts the connection of a body that it has no use for.
 */
export function trpcRoutes({ deps, auth, mail, browserPath, stopping }: TrpcOptions): Router {
  const router = Router();
  const live = { board: createPresenceBoard(), stopping };
  const actorOf = createActorReader(deps.db, auth);
  const contextOf = async ({ req, res }: { req: Request; res: Response }): Promise<Context> => {
    const actor = await actorOf(req.headers);
    const scenarioId = req.get(SCENARIO_HEADER) ?? null;
    return { deps, auth, live, mail, browserPath, actor, scenarioId, ...requestInfoOf(res) };
  };
  for (const [path, alikeOf] of Object.entries(READ_BY_MANY)) {
    router.get(path, sharedAnswers(deps, contextOf, alikeOf));
  }
  router.use(TAKE_A_FILE, signedInOnly(actorOf), bodyUpTo(FILE_LIMIT_BYTES));
  router.use(bodyUpTo(MEGABYTE), trpcHandler(deps, contextOf));
  return router;
}

/** Nobody unknown may make the server hold a large body. */
function signedInOnly(actorOf: ActorReader): RequestHandler {
  return async (req, _res, next) => {
    if ((await actorOf(req.headers)) === null) throw new AppError("NOT_SIGNED_IN", {});
    next();
  };
}

function bodyUpTo(limit: number): RequestHandler {
  return express.text({ type: "application/json", limit });
}

function trpcHandler(deps: Deps, createContext: ContextReader): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBatchSize: BATCH_MAX,
    createContext,
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
