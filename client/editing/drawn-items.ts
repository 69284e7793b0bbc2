import type { PlanItemRow } from "#shared/contract/programs.ts";
import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import type { DrawnItem } from "./preview-rows.ts";

type ItemRow = MilestoneRow | PlanItemRow;

/** A program with those of its items that the chart draws. */
export interface DrawnProgram {
  readonly program: ProgramRow;
  readonly rows: readonly ItemRow[];
}

/** Every item as the chart draws it, with the code that it goes by across programs. */
export function drawnItems(programs: readonly DrawnProgram[]): ReadonlyMap<string, DrawnItem> {
  return new Map(
    programs.flatMap(({ program, rows }) =>
      rows.map((row) => [row.id, { ...drawnDays(row), name: `${program.code} ${row.code}` }] as const),
    ),
  );
}

function drawnDays(row: ItemRow): Omit<DrawnItem, "name"> {
  if ("forecastDay" in row) {
    const day = row.actualDay ?? row.forecastDay;
    return { startDay: day, finishDay: day, hasStarted: false };
  }
  return {
    startDay: row.actualStartDay ?? row.forecastStartDay,
    finishDay: row.actualFinishDay ?? row.forecastFinishDay,
    hasStarted: row.actualStartDay !== null,
  };
}
