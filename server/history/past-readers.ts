import { type Db, openPast, type PastReader } from "../db/client.ts";
import type { PastContent } from "../db/past-sqlite.ts";

/** Two days are compared, and somebody else looks at a third. Each takes some twenty megabytes, however many days are read. */
const MOST_READERS = 3;

/** A past day: the same object every time, as long as it is held. */
export interface PastDay {
  content(): PastContent;
}

interface Place {
  reader: PastReader | null;
  day: PastDay | null;
  /** Settles once the reader stands on the day. */
  ready: Promise<PastReader>;
  users: number;
}

/** Few readers of past days that are turned from day to day, for however many who ask. */
export class PastReaders {
  readonly #db: Db;
  /** Those used longest ago come first. */
  readonly #places: Place[] = [];
  readonly #waiting: (() => void)[] = [];

  constructor(db: Db) {
    this.#db = db;
  }

  /** Waits for a reader that stands on the day; `work` is short, and asks for no other day. */
  async read<T>(day: PastDay, work: (db: Db) => Promise<T>): Promise<T> {
    const place = await this.#take(day);
    try {
      return await work((await place.ready).db);
    } finally {
      place.users -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #take(day: PastDay): Promise<Place> {
    for (;;) {
      const place = this.#standingOn(day) ?? this.#turned(day);
      if (place) {
        place.users += 1;
        return place;
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #standingOn(day: PastDay): Place | null {
    const place = this.#places.find((each) => each.day === day);
    if (place) this.#putLast(place);
    return place ?? null;
  }

  /** A new one, or the one that has been free for longest; null when all are in use. */
  #turned(day: PastDay): Place | null {
    const free = this.#places.length < MOST_READERS ? null : this.#places.find(({ users }) => users === 0);
    if (free === undefined) return null;
    const place = free ?? { reader: null, day, ready: new Promise<never>(() => {}), users: 0 };
    place.day = day;
    place.ready = this.#turn(place, day);
    // What could not be turned stands on no day; whoever waits for it is told by `ready`.
    place.ready.catch(() => {
      if (place.day === day) place.day = null;
    });
    this.#putLast(place);
    return place;
  }

  async #turn(place: Place, day: PastDay): Promise<PastReader> {
    place.reader ??= await openPast(this.#db);
    await place.reader.turnTo(day.content());
    return place.reader;
  }

  #putLast(place: Place): void {
    const at = this.#places.indexOf(place);
    if (at >= 0) this.#places.splice(at, 1);
    this.#places.push(place);
  }
}
