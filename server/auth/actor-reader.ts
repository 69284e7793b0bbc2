import type { IncomingHttpHeaders } from "node:http";
import { type Actor, loadActor } from "../access/actor.ts";
import type { Db } from "../db/client.ts";
import { keepUntilCommit } from "../db/keep-until-commit.ts";
import type { AuthPort } from "./port.ts";

/** Who sends a request with these headers; null for a visitor. */
export type ActorReader = (headers: IncomingHttpHeaders) => Promise<Actor | null>;

/** Sessions also end by the clock, which no commit announces. Against limits of half an hour this span is nothing. */
const KEPT_MS = 5_000;
/** More sessions than an emirate has people at once. */
const MOST_KEPT = 1_000;

/**
 * Looks up session, person and programs, and keeps what it found until anything at all is committed: a sign-out or
 * a changed role holds from the next request on, while readers do not ask the database who they are every time.
 */
export function createActorReader(db: Db, auth: AuthPort): ActorReader {
  const keep = keepUntilCommit<Actor | null>(db, MOST_KEPT);

  const read = async (headers: IncomingHttpHeaders) => {
    const personId = await auth.personIdOf(headers);
    return personId === null ? null : loadActor(db, personId);
  };

  return (headers) => {
    const { cookie } = headers;
    if (cookie === undefined) return Promise.resolve(null);
    const span = Math.floor(auth.now().getTime() / KEPT_MS);
    return keep(`${span} ${cookie}`, () => read(headers));
  };
}
