import { toEpochDay } from "#shared/calendar/day.ts";
import { brokenConstraintSentence, hijriFigures, pathText, planDay } from "#shared/i18n/plan-sentences.ts";
import { chooseName, countOf, type Words } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type {
  Names,
  ReportedBroken,
  ReportedItem,
  ReportedSpan,
  ReportHeading,
  ScheduleReport,
} from "./schedule-report.ts";
import { tableLines } from "./table.ts";

const CRITICAL = "●";
const DONE = "✓";

/** A schedule as a terminal shows it: the plan, its programs and items, what is critical, what does not hold. */
export function scheduleLines(words: Words, report: ScheduleReport): string[] {
  const { t } = words;
  return [
    ...(report.span ? spanLines(words, report, report.span) : [t("planTools.empty")]),
    ...headingLines(words, report),
    ...section(t("planTools.programs"), programTable(words, report)),
    ...section(t("planTools.items"), itemTable(words, report.items)),
    ...section(t("planTools.criticalPaths"), pathLines(words, report)),
    ...section(t("planTools.broken"), brokenLines(words, report.brokenConstraints)),
    ...section(t("planTools.brokenLinks"), brokenLinkLines(words, report)),
  ];
}

/** A titled part of a report, after an empty line; nothing at all when there is nothing in it. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

export function headingLines(words: Words, { statusDay, floatTo }: ReportHeading): string[] {
  const { t } = words;
  return [
    statusDay === null
      ? t("planTools.noStatusDay")
      : t("planTools.statusDay", { day: dayOf(words, statusDay) }),
    t(`planTools.horizon.${floatTo}`),
  ];
}

export function dayOf(words: Words, day: IsoDay): string {
  return planDay(words, toEpochDay(day));
}

/** In figures alone, for a column of its own. */
export function hijriOfDay(day: IsoDay): string {
  return hijriFigures(toEpochDay(day));
}

export function nameOf({ language }: Words, names: Omit<Names, "code">): string {
  return chooseName(language, names).text;
}

function spanLines(words: Words, { plan, items }: ScheduleReport, span: ReportedSpan): string[] {
  const { t, format } = words;
  const [start, finish] = [dayOf(words, span.startDay), dayOf(words, span.finishDay)];
  const count = (kind: ReportedItem["kind"]) => items.filter((item) => item.kind === kind).length;
  return [
    t("planTools.span", { name: nameOf(words, plan), start, finish }),
    t("planTools.counts", {
      activities: countOf(words, "activities", count("activity")),
      milestones: countOf(words, "milestones", count("milestone")),
      critical: format.number(items.filter(({ isCritical }) => isCritical).length),
      done: format.number(items.filter(({ isDone }) => isDone).length),
    }),
  ];
}

function programTable(words: Words, { programs }: ScheduleReport): string[] {
  if (programs.length === 0) return [];
  const { t } = words;
  const columns = [
    { heading: t("planTools.columns.code") },
    { heading: t("planTools.columns.start") },
    { heading: t("planTools.columns.finish") },
    { heading: t("planTools.columns.finishHijri") },
    { heading: t("planTools.columns.totalFloat"), isNumber: true },
    { heading: t("planTools.columns.name") },
  ];
  const rows = programs.map((program) => [
    program.code,
    program.startDay,
    program.finishDay,
    hijriOfDay(program.finishDay),
    String(program.totalFloatWorkDays ?? ""),
    nameOf(words, program),
  ]);
  return tableLines(columns, rows);
}

function itemTable(words: Words, items: readonly ReportedItem[]): string[] {
  if (items.length === 0) return [];
  const { t } = words;
  const columns = [
    { heading: t("planTools.columns.code") },
    { heading: t("planTools.columns.start") },
    { heading: t("planTools.columns.finish") },
    { heading: t("planTools.columns.finishHijri") },
    { heading: t("planTools.columns.totalFloat"), isNumber: true },
    { heading: t("planTools.columns.freeFloat"), isNumber: true },
    { heading: t("planTools.columns.state") },
    { heading: t("planTools.columns.name") },
  ];
  const rows = items.map((item) => [
    item.code,
    item.startDay,
    item.finishDay,
    hijriOfDay(item.finishDay),
    item.isDone ? "" : String(item.totalFloatWorkDays),
    item.isDone ? "" : String(item.freeFloatWorkDays),
    item.isDone ? DONE : item.isCritical ? CRITICAL : "",
    nameOf(words, item),
  ]);
  return tableLines(columns, rows);
}

function pathLines(words: Words, { criticalPaths: { paths, isComplete } }: ScheduleReport): string[] {
  const { t, format } = words;
  const more = t("planTools.morePaths", { number: format.number(paths.length) });
  return [...paths.map(({ items }) => `  ${pathText(words, items)}`), ...(isComplete ? [] : [`  ${more}`])];
}

export function brokenLines(words: Words, broken: readonly ReportedBroken[]): string[] {
  return broken.map((each) => `  ${brokenConstraintSentence(words, each)}`);
}

function brokenLinkLines(words: Words, { brokenLinks }: ScheduleReport): string[] {
  return brokenLinks.map(({ end, predecessor, successor, actualDay, allowedDay }) => {
    const [actual, allowed] = [dayOf(words, actualDay), dayOf(words, allowedDay)];
    return `  ${words.t(`planTools.brokenLink.${end}`, { predecessor, successor, actual, allowed })}`;
  });
}
