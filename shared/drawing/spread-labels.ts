/** Moves labels apart along a line until none is nearer than `gap` to the next, keeping their order and `limits`. */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  limits: { readonly from: number; readonly to: number },
): number[] {
  const order = positions.map((_, index) => index);
  order.sort((one, other) => (positions[one] ?? 0) - (positions[other] ?? 0));
  const placed = new Array<number>(positions.length).fill(limits.from);
  let next = limits.from;
  for (const index of order) {
    placed[index] = Math.max(positions[index] ?? 0, next);
    next = (placed[index] ?? 0) + gap;
  }
  // What was pushed past the end comes back, and pushes what lies before it.
  let last = limits.to;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, last);
    last = (placed[index] ?? 0) - gap;
  }
  return placed;
}
