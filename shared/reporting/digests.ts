import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay } from "../units.ts";

/** Something that one person is to hear; its key is the same for the same thing on every day. */
export interface Waiting {
  readonly key: string;
  readonly personId: string;
}

/** All that one person hears on one day, in one message. */
export interface Digest<Told extends Waiting> {
  /** One a person and day. */
  readonly key: string;
  readonly personId: string;
  /** What they have not been told yet; never empty. */
  readonly news: readonly Told[];
  /** All that stands for them, told before or not: the message is worth reading by itself. */
  readonly all: readonly Told[];
}

/**
 * One digest for each person whom something new concerns and who had none that day. `told` are the keys of what was
 * told before, `digestKeys` those of digests that were written.
 */
export function digestsOf<Told extends Waiting>(
  day: EpochDay,
  standing: readonly Told[],
  told: ReadonlySet<string>,
  digestKeys: ReadonlySet<string>,
): Digest<Told>[] {
  const byPerson = Map.groupBy(standing, ({ personId }) => personId);
  return [...byPerson].flatMap(([personId, all]) => {
    const key = digestKey(personId, day);
    const news = all.filter((reminder) => !told.has(reminder.key));
    return news.length === 0 || digestKeys.has(key) ? [] : [{ key, personId, news, all }];
  });
}

/** How every digest's key begins. */
export const DIGEST_KEY = "digest:";

/** The key of a person's digest of a day. */
export function digestKey(personId: string, day: EpochDay): string {
  return `${DIGEST_KEY}${personId}:${toIsoDay(day)}`;
}
