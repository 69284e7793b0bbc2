import type { ProgramRef } from "#shared/contract/plan-changes.ts";

/** A program by what it is called. */
export function refOf({ id, code, nameAr, nameEn }: ProgramRef): ProgramRef {
  return { id, code, nameAr, nameEn };
}
