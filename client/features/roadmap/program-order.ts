import type { ProgramRow } from "#shared/contract/roadmap.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { ColumnId } from "./column-ids.ts";
import { departmentOf, leastFloat } from "./column-values.ts";
import { STATUS_ORDER } from "./roadmap-groups.ts";
import type { RoadmapSearch } from "./roadmap-search.ts";

type Value = string | number | null;

/** What a program is sorted by; days are ISO days, which sort as text. */
function sortValue(program: ProgramRow, column: ColumnId, { language }: Words): Value {
  switch (column) {
    case "name":
      return chooseName(language, program).text;
    case "status":
      return STATUS_ORDER.indexOf(program.status.status);
    case "progress":
      return program.progressRatio;
    case "slip":
      return program.slipWorkDays;
    case "next":
      return program.milestones.find(({ id }) => id === program.nextMilestoneId)?.forecastDay ?? null;
    case "owner":
      return program.owner && chooseName(language, program.owner).text;
    case "department":
      return chooseName(language, departmentOf(program)).text;
    case "start":
      return program.startDay;
    case "baseline":
      return program.baselineFinishDay;
    case "float":
      return leastFloat(program);
    case "confidence":
      return program.confidence;
    case "forecast":
    case "finishYear":
      return program.finishDay;
  }
}

/** The programs as the address sorts them; those without a value come last either way, in the plan's order. */
export function sortedPrograms(
  programs: readonly ProgramRow[],
  { sortBy, descending }: Pick<RoadmapSearch, "sortBy" | "descending">,
  words: Words,
): readonly ProgramRow[] {
  if (sortBy === undefined) return programs;
  const sign = descending ? -1 : 1;
  const valued = programs.map((program) => ({ program, value: sortValue(program, sortBy, words) }));
  const compared = (one: Value, other: Value) =>
    typeof one === "string" && typeof other === "string"
      ? one.localeCompare(other, words.language)
      : Number(one) - Number(other);
  return [
    ...valued
      .filter(({ value }) => value !== null)
      .toSorted((one, other) => sign * compared(one.value, other.value)),
    ...valued.filter(({ value }) => value === null),
  ].map(({ program }) => program);
}

/** What a press on a column's heading asks for next: up, down, and the plan's own order again. */
export function sortedBy(
  column: ColumnId,
  { sortBy, descending }: Pick<RoadmapSearch, "sortBy" | "descending">,
): Pick<RoadmapSearch, "sortBy" | "descending"> {
  if (sortBy !== column) return { sortBy: column, descending: undefined };
  return descending ? { sortBy: undefined, descending: undefined } : { sortBy: column, descending: true };
}
