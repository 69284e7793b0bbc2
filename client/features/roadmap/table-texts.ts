import type { MilestoneRow, ProgramRow } from "#shared/contract/roadmap.ts";
import type { CalendarName } from "#shared/i18n/format.ts";
import { chooseName, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { ChosenColumn } from "./column-ids.ts";
import { columnName } from "./column-names.ts";
import { departmentOf, leastFloat } from "./column-values.ts";
import { groupText } from "./group-text.ts";
import type { RoadmapEntry } from "./roadmap-rows.ts";
import { finishYear } from "./roadmap-search.ts";

const CALENDARS: readonly CalendarName[] = ["gregorian", "hijri"];
const DAY_COLUMNS: ReadonlySet<ChosenColumn> = new Set<ChosenColumn>(["start", "forecast", "baseline"]);

/**
 * The table as plain texts for a spreadsheet: a row for each program and milestone, the group in a column of its own
 * instead of in rows, a day in a column for each calendar, figures as bare numbers in 0 to 9.
 */
export function tableTexts(
  entries: readonly RoadmapEntry[],
  columns: readonly ChosenColumn[],
  words: Words,
): string[][] {
  const { t } = words;
  const rows: string[][] = [];
  let group = "";
  for (const entry of entries) {
    if (entry.kind !== "program" && entry.kind !== "milestone") {
      group = groupText(entry, words);
      continue;
    }
    const { code, nameAr, nameEn } = entry.kind === "program" ? entry.program : entry.milestone;
    const name = chooseName(words.language, { nameAr, nameEn }).text;
    rows.push([group, code, name, ...columns.flatMap((column) => textsOf(column, entry, words))]);
  }
  const headings = columns.flatMap((column) => headingsOf(column, words));
  return [[t("columns.group"), t("terms.code"), t("terms.name"), ...headings], ...rows];
}

function headingsOf(column: ChosenColumn, words: Words): string[] {
  const { t } = words;
  const name = columnName(column, words);
  if (DAY_COLUMNS.has(column)) {
    return [t("columns.inGregorian", { column: name }), t("columns.inHijri", { column: name })];
  }
  if (column === "progress") return [`${name} %`, `${t("columns.planned")} %`];
  return column === "next" ? [name, t("terms.forecastDay")] : [name];
}

type RowEntry = Extract<RoadmapEntry, { readonly kind: "program" | "milestone" }>;

function textsOf(column: ChosenColumn, entry: RowEntry, words: Words): string[] {
  return entry.kind === "program"
    ? programTexts(column, entry.program, words)
    : milestoneTexts(column, entry.milestone, words);
}

function programTexts(column: ChosenColumn, program: ProgramRow, words: Words): string[] {
  const { t, language } = words;
  switch (column) {
    case "status":
      return [t(`status.${program.status.status}`)];
    case "progress":
      return [percentText(program.progressRatio), percentText(program.plannedProgressRatio)];
    case "slip":
      return [numberText(program.slipWorkDays)];
    case "next": {
      const next = program.milestones.find(({ id }) => id === program.nextMilestoneId);
      return next ? [chooseName(language, next).text, next.forecastDay] : ["", ""];
    }
    case "owner":
      return [program.owner ? chooseName(language, program.owner).text : ""];
    case "department":
      return [chooseName(language, departmentOf(program)).text];
    case "start":
      return dayTexts(program.startDay, words);
    case "forecast":
      return dayTexts(program.finishDay, words);
    case "baseline":
      return dayTexts(program.baselineFinishDay, words);
    case "float":
      return [numberText(leastFloat(program))];
    case "confidence":
      return [numberText(program.confidence)];
    case "finishYear":
      return [String(finishYear(program))];
  }
}

function milestoneTexts(column: ChosenColumn, milestone: MilestoneRow, words: Words): string[] {
  switch (column) {
    case "status":
      return [words.t(`status.${milestone.status.status}`)];
    case "progress":
      return [String(milestone.progressPercent), ""];
    case "slip":
      return [numberText(milestone.slipWorkDays)];
    case "forecast":
      return dayTexts(milestone.actualDay ?? milestone.forecastDay, words);
    case "baseline":
      return dayTexts(milestone.baselineDay, words);
    case "float":
      return [numberText(milestone.totalFloatWorkDays)];
    case "next":
    case "start":
      return ["", ""];
    default:
      return [""];
  }
}

/** The stored day, which a spreadsheet knows as a day, and the Hijri one in words. */
function dayTexts(day: IsoDay | null, { format }: Words): string[] {
  if (day === null) return CALENDARS.map(() => "");
  return CALENDARS.map((calendar) => (calendar === "gregorian" ? day : format.day(day, "medium", calendar)));
}

function percentText(ratio: number): string {
  return String(Math.round(ratio * 100));
}

function numberText(value: number | null): string {
  return value === null ? "" : String(value);
}
