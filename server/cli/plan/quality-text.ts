import { isIndex } from "#shared/i18n/quality-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { cutLines } from "./plan-problems.ts";
import type { QualityReport, ReportedPoint } from "./quality-report.ts";
import { headingLines, nameOf, section } from "./schedule-text.ts";
import { tableLines } from "./table.ts";

/** Offenders of one point that a terminal shows. */
const MOST_OFFENDERS = 12;

/** The fourteen points as a terminal shows them: a table, and under it what counts against each that fails. */
export function qualityLines(words: Words, report: QualityReport): string[] {
  const { t, format } = words;
  const failed = report.points.filter(({ verdict }) => verdict === "fail");
  const judged = report.points.filter(({ verdict }) => verdict !== "notApplicable");
  const { baselineNumber } = report;
  return [
    t("planTools.quality.title"),
    nameOf(words, report.plan),
    ...headingLines(words, report),
    baselineNumber === null
      ? t("planTools.quality.noBaseline")
      : t("planTools.quality.baseline", { number: format.plainNumber(baselineNumber) }),
    t(`planTools.quality.counted.${report.counted}`),
    t("planTools.quality.failed", {
      number: format.number(failed.length),
      judged: format.number(judged.length),
    }),
    "",
    ...pointTable(words, report.points),
    ...failed.flatMap((point) =>
      section(`${point.number}. ${t(`planTools.quality.points.${point.code}`)}`, offenderLines(words, point)),
    ),
  ];
}

function pointTable(words: Words, points: readonly ReportedPoint[]): string[] {
  const { t } = words;
  const columns = [
    { heading: t("planTools.columns.number"), isNumber: true },
    { heading: t("planTools.columns.value"), isNumber: true },
    { heading: t("planTools.columns.threshold"), isNumber: true },
    { heading: t("planTools.columns.verdict") },
    { heading: t("planTools.columns.point") },
  ];
  const rows = points.map((point) => [
    String(point.number),
    point.value === null ? "" : measure(words, point, point.value),
    `${point.passes === "atMost" ? "≤" : "≥"} ${measure(words, point, point.threshold)}`,
    t(`planTools.quality.verdict.${point.verdict}`),
    t(`planTools.quality.points.${point.code}`),
  ]);
  return tableLines(columns, rows);
}

/** Shares in per cents with their decimals: a value just past its threshold must not look like it. */
function measure({ format }: Words, { code }: ReportedPoint, value: number): string {
  return isIndex(code) ? format.decimal(value) : `${format.decimal(value * 100)}%`;
}

function offenderLines(words: Words, { items, links, programs }: ReportedPoint): readonly string[] {
  const offenders = [
    ...(items.length > 0 ? items : programs),
    ...links.map(({ predecessor, successor }) => `${predecessor} → ${successor}`),
  ];
  const lines = offenders.map((each) => `  ${each}`);
  return cutLines(words, lines, MOST_OFFENDERS);
}
