import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import {
  cellOfText,
  inCodeOrder,
  type RegisterSheet,
  type RowWrite,
  type SheetEntry,
  textOf,
} from "../registers/sheet.ts";
import { changeIssueIn } from "./change-issue.ts";
import { raiseIssueIn } from "./raise-issue.ts";
import { abilitiesOnIssue, ISSUE_FIELDS, issueStateOf } from "./stored.ts";

/** Issues as a sheet: what is said of them is edited and new ones are raised; they are closed by an act of their own. */
export const issueSheet: RegisterSheet = {
  reading: "program.read",
  adding: "issue.raise",
  read: readRows,
  isEditable: (actor, { cells }, subject) =>
    abilitiesOnIssue(actor, issueStateOf(textOf(cells["issueState"])), subject).includes("issue.update"),
  write: (tx, acting, row) => {
    const { entry, cells, ids } = row;
    const values = valuesOf(row);
    if (entry === null)
      return raiseIssueIn(tx, acting, { ...values, programId: ids.program(cells["program"]) });
    return changeIssueIn(tx, acting, { id: entry.id, version: entry.version, act: "update", values });
  },
  columnOf: { ownerId: "owner" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const issues = await db.issue.findMany({
    where: { plan: { kind: "plan" } },
    select: {
      ...ISSUE_FIELDS,
      program: { select: { code: true } },
      risk: { select: { code: true } },
      owner: { select: { email: true } },
    },
  });
  const rows = issues.map(({ id, version, programId, program, risk, owner, ...issue }) => {
    const { code, severity, dueDay, raisedDay, closedDay } = issue;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ code, severity, dueDay, raisedDay, closedDay, issueState: issue.state },
        program: program?.code ?? null,
        nameAr: cellOfText(issue.nameAr),
        nameEn: cellOfText(issue.nameEn),
        actionText: cellOfText(issue.actionText),
        owner: owner?.email ?? null,
        ofRisk: risk?.code ?? null,
      },
    };
  });
  return inCodeOrder(rows);
}

function valuesOf({ cells, ids }: RowWrite) {
  return {
    nameAr: textOf(cells["nameAr"]),
    nameEn: textOf(cells["nameEn"]),
    severity: Number(cells["severity"]),
    actionText: textOf(cells["actionText"]),
    ownerId: textOf(ids.person(cells["owner"])),
    dueDay: textOf(cells["dueDay"]) as IsoDay,
  };
}
