import type { CommentsInput } from "#shared/contract/comments.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import { type Actor, roleOf } from "../access/actor.ts";
import { programOf } from "../access/program-of.ts";
import type { Db, Tx } from "../db/client.ts";
import { requireReport } from "../reports/standing.ts";
import { loadReport } from "../reports/stored.ts";
import { AppError } from "../trpc/errors.ts";

type Facts = Parameters<typeof requireAction>[2];

/** What is talked about. */
export interface Subject {
  readonly program: BilingualName & { readonly id: string; readonly code: string };
  /** What decides who may talk about it. */
  readonly programFacts: ProgramFacts;
  /** What decides who may read it, by `readAction`. */
  readonly readFacts: Facts;
  readonly readAction: "program.read" | "report.read";
}

type ProgramFacts = Extract<Facts, { readonly kind: "program" }>;

/** The subject, for whoever may read it; NOT_FOUND, or FORBIDDEN for a report that is not theirs to see yet. */
export async function requireSubject(db: Db | Tx, actor: Actor, input: CommentsInput): Promise<Subject> {
  const found = await programOf(db, input);
  if (!found) throw new AppError("NOT_FOUND", {});
  const { isPublished, ...program } = found;
  const programFacts = { kind: "program", programId: program.id, isPublished } as const;
  requireAction(actor, "program.read", programFacts);
  if (input.subjectType !== "report") {
    return { program, programFacts, readFacts: programFacts, readAction: "program.read" };
  }
  const report = await loadReport(db, input.subjectId);
  const { facts } = await requireReport(db, actor, "report.read", report);
  return { program, programFacts, readFacts: facts, readAction: "report.read" };
}

/** Everybody active who may read the subject, but for `actor`, by name. */
export async function readersOf(db: Db | Tx, actor: Actor, subject: Subject): Promise<PersonRef[]> {
  const people = await db.person.findMany({
    where: { isActive: true, id: { not: actor.personId } },
    select: {
      id: true,
      nameAr: true,
      nameEn: true,
      role: true,
      programRoles: { where: { role: { in: ["owner", "deputy"] } }, select: { programId: true } },
    },
    orderBy: { nameAr: "asc" },
  });
  const reads = people.filter(({ id, role, programRoles }) => {
    const programIds = new Set(programRoles.map(({ programId }) => programId));
    const reader = { personId: id, role: roleOf(role), programIds };
    return abilitiesOn(reader, subject.readFacts).includes(subject.readAction);
  });
  return reads.map(({ id, nameAr, nameEn }) => ({ id, nameAr, nameEn }));
}
