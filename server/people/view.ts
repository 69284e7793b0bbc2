import type { PersonView } from "#shared/contract/people.ts";
import { roleOf } from "../access/actor.ts";
import type { Prisma } from "../db/generated/client.ts";

/** What history keeps of a person, and what the screen shows. */
export const PERSON_FIELDS = {
  id: true,
  nameAr: true,
  nameEn: true,
  email: true,
  titleAr: true,
  titleEn: true,
  role: true,
  isActive: true,
  isSample: true,
  version: true,
} as const satisfies Prisma.PersonSelect;

export const PERSON_VIEW = {
  ...PERSON_FIELDS,
  authUser: { select: { _count: { select: { accounts: true } } } },
} as const satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: typeof PERSON_VIEW }>;

export function toPersonView({ authUser, role, ...person }: Row): PersonView {
  return { ...person, role: roleOf(role), hasPassword: (authUser?._count.accounts ?? 0) > 0 };
}
