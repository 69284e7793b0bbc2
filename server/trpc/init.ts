import { initTRPC } from "@trpc/server";
import { asAtInput } from "#shared/contract/days.ts";
import type { Action } from "#shared/permissions/actions.ts";
import { requireRole } from "../access/access.ts";
import { asReader, depsAsAt } from "../history/as-at.ts";
import { runInScenario } from "../scenarios/in-scenario.ts";
import type { Context } from "./context.ts";
import { httpStatusOf, toAppError, toTrpcError } from "./errors.ts";

/** What every procedure says of itself; a test refuses one that does not. */
export interface Meta {
  readonly action: Action;
}

const PING_MS = 10_000;
const STREAM_LIMIT_MS = 10 * 60_000;

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    sse: {
      // Proxies close what is silent, and the reader then asks again from the last message on.
      ping: { enabled: true, intervalMs: PING_MS },
      client: { reconnectAfterInactivityMs: 3 * PING_MS },
      // A stream knows its reader as they were when it began: so long may a right outlive its withdrawal.
      maxDurationMs: STREAM_LIMIT_MS,
    },
    errorFormatter: ({ shape, error }) => {
      const appError = toAppError(error);
      const isOurs = appError.cause !== error;
      const httpStatus = isOurs ? httpStatusOf(appError.code) : shape.data.httpStatus;
      return { ...shape, message: appError.code, data: { ...shape.data, httpStatus, masar: appError.wire } };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Whatever goes wrong below leaves as a coded error, and a defect leaves a trace in the log. */
const coded = t.procedure.use(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toAppError(result.error);
  // What tRPC refused by itself keeps tRPC's own code and status.
  if (error.cause === result.error) return result;
  if (error.code === "INTERNAL") {
    const { requestId } = ctx;
    ctx.deps.log.error({ err: error.cause, ...error.data, requestId, path }, "a procedure failed");
  }
  return { ...result, error: toTrpcError(error) };
});

/**
 * Starts every procedure: declares its action, refuses visitors, and refuses roles that may never do it.
 * A use case about one program still asks `requireAction` with that program's facts. A request that names a scenario is
 * handed the scenario's database and the rights that its asker has there, or refused (docs/decisions/0033).
 */
export function governed(action: Exclude<Action, "session.read">) {
  return coded.meta({ action }).use(({ next, ctx, path, type }) => {
    const { deps, actor, requestId, address, scenarioId } = ctx;
    const request = { requestId, address };
    if (actor === null || scenarioId === null) {
      requireRole(actor, action);
      return next({ ctx: { deps, actor, request } });
    }
    const named = { scenarioId, action, path, isWriting: type === "mutation" };
    return runInScenario(deps, actor, named, (inside) => next({ ctx: { ...inside, request } }));
  });
}

/**
 * Starts a procedure that reads the plan, as it stands or as it was known at the end of a day that the input names:
 * the use case is handed the database and the clock of that day, and one who only reads. Never for one that writes.
 */
export function governedAsAt(action: Exclude<Action, "session.read">) {
  return governed(action)
    .input(asAtInput.optional())
    .use(async ({ next, ctx, input }) => {
      if (input?.asAt === undefined) return next();
      const deps = await depsAsAt(ctx.deps, input.asAt);
      return next({ ctx: { deps, actor: asReader(ctx.actor) } });
    });
}

/** The one procedure that a visitor may call: it says that nobody is signed in. */
export function openToVisitors(action: "session.read") {
  return coded.meta({ action });
}
