/** Throws when something that cannot be false is false: a defect of ours, never bad input. */
export function invariant(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${claim}`);
}
