import type { NamedItem, StatusInputs } from "./status-facts.ts";
import { type Weighted, weigherOf } from "./weighing.ts";

/** The deciding ones by name; null when there are none. */
export function naming(deciding: readonly NamedItem[], all: readonly unknown[]): StatusInputs | null {
  if (deciding.length === 0) return null;
  return {
    ids: deciding.map(({ id }) => id),
    codes: deciding.map(({ code }) => code),
    totalCount: all.length,
  };
}

/** The deciding ones with both weights, when they weigh more than a share of `measure`; null otherwise. */
export function exceeding<Item extends NamedItem & Weighted>(
  all: readonly Item[],
  measure: readonly Item[],
  deciding: readonly Item[],
  limitRatio: number,
): StatusInputs | null {
  const weigh = weigherOf(all);
  const [weightPoints, ofWeightPoints] = [weigh(deciding), weigh(measure)];
  const names = weightPoints > limitRatio * ofWeightPoints && naming(deciding, all);
  return names ? { ...names, weightPoints, ofWeightPoints, limitRatio } : null;
}
