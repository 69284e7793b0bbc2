/** What is remembered of one account's or one address's attempts. */
export interface Attempts {
  readonly failures: number;
  readonly firstFailureAt: Date;
  readonly blockedUntilAt: Date | null;
}

/** Attempts are counted before the password is looked at, so that fifty at once are not fifty guesses. */
export interface Admission {
  readonly isAdmitted: boolean;
  /** What to remember from now on. */
  readonly attempts: Attempts;
}

const MINUTE_MS = 60_000;
const FREE_FAILURES = 5;
/** How long the fifth failure blocks, the sixth, and every one after that. */
const ACCOUNT_DELAYS_MS = [5 * MINUTE_MS, 10 * MINUTE_MS, 15 * MINUTE_MS] as const;
const FEW_FAILURES_FORGOTTEN_MS = 15 * MINUTE_MS;
const BLOCK_FORGOTTEN_MS = 60 * MINUTE_MS;

/** A whole emirate may stand behind one address, so this only stops machines. */
const ADDRESS_WINDOW_MS = MINUTE_MS;
const ADDRESS_MAX = 60;

/** Five failures are free; then each costs 5, 10, 15, 15 … minutes. Never longer, and forgotten in quiet. */
export function admitToAccount(past: Attempts | null, now: Date): Admission {
  if (past && isBlocked(past, now)) return { isAdmitted: false, attempts: past };
  const isContinued = past !== null && now.getTime() < forgottenAtMs(past);
  const failures = isContinued ? past.failures + 1 : 1;
  const firstFailureAt = isContinued ? past.firstFailureAt : now;
  return {
    isAdmitted: true,
    attempts: { failures, firstFailureAt, blockedUntilAt: blockAfter(failures, now) },
  };
}

function blockAfter(failures: number, now: Date): Date | null {
  if (failures < FREE_FAILURES) return null;
  const step = Math.min(failures - FREE_FAILURES, ACCOUNT_DELAYS_MS.length - 1);
  return new Date(now.getTime() + (ACCOUNT_DELAYS_MS[step] ?? 0));
}

function forgottenAtMs(past: Attempts): number {
  if (past.blockedUntilAt) return past.blockedUntilAt.getTime() + BLOCK_FORGOTTEN_MS;
  return past.firstFailureAt.getTime() + FEW_FAILURES_FORGOTTEN_MS;
}

/** At most sixty failures a minute. */
export function admitAddress(past: Attempts | null, now: Date): Admission {
  const windowEndMs = past ? past.firstFailureAt.getTime() + ADDRESS_WINDOW_MS : 0;
  if (!past || now.getTime() >= windowEndMs) {
    return { isAdmitted: true, attempts: { failures: 1, firstFailureAt: now, blockedUntilAt: null } };
  }
  if (past.failures >= ADDRESS_MAX) {
    return { isAdmitted: false, attempts: { ...past, blockedUntilAt: new Date(windowEndMs) } };
  }
  return { isAdmitted: true, attempts: { ...past, failures: past.failures + 1, blockedUntilAt: null } };
}

function isBlocked(past: Attempts, now: Date): boolean {
  return past.blockedUntilAt !== null && past.blockedUntilAt.getTime() > now.getTime();
}

/** Whole seconds until the block ends, at least one. */
export function secondsUntil(blockedUntilAt: Date | null, now: Date): number {
  return Math.max(1, Math.ceil(((blockedUntilAt?.getTime() ?? 0) - now.getTime()) / 1_000));
}
