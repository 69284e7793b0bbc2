import { type TrackedEnvelope, tracked } from "@trpc/server";
import type { LiveActs } from "#shared/contract/live.ts";
import { type Db, dataVersionOf } from "../db/client.ts";
import { committedSince } from "./commits.ts";

/**
 * A message for every batch of acts from now on, or from the last message that the reader got: its id is the number
 * of the newest act, so that a dropped connection goes on where it ended, without loss and without doubles. The
 * first message of a first connection is empty and only says where it begins. Ends by the reason of `signal`: a stream
 * that simply returned would tell the reader that there is nothing more to come, ever.
 */
export async function* watchActs(
  db: Db,
  lastEventId: string | null,
  signal: AbortSignal,
): AsyncGenerator<TrackedEnvelope<LiveActs>, never> {
  let seen = lastEventId === null ? await newestAct(db) : await knownAct(db, Number(lastEventId));
  if (lastEventId === null) yield tracked(String(seen), { subjectTypes: [] });
  for (;;) {
    // Asked before the reading: an act in between is looked for twice, never missed.
    const version = dataVersionOf(db);
    const news = await actsSince(db, seen);
    if (news) {
      seen = news.seq;
      yield tracked(String(seen), { subjectTypes: news.subjectTypes });
    }
    await committedSince(db, version, signal);
  }
}

async function newestAct(db: Db): Promise<number> {
  const { _max } = await db.auditEvent.aggregate({ _max: { seq: true } });
  return _max.seq ?? 0;
}

/** A number that this database has not reached comes from before it was restored: then everything is news. */
async function knownAct(db: Db, seq: number): Promise<number> {
  return seq > (await newestAct(db)) ? 0 : seq;
}

async function actsSince(db: Db, seq: number): Promise<(LiveActs & { readonly seq: number }) | null> {
  const groups = await db.auditEvent.groupBy({
    by: ["subjectType"],
    where: { seq: { gt: seq } },
    _max: { seq: true },
    orderBy: { subjectType: "asc" },
  });
  if (groups.length === 0) return null;
  return {
    seq: Math.max(...groups.map(({ _max }) => _max.seq ?? seq)),
    subjectTypes: groups.map(({ subjectType }) => subjectType),
  };
}
