import { sortLines } from "#client/grid/sort.ts";
import type { MilestoneRow, ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import { foldForSearch } from "#shared/text/fold.ts";
import type { ColumnId } from "./columns.ts";
import type { GridSearch } from "./grid-search.ts";

/** A milestone with the program that it belongs to. */
export interface GridLine {
  readonly milestone: MilestoneRow;
  readonly program: ProgramRow;
}

/** Every milestone that its reader may edit, in the plan's order. */
export function editableLines(view: RoadmapView): GridLine[] {
  return view.programs
    .filter(({ abilities }) => abilities.includes("milestone.update"))
    .flatMap((program) => program.milestones.map((milestone) => ({ milestone, program })));
}

/**
 * The lines that the address asks for, sorted as it says. What is saved decides, so that no row leaves from under
 * the hand that types in it.
 */
export function chosenLines(
  lines: readonly GridLine[],
  search: GridSearch,
  language: "ar" | "en",
): GridLine[] {
  const wanted = foldForSearch(search.q ?? "");
  const found = lines.filter(
    ({ milestone, program }) =>
      (search.program === undefined || search.program === program.code) &&
      (search.status === undefined || search.status === milestone.status.status) &&
      (wanted === "" || foldForSearch(searchedText({ milestone, program })).includes(wanted)),
  );
  const { sortBy } = search;
  if (sortBy === undefined) return found;
  return sortLines(found, sortedValue(sortBy, language), search.descending === true);
}

function searchedText({ milestone, program }: GridLine): string {
  const names = [milestone, program].map(({ code, nameAr, nameEn }) => `${code} ${nameAr} ${nameEn}`);
  return names.join(" ");
}

/** Empty days come first, and milestones without a baseline before those that slipped least. */
function sortedValue(column: ColumnId, language: "ar" | "en"): (line: GridLine) => string | number {
  switch (column) {
    case "program":
      return ({ program }) => program.code;
    case "code":
      return ({ milestone }) => milestone.code;
    case "name":
      return ({ milestone }) =>
        foldForSearch(language === "ar" ? milestone.nameAr : milestone.nameEn || milestone.nameAr);
    case "slip":
      return ({ milestone }) => milestone.slipWorkDays ?? Number.NEGATIVE_INFINITY;
    case "status":
      return ({ milestone }) => STATUSES.indexOf(milestone.status.status);
    case "progressPercent":
      return ({ milestone }) => milestone.progressPercent;
    default:
      return ({ milestone }) => milestone[column] ?? "";
  }
}
