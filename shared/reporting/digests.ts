import { toIsoDay } from "../calendar/day.ts";
import type { EpochDay } from "../units.ts";
import type { Reminder } from "./reminders.ts";

/** All that one person hears on one day, in one message. */
export interface Digest {
  /** One a person and day. */
  readonly key: string;
  readonly personId: string;
  /** What they have not been told yet; never empty. */
  readonly news: readonly Reminder[];
  /** All that stands for them, told before or not: the message is worth reading by itself. */
  readonly all: readonly Reminder[];
}

/**
 * One digest for each person whom something new concerns and who had none that day. `told` are the keys of what was
 * told before, `digestKeys` those of digests that were written.
 */
export function digestsOf(
  day: EpochDay,
  standing: readonly Reminder[],
  told: ReadonlySet<string>,
  digestKeys: ReadonlySet<string>,
): Digest[] {
  return [...Map.groupBy(standing, ({ personId }) => personId)].flatMap(([personId, all]) => {
    const key = digestKey(personId, day);
    const news = all.filter((reminder) => !told.has(reminder.key));
    return news.length === 0 || digestKeys.has(key) ? [] : [{ key, personId, news, all }];
  });
}

/** The key of a person's digest of a day. */
export function digestKey(personId: string, day: EpochDay): string {
  return `digest:${personId}:${toIsoDay(day)}`;
}
