const MINUTE_MS = 60_000;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/** After so many attempts, about a day, a letter is dead until an administrator says otherwise. */
export const MAX_ATTEMPTS = 12;

/**
 * How long after its `attempt` (1, 2, 3 …) a letter is tried again: a minute, doubled each time up to six hours, and a
 * quarter more or less by `chance` (0 to 1), so that letters which failed together do not come back together.
 */
export function waitAfter(attempt: number, chance: number): number {
  const wait = Math.min(MINUTE_MS * 2 ** (attempt - 1), LONGEST_MS);
  return Math.round(wait * (0.75 + chance / 2));
}
