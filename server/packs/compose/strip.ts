import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import { roadmapStrip, type StripRow } from "#shared/drawing/roadmap-strip.ts";
import { programSentence } from "#shared/i18n/row-sentences.ts";
import { chooseName, countOf, type Words } from "#shared/i18n/words.ts";
import type { PackStrip, PackStripRow } from "../content.ts";

/** The roadmap on one sheet. */
export function composeStrip(words: Words, review: ExecutiveReviewView): PackStrip {
  const { t, format, language } = words;
  const { today, years, hijriYears, quarters, groups } = roadmapStrip(review);
  return {
    title: t("roadmap.title"),
    caption: t("packDocument.stripCaption", { programs: countOf(words, "programs", review.programs.length) }),
    today,
    todayName: t("measures.today"),
    years: years.map(({ day, from, to }) => ({ from, to, name: format.year(day, "gregorian") })),
    hijriYears: hijriYears.map(({ day, from, to }) => ({ from, to, name: format.year(day, "hijri") })),
    quarters: quarters.map(({ quarter, from, to }) => ({
      from,
      to,
      name: t("common.quarterShort", { quarter: format.number(quarter) }),
    })),
    groups: groups.map(({ workstream, rows }) => ({
      name: chooseName(language, workstream).text,
      status: workstream.status.status,
      statusName: t(`status.${workstream.status.status}`),
      rows: rows.map((row) => rowOf(words, row)),
    })),
    headings: {
      program: t("terms.program"),
      status: t("status.label"),
      progress: t("roadmap.progressColumn"),
      finish: t("picture.finish"),
    },
    legend: [
      { mark: "forecast", name: t("roadmap.legendForecast") },
      { mark: "progress", name: t("roadmap.legendProgress") },
      { mark: "baseline", name: t("roadmap.legendBaseline") },
      { mark: "done", name: t("roadmap.legendDone") },
      { mark: "open", name: t("roadmap.legendOpen") },
      { mark: "late", name: t("packDocument.lateMilestone") },
      { mark: "critical", name: t("picture.critical") },
    ],
  };
}

function rowOf(words: Words, { program, bar, done, baseline, diamonds }: StripRow): PackStripRow {
  const { t, format, language } = words;
  const { status } = program.status;
  return {
    bar,
    done,
    baseline,
    diamonds,
    code: program.code,
    name: chooseName(language, program).text,
    status,
    statusName: t(`status.${status}`),
    progress: format.percent(program.progressRatio),
    finish: format.day(program.finishDay, "numeric"),
    sentence: programSentence(program, words),
  };
}
