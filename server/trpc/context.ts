import type { ScenarioRef } from "#shared/contract/scenarios.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Actor } from "../access/actor.ts";
import type { AuthPort } from "../auth/port.ts";
import type { Clock } from "../clock.ts";
import type { Db } from "../db/client.ts";
import type { PresenceBoard } from "../live/presence-board.ts";
import type { Logger } from "../log.ts";
import type { MailPort } from "../mail/port.ts";

/** What a use case works with; passed in, never imported. */
export interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  /** The day that is read, where it was named; `depsAsAt` (server/history) makes such. Live when left out. */
  readonly asAt?: IsoDay;
  /** The scenario whose database `db` is; the plan's when left out. `runInScenario` (server/scenarios) makes such. */
  readonly scenario?: ScenarioRef;
}

/** Where an act came from, for its audit row. */
export interface RequestInfo {
  readonly requestId: string;
  readonly address: string | null;
}

/** What streams share. */
export interface Live {
  readonly board: PresenceBoard;
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal;
}

/** One request as procedures see it. */
export interface Context extends RequestInfo {
  readonly deps: Deps;
  readonly auth: AuthPort;
  readonly live: Live;
  readonly mail: MailPort;
  /** The browser that draws a PDF; null where there is none. */
  readonly browserPath: string | null;
  /** Null for a visitor. */
  readonly actor: Actor | null;
  /** The scenario that the request is made in, as it says; null on the plan. */
  readonly scenarioId: string | null;
}
