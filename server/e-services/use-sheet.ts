import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import {
  fingerprint,
  type NamedEntry,
  type RegisterSheet,
  type SheetEntry,
  textOf,
} from "../registers/sheet.ts";
import { recordUseIn } from "./record-use.ts";
import { USE_FIELDS } from "./stored.ts";

/** How services are used, a month a row. A month is taken back by an act of its own. */
export const eServiceUseSheet: RegisterSheet = {
  reading: "program.read",
  adding: "eService.recordUse",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOn(actor, subject).includes("eService.recordUse"),
  named: readServices,
  write: async (tx, acting, { cells, ids }) => {
    const id = textOf(ids.entry(cells["service"]));
    // Another month of it may have been written in the same act; this one was held against what was read.
    const { version } = await tx.eService.findUniqueOrThrow({ where: { id }, select: { version: true } });
    const satisfactionPercent = cells["satisfactionPercent"] as number | null;
    await recordUseIn(tx, acting, {
      ...{ id, version, monthDay: textOf(cells["month"]) as IsoDay },
      use: { transactions: Number(cells["transactions"]), satisfactionPercent: satisfactionPercent ?? null },
    });
  },
  columnOf: { monthDay: "month" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const months = await db.eServiceMeasure.findMany({
    where: { eService: { plan: { kind: "plan" } } },
    orderBy: [{ eService: { position: "asc" } }, { eServiceId: "asc" }, { monthDay: "asc" }],
    select: { ...USE_FIELDS, eService: { select: { code: true, programId: true } } },
  });
  return months.map(({ id, eService, monthDay, transactions, satisfactionPercent }) => {
    const cells = { service: eService.code, month: monthDay, transactions, satisfactionPercent };
    return { id, version: fingerprint(cells), programId: eService.programId, cells };
  });
}

async function readServices(db: Db | Tx): Promise<NamedEntry[]> {
  const services = await db.eService.findMany({
    where: { plan: { kind: "plan" } },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { id: true, code: true, nameAr: true, nameEn: true, programId: true },
  });
  return services.map(({ code: value, ...service }) => ({ ...service, value }));
}
