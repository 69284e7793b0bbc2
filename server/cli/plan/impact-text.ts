import { pathText } from "#shared/i18n/plan-sentences.ts";
import { countOf, type Words } from "#shared/i18n/words.ts";
import type { ImpactReport, ReportedFinish, ReportedMove } from "./impact-report.ts";
import { cutLines } from "./plan-problems.ts";
import { brokenLines, dayOf, headingLines, hijriOfDay, nameOf, section } from "./schedule-text.ts";
import { tableLines } from "./table.ts";

/** Rows of a list that a terminal shows. */
const MOST_LINES = 200;
const MOST_CODES = 20;

/** By the code of a moved item, the codes from what was changed to it. */
type PathTo = (code: string) => readonly string[];

/** An impact as a terminal shows it: what was asked, what moves from where to where, by which path. */
export function impactLines(words: Words, report: ImpactReport, pathTo: PathTo): string[] {
  const { t } = words;
  const { code } = report.item;
  const milestones = report.moves.filter(({ kind }) => kind === "milestone");
  const activities = report.moves.filter(({ kind }) => kind === "activity");
  const paths = milestones
    .filter(({ movedBy }) => movedBy !== null)
    .map((move) => `  ${pathText(words, pathTo(move.code))}`);
  return [
    t("planTools.impact.title", { item: `${code} ${nameOf(words, report.item)}` }),
    ...changeLines(words, report).map((line) => `  ${line}`),
    ...headingLines(words, report),
    t("planTools.impact.now", {
      start: dayOf(words, report.item.startDay),
      finish: dayOf(words, report.item.finishDay),
    }),
    report.moves.length === 0 ? t("planTools.impact.nothing") : planLine(words, report.planFinish),
    ...section(t("planTools.impact.programs"), finishTable(words, report)),
    ...section(t("planTools.impact.milestones"), moveTable(words, milestones)),
    ...section(t("planTools.impact.activities"), moveTable(words, activities)),
    ...section(t("planTools.impact.paths"), cutLines(words, paths, MOST_LINES)),
    ...section(t("planTools.impact.statuses"), cutLines(words, statusLines(words, report), MOST_LINES)),
    ...section(t("planTools.impact.newlyBroken"), brokenLines(words, report.newlyBroken)),
    ...codeLines(words, report),
  ];
}

function changeLines(words: Words, { change }: ImpactReport): string[] {
  const { t } = words;
  const { forecastDay, actualStartDay, actualDay, deadlineDay, durationWorkDays, remainingWorkDays } = change;
  const days = Object.entries({ forecastDay, actualStartDay, actualDay } as const).flatMap(([name, day]) =>
    day
      ? [
          t(`planTools.impact.${name as "forecastDay" | "actualStartDay" | "actualDay"}`, {
            day: dayOf(words, day),
          }),
        ]
      : [],
  );
  const count = (workDays: number) => countOf(words, "workDays", workDays);
  return [
    ...days,
    ...(deadlineDay ? [t("planTools.impact.deadlineDay", { day: dayOf(words, deadlineDay) })] : []),
    ...(deadlineDay === null ? [t("planTools.impact.noDeadline")] : []),
    ...(durationWorkDays === undefined
      ? []
      : [t("planTools.impact.duration", { count: count(durationWorkDays) })]),
    ...(remainingWorkDays === undefined
      ? []
      : [t("planTools.impact.remaining", { count: count(remainingWorkDays) })]),
  ];
}

function planLine(words: Words, finish: ReportedFinish | null): string {
  if (finish === null) return words.t("planTools.impact.planStays");
  const [from, to] = [dayOf(words, finish.fromDay), dayOf(words, finish.toDay)];
  return words.t("planTools.impact.planFinish", { from, to });
}

function finishTable(words: Words, { programs }: ImpactReport): readonly string[] {
  if (programs.length === 0) return [];
  const { t } = words;
  const columns = [
    { heading: t("planTools.columns.code") },
    { heading: t("planTools.columns.from") },
    { heading: t("planTools.columns.to") },
    { heading: t("planTools.columns.toHijri") },
    { heading: t("planTools.columns.name") },
  ];
  const rows = programs.map((program) => [
    program.code,
    program.fromDay,
    program.toDay,
    hijriOfDay(program.toDay),
    nameOf(words, program),
  ]);
  return tableLines(columns, rows);
}

function moveTable(words: Words, moves: readonly ReportedMove[]): readonly string[] {
  if (moves.length === 0) return [];
  const { t, format } = words;
  const columns = [
    { heading: t("planTools.columns.code") },
    { heading: t("planTools.columns.from") },
    { heading: t("planTools.columns.to") },
    { heading: t("planTools.columns.toHijri") },
    { heading: t("planTools.columns.workDays"), isNumber: true },
    { heading: t("planTools.columns.name") },
  ];
  const rows = moves.map((move) => [
    move.code,
    move.fromFinishDay,
    move.toFinishDay,
    hijriOfDay(move.toFinishDay),
    format.signedNumber(move.byWorkDays),
    nameOf(words, move),
  ]);
  return cutLines(words, tableLines(columns, rows), MOST_LINES + 1);
}

function statusLines({ t }: Words, { statusChanges }: ImpactReport): string[] {
  return statusChanges.map(({ code, fromStatus, toStatus }) => {
    const [from, to] = [t(`status.${fromStatus}`), t(`status.${toStatus}`)];
    return `  ${t("planTools.impact.statusChange", { code, from, to })}`;
  });
}

function codeLines(words: Words, { newlyCritical, noLongerCritical }: ImpactReport): string[] {
  const { t, format } = words;
  const list = (codes: readonly string[]) => {
    const more = format.number(codes.length - MOST_CODES);
    const shown = codes.slice(0, MOST_CODES).join(" · ");
    return codes.length > MOST_CODES ? t("common.listMore", { list: shown, rest: more }) : shown;
  };
  const lines = [
    ...(newlyCritical.length > 0
      ? [t("planTools.impact.newlyCritical", { codes: list(newlyCritical) })]
      : []),
    ...(noLongerCritical.length > 0
      ? [t("planTools.impact.noLongerCritical", { codes: list(noLongerCritical) })]
      : []),
  ];
  return lines.length === 0 ? [] : ["", ...lines];
}
