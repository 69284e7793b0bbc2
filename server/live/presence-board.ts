import type { PresentPerson } from "#shared/contract/live.ts";

/** One open form. A person with two of them sits twice and is named once. */
interface Seat {
  readonly person: PresentPerson;
  wake: () => void;
}

/** Who has which record open, in memory: it is true only of this moment, and a restart begins it anew. */
export interface PresenceBoard {
  /**
   * Sits down at the record until `signal` says to leave, whose reason it then throws, and gives the others there: at
   * once, and whenever somebody comes or goes.
   */
  sit(
    record: string,
    person: PresentPerson,
    signal: AbortSignal,
  ): AsyncGenerator<readonly PresentPerson[], never>;
}

export function createPresenceBoard(): PresenceBoard {
  const seatsOf = new Map<string, Set<Seat>>();

  async function* sit(
    record: string,
    person: PresentPerson,
    signal: AbortSignal,
  ): AsyncGenerator<readonly PresentPerson[], never> {
    const seats = seatsOf.get(record) ?? new Set<Seat>();
    seatsOf.set(record, seats);
    const seat: Seat = { person, wake: () => {} };
    wakeAll(seats);
    seats.add(seat);
    const leave = () => seat.wake();
    signal.addEventListener("abort", leave);
    try {
      for (;;) {
        signal.throwIfAborted();
        const changed = new Promise<void>((resolve) => {
          seat.wake = resolve;
        });
        yield othersAt(seats, person.id);
        signal.throwIfAborted();
        await changed;
      }
    } finally {
      signal.removeEventListener("abort", leave);
      seats.delete(seat);
      if (seats.size === 0) seatsOf.delete(record);
      wakeAll(seats);
    }
  }

  return { sit };
}

function wakeAll(seats: ReadonlySet<Seat>): void {
  for (const { wake } of seats) wake();
}

function othersAt(seats: ReadonlySet<Seat>, ownId: string): readonly PresentPerson[] {
  const others = [...seats].filter(({ person }) => person.id !== ownId).map(({ person }) => person);
  return [...new Map(others.map((person) => [person.id, person])).values()];
}
