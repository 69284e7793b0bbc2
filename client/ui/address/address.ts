import { isIsoDay } from "#shared/calendar/day.ts";
import type { IsoDay } from "#shared/units.ts";

// Addresses are flat and forgiving, so a few readers serve them: the smallest schema library is 16 kB of script that
// the first screen would wait for (docs/decisions/0018).

/** Reads one part of an address; undefined when it cannot, which counts as left out. */
export type Part<Value> = (written: unknown) => Value | undefined;

type Parts = Readonly<Record<string, Part<unknown>>>;

/** What an address with these parts holds. */
type Held<Shape extends Parts> = { [Name in keyof Shape]?: ReturnType<Shape[Name]> };

/** An address of these parts. It never fails: what it does not know or cannot read is left out. */
export function addressOf<Shape extends Parts>(shape: Shape) {
  return {
    shape,
    parse: (written: Readonly<Record<string, unknown>>): Held<Shape> => {
      const known = Object.entries(shape).filter(([name]) => name in written);
      return Object.fromEntries(known.map(([name, read]) => [name, read(written[name])])) as Held<Shape>;
    },
  };
}

/** A text of 1 to so many characters. */
export function textUpTo(length: number): Part<string> {
  return (written) =>
    typeof written === "string" && written !== "" && written.length <= length ? written : undefined;
}

/** A whole number; both ends inclusive. */
export function wholeBetween(least: number, most: number): Part<number> {
  return (written) =>
    typeof written === "number" && Number.isInteger(written) && written >= least && written <= most
      ? written
      : undefined;
}

/** A whole number from 1 on. */
export const counted = wholeBetween(1, Number.MAX_SAFE_INTEGER);

/** One of these values. */
export function oneOf<const Value extends string>(values: readonly Value[]): Part<Value> {
  return (written) => values.find((value) => value === written);
}

/** Set or left out. */
export const flag: Part<true> = (written) => (written === true ? true : undefined);

/** A plain day, `YYYY-MM-DD`, that is a real one. */
export const day: Part<IsoDay> = (written) =>
  typeof written === "string" && isIsoDay(written) ? written : undefined;

/** Some of the same kind; none of them when one cannot be read or there are too many. */
export function listOf<Value>(part: Part<Value>, most: number): Part<Value[]> {
  return (written) => {
    if (!Array.isArray(written) || written.length > most) return undefined;
    const values = written.map(part);
    return values.every((value) => value !== undefined) ? values : undefined;
  };
}

/** What the first can read, else what the second can. */
export function either<One, Other>(one: Part<One>, other: Part<Other>): Part<One | Other> {
  return (written) => one(written) ?? other(written);
}
