import { toEpochDay } from "../calendar/day.ts";
import type { ExecutiveReviewView, Freshness, Headline } from "../contract/executive-review.ts";
import type { PeriodRef } from "../contract/periods.ts";
import type { IsoDay } from "../units.ts";
import { codeList, countOf, dayRange, type Words } from "./words.ts";

type Reviewed = Pick<ExecutiveReviewView, "headline" | "since" | "statusDay">;

/** Days between two reviews that may be called a month: the shortest month less, and the longest more, a few days off. */
const ABOUT_A_MONTH = { least: 25, most: 35 };

/** A part of the headline, and the programs that it counts. */
export interface HeadlineClause {
  readonly text: string;
  readonly codes: readonly string[];
}

/** "18 programs: 11 on plan, 4 late, 2 stalled, 1 complete; one worse than last month." What counts 0 is not said. */
export function headlineSentence(words: Words, { headline, since, statusDay }: Reviewed): string {
  const { t } = words;
  if (headline.total === 0) return t("headline.empty");
  const counts = statusClauses(words, headline).map(({ text }) => text);
  const standing = {
    programs: countOf(words, "programs", headline.total),
    counts: counts.join(words.language === "ar" ? "، " : ", "),
  };
  const [one, other] = turnClauses(words, headline).map(({ text }) => text);
  if (one === undefined) return t("headline.standing", standing);
  const turned = other === undefined ? one : t("headline.worseAndBetter", { worse: one, better: other });
  return t("headline.standingTurned", { ...standing, turned: against(words, turned, since.day, statusDay) });
}

/** What the headline counts, as it says it and in its order, for who opens a count to its programs. */
export function headlineClauses(words: Words, headline: Headline): HeadlineClause[] {
  return [...statusClauses(words, headline), ...turnClauses(words, headline)];
}

function statusClauses({ t, format }: Words, { total, counts }: Headline): HeadlineClause[] {
  return counts.map(({ status, codes }) => ({
    // Of a single program the status says all.
    text:
      total === 1
        ? t(`status.${status}`)
        : t(`headline.${status}`, { count: codes.length, number: format.number(codes.length) }),
    codes,
  }));
}

function turnClauses({ t, format }: Words, headline: Headline): HeadlineClause[] {
  const turns = ["worse", "better"] as const;
  return turns.flatMap((turn) => {
    const codes = headline[turn];
    const text = t(`headline.${turn}`, { count: codes.length, number: format.number(codes.length) });
    return codes.length === 0 ? [] : [{ text, codes }];
  });
}

function against({ t, format }: Words, turned: string, day: IsoDay, statusDay: IsoDay): string {
  const days = toEpochDay(statusDay) - toEpochDay(day);
  const isMonth = days >= ABOUT_A_MONTH.least && days <= ABOUT_A_MONTH.most;
  if (isMonth) return t("headline.thanLastMonth", { turned });
  return t("headline.thanOn", { turned, day: format.day(day) });
}

/** "12 of 16 reports for October 2026 are approved; 3 have not reported: …", or when one was approved last. */
export function freshnessSentence(words: Words, freshness: Freshness): string {
  const { t, format } = words;
  const { period, lastApprovalDay } = freshness;
  const clauses =
    period !== null
      ? periodClauses(words, period, freshness)
      : lastApprovalDay !== null
        ? [t("headline.freshness.lastApproval", { day: format.day(lastApprovalDay) })]
        : [t("headline.freshness.neverApproved")];
  const separator = words.language === "ar" ? "؛ " : "; ";
  return t("headline.freshness.whole", { clauses: clauses.join(separator) });
}

/** "The plan last changed on 23 November 2026." */
export function lastChangeSentence({ t, format }: Words, { lastChangeDay }: Freshness): string {
  if (lastChangeDay === null) return t("headline.freshness.neverChanged");
  return t("headline.freshness.lastChange", { day: format.day(lastChangeDay) });
}

function periodClauses(words: Words, period: PeriodRef, { counts, notReported }: Freshness): string[] {
  const { t, format } = words;
  const { approved, submitted, missing } = counts;
  const told = (clause: "waiting" | "notReported", count: number) => {
    const codes = codeList(
      words,
      notReported.map(({ code }) => code),
    );
    return t(`headline.freshness.${clause}`, { count, number: format.number(count), codes });
  };
  return [
    approvedClause(words, periodPhrase(words, period), approved, approved + submitted + missing),
    ...(submitted > 0 ? [told("waiting", submitted)] : []),
    ...(missing > 0 ? [told("notReported", missing)] : []),
    // What may still come in time is not held against anybody.
    ...(missing > 0 && period.state === "open"
      ? [t("headline.freshness.lastDay", { day: format.day(period.closesDay) })]
      : []),
  ];
}

function approvedClause({ t, format }: Words, period: string, approved: number, owed: number): string {
  if (owed === 0) return t("headline.freshness.noneOwed", { period });
  if (approved > 0 && approved < owed) {
    const reports = t("headline.freshness.reports", { count: owed, number: format.number(owed) });
    const some = { count: approved, number: format.number(approved) };
    return t("headline.freshness.someApproved", { ...some, reports, period });
  }
  const clause = approved === 0 ? "noneApproved" : "allApproved";
  return t(`headline.freshness.${clause}`, { count: owed, number: format.number(owed), period });
}

/** What a period is called after "the reports for". Periods follow Gregorian months, whatever calendar comes first. */
function periodPhrase(words: Words, { kind, startDay, finishDay }: PeriodRef): string {
  const { t, format } = words;
  if (kind !== "month") return t("headline.freshness.span", { range: dayRange(words, startDay, finishDay) });
  return t("headline.freshness.month", { month: format.monthOfYear(toEpochDay(startDay), "gregorian") });
}

/** Five of seven days, less the year's holidays. */
const WORK_DAYS_A_MONTH = 21;

type Paced = Pick<ExecutiveReviewView["figures"], "progress" | "schedulePerformanceTime">;

/** How far the work is ahead of the plan or behind it by earned schedule; why nothing can be said, where so. */
export function paceSentence(words: Words, { progress, schedulePerformanceTime: pace }: Paced): string {
  const { t } = words;
  const { earnedPeriods, actualPeriods } = pace.inputs;
  const reason = pace.missing ?? (earnedPeriods ? null : "nothingEarned");
  if (reason !== null) {
    return t("headline.pace.unknown", { reason: t(`measures.missing.${reason}`) });
  }
  const months = (earnedPeriods ?? 0) - actualPeriods;
  const isDone = progress.value === 1;
  if (Math.round(months * WORK_DAYS_A_MONTH) === 0) {
    return t(isDone ? "headline.pace.doneEven" : "headline.pace.even");
  }
  const time = timeText(words, Math.abs(months));
  if (months > 0) return t(isDone ? "headline.pace.doneAhead" : "headline.pace.ahead", { time });
  return t(isDone ? "headline.pace.doneBehind" : "headline.pace.behind", { time });
}

/** In months to a tenth, or in working days below one. */
function timeText(words: Words, months: number): string {
  const { t, format } = words;
  const tenths = Math.round(months * 10) / 10;
  if (tenths < 1) return countOf(words, "workDaysOblique", Math.round(months * WORK_DAYS_A_MONTH));
  return t("headline.pace.months", { count: tenths, number: format.decimal(tenths) });
}
