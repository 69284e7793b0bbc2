import { toEpochDay } from "../calendar/day.ts";
import type { FieldProblem, WireError } from "../contract/errors.ts";
import type { PeriodRef } from "../contract/periods.ts";
import type { DeskState } from "../contract/reporting-desk.ts";
import type { Claim, Confidence } from "../reporting/content.ts";
import type { PeriodState } from "../reporting/cycle.ts";
import type { DivergenceReason } from "../reporting/divergence.ts";
import type { DueReason } from "../reporting/due.ts";
import type { NotOwing } from "../reporting/owing.ts";
import type { Catalogue } from "./ar.ts";
import { errorSentence, problemSentence } from "./sentences.ts";
import { countOf, dayRange, type Words } from "./words.ts";

/** Where a report stands, or that none is owed. */
export function reportStateName({ t }: Words, state: DeskState): string {
  return t(`reporting.states.${state}`);
}

/** Where a period stands. */
export function periodStateName({ t }: Words, state: PeriodState): string {
  return t(`reporting.periodStates.${state}`);
}

/** "November 2026", or the days of a period that is no whole month. */
export function periodName(
  words: Words,
  { kind, startDay, finishDay }: Pick<PeriodRef, "kind" | "startDay" | "finishDay">,
): string {
  if (kind !== "month") return dayRange(words, startDay, finishDay);
  return words.format.monthOfYear(toEpochDay(startDay), "gregorian");
}

/** What an owner can say of a milestone. */
export function claimName({ t }: Words, claim: Claim): string {
  return t(`reporting.claims.${claim}`);
}

/** Why a report asks about a milestone; `inWorkDays` as in `AskedMilestone`. */
export function dueSentence(words: Words, reason: DueReason, inWorkDays: number): string {
  const { t } = words;
  if (reason === "done") return t("reporting.due.done");
  // No working day lies between: it is today, or only days off have passed since.
  if (inWorkDays === 0 && reason !== "soon") return t(`reporting.due.${reason}Now`);
  return t(`reporting.due.${reason}`, { days: countOf(words, "workDaysOblique", inWorkDays) });
}

/** Why a program owes no report. */
export function notOwingSentence({ t }: Words, reason: NotOwing): string {
  return t(`reporting.notOwing.${reason}`);
}

/** One of the five points of delivery confidence, as the NAO and the DTA define them. */
export function confidenceWords(
  { t }: Words,
  level: Confidence,
): { readonly name: string; readonly definition: string } {
  return {
    name: t(`reporting.confidence.level${level}.name`),
    definition: t(`reporting.confidence.level${level}.definition`),
  };
}

/** Where claim and computed status contradict each other. */
export function divergenceSentence(words: Words, reason: DivergenceReason): string {
  const { t } = words;
  if ("points" in reason) {
    return t(`reporting.divergence.${reason.rule}`, { points: countOf(words, "points", reason.points) });
  }
  const milestones = countOf(words, "milestones", reason.ids.length);
  return t(`reporting.divergence.${reason.rule}`, { milestones });
}

type ReportingProblem = keyof Catalogue["reporting"]["problems"];

const PROBLEMS: Readonly<Record<ReportingProblem, true>> = {
  confidenceMissing: true,
  textMissing: true,
  answerMissing: true,
  dayMissing: true,
  sameForecast: true,
  forecastHasPassed: true,
  isDone: true,
  returnNoteMissing: true,
  notWorkDay: true,
  closesBeforeOpens: true,
  opensBeforePeriod: true,
  windowsOverlap: true,
  periodHasOpened: true,
};

/** Why a field of a report or a period was refused; rules of milestones and forms are told as everywhere. */
export function reportingProblem(words: Words, problem: FieldProblem): string {
  const { rule, params } = problem;
  if (!Object.hasOwn(PROBLEMS, rule)) return problemSentence(words, problem);
  const day =
    typeof params?.["day"] === "string" ? words.format.day(params["day"] as PeriodRef["startDay"]) : "";
  return words.t(`reporting.problems.${rule as ReportingProblem}`, { day });
}

type Refusal = keyof Catalogue["reporting"]["refusals"];

/** What went wrong on a screen of reports: the reason of the cycle where there is one. */
export function reportingError(words: Words, error: WireError): string {
  if (error.code === "REPORTING_STATE") return refusalSentence(words, error.data.reason);
  if (error.code === "FORBIDDEN" && error.data.reason === "ownReport") {
    return refusalSentence(words, "ownReport");
  }
  return errorSentence(words, error);
}

function refusalSentence({ t }: Words, reason: Refusal): string {
  return t(`reporting.refusals.${reason}`);
}
