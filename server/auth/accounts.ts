import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";
import { normaliseEmail, normalisePassword, passwordProblems } from "./password.ts";
import type { AccountWriter, PasswordHash } from "./port.ts";

/** better-auth's name for e-mail and password among the ways to sign in. */
const CREDENTIAL = "credential";

export const accountWriter: AccountWriter = { normaliseEmail, hashNewPassword, writePassword, endSessions };

async function hashNewPassword(password: string, owner: { email: string }): Promise<PasswordHash> {
  const problems = passwordProblems(password, owner);
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
  return (await hashPassword(normalisePassword(password))) as PasswordHash;
}

async function writePassword(tx: Tx, personId: string, password: PasswordHash): Promise<void> {
  const userId = await ensureAuthUser(tx, personId);
  await tx.authAccount.deleteMany({ where: { userId, providerId: CREDENTIAL } });
  await tx.authAccount.create({
    data: { id: randomUUID(), userId, accountId: userId, providerId: CREDENTIAL, password },
  });
  await tx.authSession.deleteMany({ where: { userId } });
}

/** The person's row among those who can sign in, made when missing and brought up to date. */
export async function ensureAuthUser(tx: Tx, personId: string): Promise<string> {
  const { email, nameEn, nameAr } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { email: true, nameEn: true, nameAr: true },
  });
  const name = nameAr || nameEn;
  const { id } = await tx.authUser.upsert({
    where: { personId },
    create: { id: randomUUID(), personId, email, name, emailVerified: true },
    update: { email, name },
    select: { id: true },
  });
  return id;
}

async function endSessions(tx: Tx, personId: string): Promise<void> {
  await tx.authSession.deleteMany({ where: { user: { personId } } });
}
