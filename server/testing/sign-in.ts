import type { Role } from "#shared/permissions/actions.ts";
import { accountWriter } from "../auth/accounts.ts";
import { type Db, inTx } from "../db/client.ts";
import { makePerson, type PersonParts } from "./factories.ts";

export const TEST_PASSWORD = "Tuwaiq-rain-1446";

/** A person who can sign in with TEST_PASSWORD. */
export async function makeAccount(db: Db, parts: PersonParts & { role?: Role } = {}) {
  const person = await makePerson(db, parts);
  const hash = await accountWriter.hashNewPassword(TEST_PASSWORD, person);
  await inTx(db, (tx) => accountWriter.writePassword(tx, person.id, hash));
  return person;
}
