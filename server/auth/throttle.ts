import { type Db, inTx, type Tx } from "../db/client.ts";
import { limitGroupOf } from "../http/addresses.ts";
import { AppError } from "../trpc/errors.ts";
import {
  type Admission,
  type Attempts,
  admitAddress,
  admitToAccount,
  secondsUntil,
} from "./throttle-rule.ts";

/** Whose attempt it is. Unknown e-mails are counted like known ones, so that nothing tells them apart. */
export interface Attempt {
  readonly email: string;
  /** Null when it cannot be known; then only the account is counted. */
  readonly address: string | null;
}

const DAY_MS = 86_400_000;

/**
 * Counts an attempt as a failure before it is made, in one transaction with the check, so that parallel
 * attempts cannot pass together. Throws THROTTLED when the account or the address has had too many.
 */
export async function admitAttempt(db: Db, attempt: Attempt, now: Date): Promise<void> {
  const refusals = await inTx(db, async (tx) => {
    await forgetOld(tx, now);
    const byAddress =
      attempt.address === null ? null : await count(tx, addressKey(attempt.address), admitAddress, now);
    if (byAddress && !byAddress.isAdmitted) return byAddress;
    return count(tx, accountKey(attempt.email), admitToAccount, now);
  });
  if (refusals.isAdmitted) return;
  throw new AppError("THROTTLED", { retryAfterSeconds: secondsUntil(refusals.attempts.blockedUntilAt, now) });
}

/** After a sign-in that succeeded: the account starts afresh, and the address gets its attempt back. */
export async function forgiveAttempt(db: Db, attempt: Attempt): Promise<void> {
  await inTx(db, async (tx) => {
    await tx.signInThrottle.deleteMany({ where: { key: accountKey(attempt.email) } });
    if (attempt.address === null) return;
    await tx.signInThrottle.updateMany({
      where: { key: addressKey(attempt.address), failures: { gt: 0 } },
      data: { failures: { decrement: 1 } },
    });
  });
}

async function count(
  tx: Tx,
  key: string,
  rule: (past: Attempts | null, now: Date) => Admission,
  now: Date,
): Promise<Admission> {
  const past = await tx.signInThrottle.findUnique({
    where: { key },
    select: { failures: true, firstFailureAt: true, blockedUntilAt: true },
  });
  const admission = rule(past, now);
  await tx.signInThrottle.upsert({
    where: { key },
    create: { key, ...admission.attempts },
    update: admission.attempts,
  });
  return admission;
}

async function forgetOld(tx: Tx, now: Date): Promise<void> {
  await tx.signInThrottle.deleteMany({
    where: {
      firstFailureAt: { lt: new Date(now.getTime() - DAY_MS) },
      OR: [{ blockedUntilAt: null }, { blockedUntilAt: { lt: now } }],
    },
  });
}

function accountKey(email: string): string {
  return `account:${email}`;
}

function addressKey(address: string): string {
  return `address:${limitGroupOf(address)}`;
}
