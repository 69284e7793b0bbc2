import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollOutCell, RollOutView } from "#shared/contract/roll-out.ts";
import { ROLL_OUT_STATES } from "#shared/registers/roll-out.ts";
import { iso } from "#shared/testing/views.ts";
import { type GridRow, gridOf } from "./roll-out-grid.ts";

const PROGRAMS = ["p1", "p2", "p3"];
const PLACES = { jed: null, thuwal: "jed", taf: null } as const;

const cell = (programId: string, placeId: string, state: RollOutCell["state"]): RollOutCell => ({
  ...{ id: `${programId} ${placeId}`, programId, placeId },
  ...{ state, plannedDay: iso("2026-06-01"), actualDay: null },
  ...{ isOverdue: false, version: 1 },
});

function viewOf(cells: readonly RollOutCell[]): RollOutView {
  return {
    ...{ statusDay: iso("2026-11-24"), cells },
    plan: { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") },
    programs: PROGRAMS.map((id) => ({ id, code: id, nameAr: id, nameEn: id, abilities: [] })),
    places: Object.entries(PLACES).map(([id, parentId]) => ({
      ...{ id, code: id, nameAr: id, nameEn: id, parentId },
    })),
  };
}

describe("programs against places", () => {
  it("puts centres under their governorate, and counts them with it", () => {
    const view = viewOf([cell("p1", "jed", "live"), cell("p3", "thuwal", "planned")]);
    const grid = gridOf(view, false);
    expect(grid.programs.map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(grid.rows.map(({ place }) => place.id)).toEqual(["jed", "taf"]);
    const [jeddah] = grid.rows;
    expect(jeddah?.cells.map((each) => each?.state ?? null)).toEqual(["live", null]);
    expect(jeddah?.centres[0]?.cells.map((each) => each?.state ?? null)).toEqual([null, "planned"]);
    expect(jeddah?.counts).toEqual({ planned: 1, inProgress: 0, live: 1, all: 2 });
    expect(gridOf(view, true).programs).toHaveLength(3);
  });

  it("loses no cell: rows, columns and all of them add up to the same", () => {
    const anyCells = fc
      .uniqueArray(
        fc.record({
          programId: fc.constantFrom(...PROGRAMS),
          placeId: fc.constantFrom(...Object.keys(PLACES)),
          state: fc.constantFrom(...ROLL_OUT_STATES),
        }),
        { selector: ({ programId, placeId }) => `${programId} ${placeId}` },
      )
      .map((parts) => parts.map(({ programId, placeId, state }) => cell(programId, placeId, state)));
    fc.assert(
      fc.property(anyCells, fc.boolean(), (cells, isEveryShown) => {
        const { rows, programCounts, counts } = gridOf(viewOf(cells), isEveryShown);
        const sum = (all: readonly { readonly all: number }[]) =>
          all.reduce((total, each) => total + each.all, 0);
        const filled = (row: GridRow): number =>
          row.cells.filter((each) => each !== null).length +
          row.centres.reduce((n, each) => n + filled(each), 0);
        expect(sum(rows.map((row) => row.counts))).toBe(cells.length);
        expect(sum(programCounts)).toBe(cells.length);
        expect(counts.all).toBe(cells.length);
        expect(rows.reduce((total, row) => total + filled(row), 0)).toBe(cells.length);
      }),
    );
  });
});
