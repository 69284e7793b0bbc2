import { exposureOf } from "#shared/progress/exposure.ts";
import { RISK_RESPONSES } from "#shared/registers/risk-edit.ts";
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
import { changeRiskIn } from "./change-risk.ts";
import { raiseRiskIn } from "./raise-risk.ts";
import { abilitiesOnRisk, RISK_FIELDS, riskStateOf } from "./stored.ts";

/** Risks as a sheet: what is said of them is edited and new ones are raised; they are moved by acts of their own. */
export const riskSheet: RegisterSheet = {
  reading: "program.read",
  adding: "risk.raise",
  read: readRows,
  isEditable: (actor, { cells }, subject) =>
    abilitiesOnRisk(actor, riskStateOf(textOf(cells["riskState"])), subject).includes("risk.update"),
  write: (tx, acting, row) => {
    const { entry } = row;
    if (entry === null)
      return raiseRiskIn(tx, acting, { ...valuesOf(row), ...subjectOf(row), reportId: null });
    return changeRiskIn(tx, acting, {
      id: entry.id,
      version: entry.version,
      act: "update",
      values: valuesOf(row),
    });
  },
  columnOf: { ownerId: "owner", itemId: "threatened", programId: "program" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const risks = await db.risk.findMany({
    where: { plan: { kind: "plan" } },
    select: {
      ...RISK_FIELDS,
      program: { select: { code: true } },
      owner: { select: { email: true } },
      item: { select: { code: true } },
    },
  });
  const rows = risks.map((risk) => {
    const { id, version, programId, code, probability, impact, response, dueDay, raisedDay, state } = risk;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ code, probability, impact, response, dueDay, raisedDay, riskState: state },
        program: risk.program?.code ?? null,
        nameAr: cellOfText(risk.nameAr),
        nameEn: cellOfText(risk.nameEn),
        exposure: exposureOf(risk),
        responseText: cellOfText(risk.responseText),
        owner: risk.owner?.email ?? null,
        threatened: risk.item?.code ?? null,
      },
    };
  });
  return inCodeOrder(rows);
}

function subjectOf({ cells, ids }: RowWrite) {
  return { programId: ids.program(cells["program"]) };
}

/** What its columns say; the sheet has seen to it that none that must be there is missing. */
function valuesOf(row: RowWrite) {
  const { cells, ids } = row;
  return {
    nameAr: textOf(cells["nameAr"]),
    nameEn: textOf(cells["nameEn"]),
    probability: Number(cells["probability"]),
    impact: Number(cells["impact"]),
    response: RISK_RESPONSES.find((response) => response === cells["response"]) ?? "reduce",
    responseText: textOf(cells["responseText"]),
    ownerId: textOf(ids.person(cells["owner"])),
    dueDay: textOf(cells["dueDay"]) as IsoDay,
    itemId: ids.milestone(subjectOf(row).programId, cells["threatened"]),
  };
}
