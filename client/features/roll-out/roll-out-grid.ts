import type {
  RolledOutPlace,
  RolledOutProgram,
  RollOutCell,
  RollOutView,
} from "#shared/contract/roll-out.ts";
import { type RollOutCounts, rollOutCounts } from "#shared/registers/roll-out.ts";

/** A place with its cells in the order of the programs, null where a program does not go. */
export interface GridRow {
  readonly place: RolledOutPlace;
  readonly cells: readonly (RollOutCell | null)[];
  /** Of these cells, and of those of its centres. */
  readonly counts: RollOutCounts;
  /** Of a governorate. */
  readonly centres: readonly GridRow[];
}

/** Programs across, governorates down with their centres. */
export interface Grid {
  readonly programs: readonly RolledOutProgram[];
  readonly rows: readonly GridRow[];
  /** By program, in their order. */
  readonly programCounts: readonly RollOutCounts[];
  readonly counts: RollOutCounts;
}

/** The programs that go anywhere, or every one, against every place. */
export function gridOf({ programs, places, cells }: RollOutView, isEveryShown: boolean): Grid {
  const rolledOut = new Set(cells.map(({ programId }) => programId));
  const shown = isEveryShown ? programs : programs.filter(({ id }) => rolledOut.has(id));
  const cellByKey = new Map(cells.map((cell) => [`${cell.programId} ${cell.placeId}`, cell]));
  const centresOf = Map.groupBy(places, ({ parentId }) => parentId);
  const rowOf = (place: RolledOutPlace): GridRow => {
    const own = shown.map(({ id }) => cellByKey.get(`${id} ${place.id}`) ?? null);
    const centres = (centresOf.get(place.id) ?? []).map(rowOf);
    const within = [own, ...centres.map((centre) => centre.cells)].flat().filter((cell) => cell !== null);
    return { place, cells: own, centres, counts: rollOutCounts(within) };
  };
  return {
    programs: shown,
    rows: (centresOf.get(null) ?? []).map(rowOf),
    programCounts: shown.map(({ id }) => rollOutCounts(cells.filter(({ programId }) => programId === id))),
    counts: rollOutCounts(cells),
  };
}
