import type { EntryWritten } from "#shared/contract/registers.ts";
import type { requireAction } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import { AppError } from "../trpc/errors.ts";

/** The one timetable; a program of a what-if copy has no register. */
export async function loadPlanId(tx: Tx, programId: string | null): Promise<string> {
  const ofProgram = programId === null ? {} : { programs: { some: { id: programId } } };
  const plan = await tx.plan.findFirst({ where: { kind: "plan", ...ofProgram }, select: { id: true } });
  if (!plan) throw new AppError("NOT_FOUND", {});
  return plan.id;
}

/** What decides who may do what about a program, or about the whole plan. */
export type SubjectFacts = Extract<Parameters<typeof requireAction>[2], { readonly kind: "program" }>;

/** Of no program, nor published: only who reaches every program reaches it. */
const WHOLE_PLAN: SubjectFacts = { kind: "program", programId: "", isPublished: false };

/** The facts of a program, or of the whole plan (null); NOT_FOUND for one that is gone. */
export async function subjectFactsOf(db: Db | Tx, programId: string | null): Promise<SubjectFacts> {
  if (programId === null) return WHOLE_PLAN;
  const program = await db.program.findUnique({ where: { id: programId }, select: { isPublished: true } });
  if (!program) throw new AppError("NOT_FOUND", {});
  return factsOf({ id: programId, ...program });
}

/** The same of a program that was read. */
export function factsOf(
  program: { readonly id: string; readonly isPublished: boolean } | null,
): SubjectFacts {
  return program ? { kind: "program", programId: program.id, isPublished: program.isPublished } : WHOLE_PLAN;
}

/** "D-07" after "D-06": one more than the highest so far. Writers wait for each other, so nobody else takes it meanwhile. */
export function nextCode(letter: string, held: readonly Pick<EntryWritten, "code">[]): string {
  const numbers = held.map(({ code }) => (code.startsWith(`${letter}-`) ? numberOf(code, letter) : 0));
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  return `${letter}-${String(highest + 1).padStart(2, "0")}`;
}

function numberOf(code: string, letter: string): number {
  const digits = code.slice(letter.length + 1);
  return /^\d+$/.test(digits) ? Number(digits) : 0;
}
