import type { IncomingHttpHeaders } from "node:http";
import { type Actor, loadActor } from "../access/actor.ts";
import { type Db, dataVersionOf } from "../db/client.ts";
import type { AuthPort } from "./port.ts";

/** Who sends a request with these headers; null for a visitor. */
export type ActorReader = (headers: IncomingHttpHeaders) => Promise<Actor | null>;

/** Sessions also end by the clock, which no commit announces. Against limits of half an hour this is nothing. */
const KEPT_MS = 5_000;
/** More sessions than an emirate has people at once; a flood of made-up cookies must not fill the memory. */
const MOST_KEPT = 1_000;

interface Kept {
  readonly actor: Promise<Actor | null>;
  readonly sinceMs: number;
}

/**
 * Looks up session, person and programs, and keeps what it found until anything at all is committed: a sign-out or
 * a changed role holds from the next request on, while readers do not ask the database who they are every time.
 */
export function createActorReader(db: Db, auth: AuthPort): ActorReader {
  const kept = new Map<string, Kept>();
  let keptAtVersion = Number.NaN;

  const read = async (headers: IncomingHttpHeaders) => {
    const personId = await auth.personIdOf(headers);
    return personId === null ? null : loadActor(db, personId);
  };

  return (headers) => {
    const { cookie } = headers;
    if (cookie === undefined) return Promise.resolve(null);
    const version = dataVersionOf(db);
    if (version !== keptAtVersion || kept.size >= MOST_KEPT) kept.clear();
    keptAtVersion = version;
    const sinceMs = auth.now().getTime();
    const found = kept.get(cookie);
    if (found && sinceMs - found.sinceMs < KEPT_MS) return found.actor;
    const actor = read(headers);
    kept.set(cookie, { actor, sinceMs });
    // A look-up that failed must not be handed to the next request.
    actor.catch(() => kept.delete(cookie));
    return actor;
  };
}
