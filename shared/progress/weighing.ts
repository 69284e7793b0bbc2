/** Anything that counts by weight. */
export interface Weighted {
  readonly weightPoints: number;
}

/**
 * How much each item counts: its weight, or 1 for each when no item has a weight, so that a program
 * nobody weighed is measured by counting and never divides by zero.
 */
export function weigherOf(all: readonly Weighted[]): (items: readonly Weighted[]) => number {
  const isWeighed = all.some(({ weightPoints }) => weightPoints > 0);
  return (items) =>
    isWeighed ? items.reduce((sum, { weightPoints }) => sum + weightPoints, 0) : items.length;
}
