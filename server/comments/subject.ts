import type { CommentsInput } from "#shared/contract/comments.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import { type Actor, roleOf } from "../access/actor.ts";
import { type ProgramSubject, programOf } from "../access/program-of.ts";
import type { Db, Tx } from "../db/client.ts";
import { factsOf, type SubjectFacts, subjectFactsOf } from "../registers/subject.ts";
import { requireReport } from "../reports/standing.ts";
import { loadReport } from "../reports/stored.ts";
import { AppError } from "../trpc/errors.ts";
import { type EntryType, loadEntry, type TalkedEntry } from "./entry.ts";

type Facts = Parameters<typeof requireAction>[2];

/** What is talked about. */
export interface Subject {
  /** Null when it concerns the whole plan. */
  readonly program: (BilingualName & { readonly id: string; readonly code: string }) | null;
  /** Null of what stands in no register. */
  readonly entry: TalkedEntry | null;
  /** What decides who may talk about it. */
  readonly programFacts: SubjectFacts;
  /** What decides who may read it, by `readAction`. */
  readonly readFacts: Facts;
  readonly readAction: ReadAction;
}

type ReadAction = "program.read" | "report.read" | "changeRequest.read" | "budget.read";

/** Entries that not everybody reads who reads their program. */
const READ_ACTIONS: Partial<Record<EntryType, ReadAction>> = {
  changeRequest: "changeRequest.read",
  budget: "budget.read",
};

/** The subject, for whoever may read it; NOT_FOUND, or FORBIDDEN for what is not theirs to see of a program that is. */
export async function requireSubject(db: Db | Tx, actor: Actor, input: CommentsInput): Promise<Subject> {
  const { subjectType, subjectId } = input;
  if (subjectType === "program" || subjectType === "scheduleItem" || subjectType === "report") {
    return requirePartOfProgram(db, actor, { subjectType, subjectId });
  }
  const entry = await loadEntry(db, subjectType, subjectId);
  if (!entry) throw new AppError("NOT_FOUND", {});
  const programFacts = await subjectFactsOf(db, entry.programId);
  const readAction = READ_ACTIONS[subjectType] ?? "program.read";
  requireAction(actor, readAction, programFacts);
  const program = await db.program.findUnique({
    where: { id: entry.programId ?? "" },
    select: { id: true, code: true, nameAr: true, nameEn: true },
  });
  return { program, entry, programFacts, readFacts: programFacts, readAction };
}

async function requirePartOfProgram(db: Db | Tx, actor: Actor, input: ProgramSubject): Promise<Subject> {
  const found = await programOf(db, input);
  if (!found) throw new AppError("NOT_FOUND", {});
  const { isPublished: _isPublished, ...program } = found;
  const programFacts = factsOf(found);
  const subject = { program, entry: null, programFacts };
  requireAction(actor, "program.read", programFacts);
  if (input.subjectType !== "report") {
    return { ...subject, readFacts: programFacts, readAction: "program.read" };
  }
  const report = await loadReport(db, input.subjectId);
  const { facts } = await requireReport(db, actor, "report.read", report);
  return { ...subject, readFacts: facts, readAction: "report.read" };
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
