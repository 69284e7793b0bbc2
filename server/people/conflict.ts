import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { PersonUpdateInput } from "#shared/contract/people.ts";
import type { IsoDay } from "#shared/units.ts";
import type { Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";

interface Stored {
  readonly id: string;
  readonly role: string;
  readonly isActive: boolean;
  readonly version: number;
}

/** Says what is stored now beside what was asked, and who changed it last. */
export async function personConflict(tx: Tx, stored: Stored, input: PersonUpdateInput): Promise<AppError> {
  const last = await tx.auditEvent.findFirst({
    where: { subjectType: "person", subjectId: stored.id, action: "person.update" },
    orderBy: { seq: "desc" },
    select: { day: true, actor: { select: { nameAr: true, nameEn: true } } },
  });
  return new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: conflictingValues(stored, input),
    changedBy: last?.actor ?? null,
    changedOn: (last?.day ?? null) as IsoDay | null,
  });
}

function conflictingValues(stored: Stored, input: PersonUpdateInput): ConflictingValue[] {
  const values: ConflictingValue[] = [];
  if (input.role !== undefined && input.role !== stored.role) {
    values.push({ field: "role", mine: input.role, theirs: stored.role });
  }
  if (input.isActive !== undefined && input.isActive !== stored.isActive) {
    values.push({ field: "isActive", mine: String(input.isActive), theirs: String(stored.isActive) });
  }
  return values;
}
