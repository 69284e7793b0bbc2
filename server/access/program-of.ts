import type { Db, Tx } from "../db/client.ts";

/** What belongs to a program, or is one. */
export interface ProgramSubject {
  readonly subjectType: "program" | "scheduleItem" | "report";
  readonly subjectId: string;
}

const programSelect = { id: true, code: true, nameAr: true, nameEn: true, isPublished: true } as const;

/** The program that decides who may read the subject; null or undefined when there is no such subject. */
export async function programOf(db: Db | Tx, { subjectType, subjectId: id }: ProgramSubject) {
  const select = { program: { select: programSelect } } as const;
  switch (subjectType) {
    case "program":
      return db.program.findUnique({ where: { id }, select: programSelect });
    case "scheduleItem":
      return (await db.scheduleItem.findUnique({ where: { id }, select }))?.program;
    case "report":
      return (await db.report.findUnique({ where: { id }, select }))?.program;
  }
}
