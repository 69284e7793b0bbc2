import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import {
  cellOfText,
  type RegisterSheet,
  type RowWrite,
  type SheetEntry,
  textOf,
} from "../registers/sheet.ts";
import type { Acting } from "../registers/write.ts";
import { changeEServiceIn, launchedOn, saidOtherwise } from "./change-e-service.ts";
import { createEServiceIn } from "./create-e-service.ts";
import { audienceOf, channelOf, E_SERVICE_FIELDS } from "./stored.ts";

/** The catalogue of services as a sheet, their launch in it. One is taken out by an act of its own. */
export const eServiceSheet: RegisterSheet = {
  reading: "program.read",
  adding: "eService.create",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOn(actor, subject).includes("eService.update"),
  write: async (tx, acting, row) => {
    const id = row.entry ? await updateRow(tx, acting, row, row.entry) : await createRow(tx, acting, row);
    if (row.changed.has("actualLaunchDay")) await launchRow(tx, acting, row, id);
  },
  columnOf: { itemId: "launching" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const services = await db.eService.findMany({
    where: { plan: { kind: "plan" } },
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: { ...E_SERVICE_FIELDS, program: { select: { code: true } }, item: { select: { code: true } } },
  });
  return services.map(({ id, version, programId, program, item, ...service }) => {
    const { code, audience, channel, plannedLaunchDay, actualLaunchDay } = service;
    return {
      ...{ id, version, programId },
      cells: {
        ...{ code, audience, channel, plannedLaunchDay, actualLaunchDay },
        program: program.code,
        nameAr: cellOfText(service.nameAr),
        nameEn: cellOfText(service.nameEn),
        launching: item?.code ?? null,
      },
    };
  });
}

async function updateRow(
  tx: Tx,
  acting: Acting,
  row: RowWrite,
  { id, version }: SheetEntry,
): Promise<string> {
  const isSaid = [...row.changed].some((column) => column !== "actualLaunchDay");
  if (isSaid) await changeEServiceIn(tx, acting, saidOtherwise({ id, version, ...valuesOf(row) }));
  return id;
}

async function createRow(tx: Tx, acting: Acting, row: RowWrite): Promise<string> {
  const programId = textOf(row.ids.program(row.cells["program"]));
  return (await createEServiceIn(tx, acting, { programId, ...valuesOf(row) })).id;
}

async function launchRow(tx: Tx, acting: Acting, { cells }: RowWrite, id: string): Promise<void> {
  // Its words may have been written in the same act.
  const { version } = await tx.eService.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const actualLaunchDay = (cells["actualLaunchDay"] ?? null) as IsoDay | null;
  await changeEServiceIn(tx, acting, launchedOn({ id, version, actualLaunchDay, note: "" }));
}

function valuesOf({ cells, ids }: RowWrite) {
  return {
    nameAr: textOf(cells["nameAr"]),
    nameEn: textOf(cells["nameEn"]),
    audience: audienceOf(textOf(cells["audience"])),
    channel: channelOf(textOf(cells["channel"])),
    itemId: ids.milestone(ids.program(cells["program"]), cells["launching"]),
    plannedLaunchDay: textOf(cells["plannedLaunchDay"]) as IsoDay,
  };
}
