import type { IsoDay } from "#shared/units.ts";
import type { Db, Tx } from "../db/client.ts";
import {
  cellOfText,
  inCodeOrder,
  type NamedEntry,
  type RegisterSheet,
  type SheetEntry,
  textOf,
} from "../registers/sheet.ts";
import { askDecisionIn } from "./ask-decision.ts";
import { abilitiesOnDecision, DECISION_FIELDS } from "./stored.ts";
import { updateDecisionIn } from "./update-decision.ts";

/** Decisions as a sheet: what is asked; what was decided is recorded by an act of its own (docs/decisions/0027). */
export const decisionSheet: RegisterSheet = {
  reading: "program.read",
  adding: "decision.ask",
  read: readRows,
  isEditable: (actor, { cells, ownerId }, subject) => {
    const decision = { askedById: ownerId ?? null, state: textOf(cells["decisionState"]) };
    return abilitiesOnDecision(actor, decision, subject).includes("decision.update");
  },
  named: readRisks,
  write: (tx, acting, { entry, cells, ids }) => {
    const asked = {
      nameAr: textOf(cells["nameAr"]),
      nameEn: textOf(cells["nameEn"]),
      deciderId: textOf(ids.person(cells["decider"])),
      dueDay: textOf(cells["dueDay"]) as IsoDay,
    };
    if (entry) return updateDecisionIn(tx, acting, { id: entry.id, version: entry.version, ...asked });
    const about = { programId: ids.program(cells["program"]), riskId: ids.entry(cells["ofRisk"]) };
    return askDecisionIn(tx, acting, { ...asked, ...about });
  },
  columnOf: { deciderId: "decider" },
};

const email = { select: { email: true } } as const;
const code = { select: { code: true } } as const;

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const decisions = await db.decision.findMany({
    where: { plan: { kind: "plan" } },
    select: {
      ...DECISION_FIELDS,
      program: code,
      risk: code,
      askedBy: email,
      decider: email,
      assignee: email,
    },
  });
  const rows = decisions.map(({ id, version, programId, askedById, ...decision }) => {
    const { askedDay, dueDay, decidedDay, state } = decision;
    return {
      ...{ id, version, programId, ownerId: askedById },
      cells: {
        ...{ code: decision.code, askedDay, dueDay, decidedDay, decisionState: state },
        program: decision.program?.code ?? null,
        ofRisk: decision.risk?.code ?? null,
        nameAr: cellOfText(decision.nameAr),
        nameEn: cellOfText(decision.nameEn),
        outcomeText: cellOfText(decision.outcomeText),
        askedBy: decision.askedBy?.email ?? null,
        decider: decision.decider?.email ?? null,
        assignee: decision.assignee?.email ?? null,
      },
    };
  });
  return inCodeOrder(rows);
}

/** The risks that a decision may be asked for. */
async function readRisks(db: Db | Tx): Promise<NamedEntry[]> {
  const risks = await db.risk.findMany({
    where: { plan: { kind: "plan" } },
    orderBy: { code: "asc" },
    select: { id: true, code: true, nameAr: true, nameEn: true, programId: true },
  });
  return risks.map(({ code: value, ...risk }) => ({ ...risk, value }));
}
