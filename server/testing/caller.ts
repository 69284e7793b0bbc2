import type { Actor } from "../access/actor.ts";
import { createAuth } from "../auth/better-auth.ts";
import type { AuthPort } from "../auth/port.ts";
import type { Clock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import { createPresenceBoard } from "../live/presence-board.ts";
import { silentLog } from "../log.ts";
import { type MailPort, NO_MAIL } from "../mail/port.ts";
import type { Deps } from "../trpc/context.ts";
import { createCallerFactory } from "../trpc/init.ts";
import { appRouter } from "../trpc/router.ts";

export interface TestCaller {
  readonly db: Db;
  /** Null for a visitor. */
  readonly actor: Actor | null;
  readonly clock: Clock;
  /** None unless a test brings a mail server. */
  readonly mail?: MailPort;
  /** None unless a test brings one. */
  readonly browserPath?: string | null;
  /** The scenario that is asked; the plan when left out. */
  readonly scenarioId?: string | null;
}

const callerOf = createCallerFactory(appRouter);

/** Calls procedures as `actor`, through the gate, without HTTP. Failures have our error as their `cause`. */
export function createTestCaller(options: TestCaller) {
  const { db, actor, clock, mail = NO_MAIL, browserPath = null, scenarioId = null } = options;
  const deps: Deps = { db, clock, log: silentLog() };
  const live = { board: createPresenceBoard(), stopping: new AbortController().signal };
  const auth = createTestAuth(deps);
  const request = { requestId: "test", address: null };
  return callerOf({ deps, actor, auth, live, mail, browserPath, scenarioId, ...request });
}

/** The real sign-in port on a test database; its one-click people are open. */
function createTestAuth(deps: Deps): AuthPort {
  const publicUrl = "http://localhost:4000";
  const secret = "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz";
  return createAuth(deps, { publicUrl, origins: [publicUrl], secret, allowsSampleSignIn: true });
}
