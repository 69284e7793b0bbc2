import type { IsoDay } from "#shared/units.ts";
import { abilitiesOn } from "../access/access.ts";
import type { Db, Tx } from "../db/client.ts";
import { type RegisterSheet, type SheetEntry, textOf } from "../registers/sheet.ts";
import { ROLL_OUT_FIELDS, rollOutStateOf } from "./stored.ts";
import { saveRollOutIn } from "./write.ts";

/** The roll-out as a sheet: a program in a place a row. A place is taken out by an act of its own. */
export const rollOutSheet: RegisterSheet = {
  reading: "program.read",
  adding: "rollOut.update",
  read: readRows,
  isEditable: (actor, _entry, subject) => abilitiesOn(actor, subject).includes("rollOut.update"),
  write: (tx, acting, { entry, cells, ids }) =>
    saveRollOutIn(tx, acting, {
      programId: textOf(ids.program(cells["program"])),
      placeId: textOf(ids.place(cells["place"])),
      version: entry?.version ?? null,
      state: rollOutStateOf(cells["rollOutState"]),
      plannedDay: textOf(cells["plannedDay"]) as IsoDay,
      actualDay: (cells["liveDay"] ?? null) as IsoDay | null,
    }),
  columnOf: { actualDay: "liveDay" },
};

async function readRows(db: Db | Tx): Promise<SheetEntry[]> {
  const cells = await db.rollOut.findMany({
    where: { program: { plan: { kind: "plan" } } },
    orderBy: [{ program: { position: "asc" } }, { place: { position: "asc" } }, { id: "asc" }],
    select: { ...ROLL_OUT_FIELDS, program: { select: { code: true } }, place: { select: { code: true } } },
  });
  return cells.map(({ id, version, programId, program, place, state, plannedDay, actualDay }) => ({
    ...{ id, version, programId },
    cells: { program: program.code, place: place.code, rollOutState: state, plannedDay, liveDay: actualDay },
  }));
}
