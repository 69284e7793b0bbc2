import { headlineSentence, paceSentence } from "#shared/i18n/headline-sentences.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { chooseName, dayInBoth, type Words } from "#shared/i18n/words.ts";
import type { PackContent } from "../content.ts";
import { composeChanges } from "./changes.ts";
import { headingsOf, sheetNamesOf } from "./headings.ts";
import { composeMeasures } from "./measures.ts";
import { composePrograms, programTable } from "./programs.ts";
import { composeRegisters } from "./registers.ts";
import { composeAhead, composeDecisions, composeFreshness, composeRisks } from "./review.ts";
import type { PackSources } from "./sources.ts";
import { composeStrip } from "./strip.ts";

/** The pack in the language, digits and calendars of `words`. Pure. */
export function composePack(words: Words, sources: PackSources, paper: PackContent["paper"]): PackContent {
  const { t, format, language } = words;
  const { review, measures, statusGrid, period } = sources;
  const planName = chooseName(language, review.plan).text;
  const statusDayLine = t("packDocument.statusDay", { day: dayInBoth(words, review.statusDay) });
  return {
    language,
    digits: format.settings.digits,
    paper,
    planName,
    title: t("packDocument.title"),
    statusDay: review.statusDay,
    statusDayLine,
    periodLine: period && t("packDocument.period", { period: periodName(words, period) }),
    baselineLine: baselineLine(words, sources),
    notices: noticesOf(words, sources),
    headline: headlineSentence(words, review),
    pace: paceSentence(words, review.figures),
    counts: review.headline.counts.map(({ status, codes }) => ({
      status,
      name: t(`status.${status}`),
      count: format.number(codes.length),
      codes,
    })),
    strip: composeStrip(words, review),
    changes: composeChanges(words, review),
    ahead: composeAhead(words, review),
    decisions: composeDecisions(words, review),
    risks: composeRisks(words, review),
    freshness: composeFreshness(words, review),
    registers: composeRegisters(words, sources),
    measures: composeMeasures(words, measures, statusGrid),
    programTable: programTable(words, sources.review),
    programs: composePrograms(words, sources),
    methodTitle: t("packDocument.method.title"),
    methodIntro: t("packDocument.method.intro"),
    sheetNames: sheetNamesOf(words),
    workDaysNote: t("packDocument.inWorkDays"),
    headings: headingsOf(words),
    footer: t("common.pair", { first: planName, second: statusDayLine }),
    pageOf: pageOf(words),
  };
}

function baselineLine(words: Words, { review: { baselines, baselineNumber } }: PackSources): string {
  const { t, format, language } = words;
  const baseline = baselines.find(({ number }) => number === baselineNumber);
  if (!baseline) return t("picture.noBaseline");
  const name = chooseName(language, baseline).text;
  return t("picture.comparedWith", { name, day: format.day(baseline.setDay) });
}

function noticesOf({ t }: Words, { review: { plan, figures } }: PackSources): string[] {
  const sample = { notice: t("shell.sampleNotice"), detail: t("shell.sampleNoticeDetail") };
  return [
    ...(plan.isSample ? [t("packDocument.sample", sample)] : []),
    ...(figures.progress.inputs.isWeighed ? [t("packDocument.weights")] : []),
  ];
}

/** Stands where a page's number will. */
const NUMBER = "\u0000";

function pageOf({ t }: Words): PackContent["pageOf"] {
  const [before = "", between = "", after = ""] = t("picture.page", { page: NUMBER, pages: NUMBER }).split(
    NUMBER,
  );
  return [before, between, after];
}
