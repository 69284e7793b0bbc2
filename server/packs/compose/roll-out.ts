import type { RolledOutPlace, RolledOutProgram, RollOutCell } from "#shared/contract/roll-out.ts";
import { registerCells } from "#shared/i18n/register-sentences.ts";
import type { Words } from "#shared/i18n/words.ts";
import { rollOutCounts } from "#shared/registers/roll-out.ts";
import type { PackCell, PackRegister, PackTable } from "../content.ts";
import { codeCell, nameCell, numberCell, tableOf } from "./cells.ts";
import type { PackSources } from "./sources.ts";

/** How far programs have come: each in all its places, and each governorate, with its centres, of all programs. */
export function composeRollOut(words: Words, { rollOut, review }: PackSources): PackRegister {
  const { t } = words;
  const { programs, places, cells } = rollOut;
  const told = registerCells(words, review.registers).find(({ id }) => id === "rollOut");
  const governorates = places.filter(({ parentId }) => parentId === null);
  const inPlace = (governorate: RolledOutPlace) => {
    const within = new Set(
      places.filter((place) => (place.parentId ?? place.id) === governorate.id).map(({ id }) => id),
    );
    return cells.filter(({ placeId }) => within.has(placeId));
  };
  const byProgram = programs.map((of) => ({
    of,
    cells: cells.filter(({ programId }) => programId === of.id),
  }));
  const byPlace = governorates.map((of) => ({ of, cells: inPlace(of) }));
  return {
    sheet: "rollOut",
    title: t("rollOut.title"),
    caption: [told?.figure, told?.sentence ?? t("headline.registers.rollOut.none")]
      .filter((part) => part !== undefined && part !== null)
      .join(" "),
    tables: [
      countTable<RolledOutProgram>(words, "programs", byProgram),
      countTable<RolledOutPlace>(words, "places", byPlace),
    ],
  };
}

interface Counted<Of> {
  readonly of: Of;
  readonly cells: readonly RollOutCell[];
}

/** Those that have any place, or any program. */
function countTable<Of extends RolledOutPlace | RolledOutProgram>(
  words: Words,
  what: "programs" | "places",
  rows: readonly Counted<Of>[],
): PackTable {
  const { t } = words;
  const count =
    (pick: (row: Counted<Of>) => number) =>
    (row: Counted<Of>): PackCell =>
      numberCell(words, pick(row));
  return tableOf<Counted<Of>>(
    { title: t(`packDocument.registers.${what}`), empty: t("headline.registers.rollOut.none") },
    [
      [t("terms.code"), "code", ({ of }) => codeCell(of.code)],
      [
        what === "programs" ? t("terms.program") : t("rollOut.place"),
        "name",
        ({ of }) => nameCell(words, of),
      ],
      [t("rollOut.states.live"), "number", count((row) => rollOutCounts(row.cells).live)],
      [t("rollOut.states.inProgress"), "number", count((row) => rollOutCounts(row.cells).inProgress)],
      [t("rollOut.states.planned"), "number", count((row) => rollOutCounts(row.cells).planned)],
      [t("rollOut.overdue"), "number", count((row) => row.cells.filter(({ isOverdue }) => isOverdue).length)],
      [t("packDocument.registers.all"), "number", count((row) => row.cells.length)],
    ],
    rows.filter((row) => row.cells.length > 0),
  );
}
