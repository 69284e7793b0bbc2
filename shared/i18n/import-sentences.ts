import { epochDayOf } from "../calendar/day.ts";
import { ROW_KINDS } from "../contract/import-kinds.ts";
import type {
  FieldValue,
  ImportField,
  ImportPreview,
  ImportProblem,
  ImportState,
} from "../contract/imports.ts";
import type { IsoDay } from "../units.ts";
import { dayRange, type Words } from "./words.ts";

type Params = NonNullable<ImportProblem["params"]>;

function shownParam({ format }: Words, name: string, value: string | number): string {
  if (name === "day") return format.day(value as IsoDay, "numeric", "gregorian");
  // A year is no quantity: it takes no separator of thousands.
  if (name === "year") return format.year(epochDayOf(Number(value), 1, 1), "gregorian");
  return typeof value === "number" ? format.number(value) : value;
}

function shownParams(words: Words, params: Params): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shownParam(words, name, value)]),
  );
}

/** What is wrong with a cell of a portfolio file, and what would be right. */
export function importProblemSentence(words: Words, problem: ImportProblem): string {
  const field = problem.field ? words.t(`imports.fields.${problem.field}`) : "";
  return words.t(`imports.problem.${problem.code}`, { field, ...shownParams(words, problem.params ?? {}) });
}

const DAY_FIELDS: ReadonlySet<ImportField> = new Set([
  "startDay",
  "finishDay",
  "baselineStartDay",
  "baselineDay",
  "forecastDay",
  "actualStartDay",
  "actualDay",
]);

/** A value of the plan as the preview shows it: days and figures in the person's way, nothing as a dash. */
export function importValueText({ format }: Words, field: ImportField, value: FieldValue): string {
  if (value === null) return "—";
  if (DAY_FIELDS.has(field)) return format.day(String(value) as IsoDay, "numeric");
  if (field === "progressPercent") return format.percent(Number(value) / 100);
  return typeof value === "number" ? format.number(value) : value;
}

const STATES = ["applied", "undone", "previewed", "hasErrors", "planMoved", "nothingToDo"] as const;

/** Why an import cannot be applied or undone: the `state` of an IMPORT_STATE error, in words. */
export function importStateSentence({ t }: Words, state: ImportState | string): string {
  const known = STATES.find((name) => name === state);
  return known ? t(`imports.stateRefused.${known}`) : t("errors.IMPORT_STATE");
}

/** Not one row of the file could be read: it is empty, or its headings are unknown. */
export function holdsNoRows({ counts }: Pick<ImportPreview, "counts">): boolean {
  return ROW_KINDS.every((kind) => counts[kind].create + counts[kind].update + counts[kind].unchanged === 0);
}

/** Why a file without errors changes nothing. */
export function nothingToDoSentence({ t }: Words, preview: Pick<ImportPreview, "counts">): string {
  return t(holdsNoRows(preview) ? "imports.noRows" : "imports.nothingToDo");
}

/** The years that the plan will cover, when a first portfolio sets them. */
export function planWindowSentence(words: Words, window: NonNullable<ImportPreview["planWindow"]>): string {
  return words.t("imports.planWindow", { range: dayRange(words, window.startDay, window.finishDay) });
}
