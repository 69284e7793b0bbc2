import { riyadhDayOf } from "../clock.ts";
import type { Db, Tx } from "../db/client.ts";
import { cellOfText, inCodeOrder, type RegisterSheet, type SheetEntry } from "../registers/sheet.ts";
import { AppError } from "../trpc/errors.ts";

/** Requests as a sheet that is only shown and taken out: they are made with their impact and move by their cycle. */
export const changeRequestSheet: RegisterSheet = {
  reading: "changeRequest.read",
  adding: null,
  read: readRows,
  isEditable: () => false,
  write: async () => {
    throw new AppError("FORBIDDEN", { reason: "roleMayNot" });
  },
  columnOf: {},
};

const email = { select: { email: true } } as const;

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const requests = await db.changeRequest.findMany({
    where: { plan: { kind: "plan" } },
    include: { program: { select: { code: true } }, requestedBy: email, decidedBy: email },
  });
  const rows = requests.map((request) => {
    const { id, version, programId, code, state, createdAt, decidedAt } = request;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ code, requestState: state, askedDay: riyadhDayOf(createdAt) },
        decidedDay: decidedAt && riyadhDayOf(decidedAt),
        program: request.program?.code ?? null,
        nameAr: cellOfText(request.nameAr),
        nameEn: cellOfText(request.nameEn),
        askedBy: request.requestedBy?.email ?? null,
        decidedBy: request.decidedBy?.email ?? null,
        requestNote: cellOfText(request.note),
        decisionNote: cellOfText(request.decisionNote),
      },
    };
  });
  return inCodeOrder(rows);
}
