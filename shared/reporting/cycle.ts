import { fail, type Result, succeed } from "../result.ts";

/** Where a report stands; words in docs/glossary.md. */
export const REPORT_STATES = ["draft", "submitted", "returned", "approved", "missing"] as const;

export type ReportState = (typeof REPORT_STATES)[number];

/** Where a reporting period stands. */
export const PERIOD_STATES = ["scheduled", "open", "closed"] as const;

export type PeriodState = (typeof PERIOD_STATES)[number];

/**
 * What can happen to a report. The last three happen to all reports of a period at once; `closeUnreviewed` closes
 * although some still wait for a decision, and counts those as missing.
 */
export const REPORT_ACTS = [
  "save",
  "submit",
  "return",
  "approve",
  "close",
  "closeUnreviewed",
  "reopen",
] as const;

export type ReportAct = (typeof REPORT_ACTS)[number];

/** All that the cycle needs to know of a report. */
export interface ReportStanding {
  readonly state: ReportState;
  readonly period: PeriodState;
  /** The state from which its period's close made it missing; null unless it is. */
  readonly missedFrom: ReportState | null;
}

/** All that the cycle needs to know of who acts. */
export interface ReportActor {
  /** Owner or deputy of the program, now. */
  readonly answersFor: boolean;
  /** Wrote or submitted this report at any time; still so when they answer for the program no longer. */
  readonly hasWritten: boolean;
  /** May return and approve the reports of others. */
  readonly reviews: boolean;
  /** Opens and closes periods. */
  readonly keepsPeriods: boolean;
}

/** Why an act is refused; `shared/i18n` has a sentence for each. */
export type CycleRefusal =
  | "notYours"
  | "notReviewer"
  | "ownReport"
  | "notPeriodKeeper"
  | "notOpen"
  | "frozen"
  | "notClosed"
  | "underReview"
  | "alreadyApproved"
  | "notSubmitted"
  | "isMissing"
  | "awaitsReview";

/**
 * The state after an act, or why it may not happen. Total: every act on every standing by everybody has an answer.
 * `draft → submitted → (returned → submitted)* → approved`; what is not approved when its period closes is missing,
 * and nothing changes in a closed period until it is reopened (docs/decisions/0014).
 */
export function nextReportState(report: ReportStanding, act: ReportAct, actor: ReportActor): Next {
  const refusal = refusalOfActor(act, actor) ?? refusalOfPeriod(report.period, act);
  if (refusal) return fail(refusal);
  if (act === "reopen") return succeed(reopened(report));
  if (report.state === "missing") return fail("isMissing");
  return MOVES[report.state][act];
}

/** Why nobody is to be chased for a report as it stands; null when it is its owner's turn to write it. */
export function chaseRefusal(report: ReportStanding): CycleRefusal | null {
  const next = nextReportState(report, "save", ITS_OWNER);
  return next.ok ? null : next.problem;
}

const ITS_OWNER: ReportActor = { answersFor: true, hasWritten: true, reviews: false, keepsPeriods: false };

function refusalOfActor(act: ReportAct, actor: ReportActor): CycleRefusal | null {
  switch (act) {
    case "save":
    case "submit":
      return actor.answersFor ? null : "notYours";
    case "return":
    case "approve":
      if (!actor.reviews) return "notReviewer";
      return actor.answersFor || actor.hasWritten ? "ownReport" : null;
    default:
      return actor.keepsPeriods ? null : "notPeriodKeeper";
  }
}

function refusalOfPeriod(period: PeriodState, act: ReportAct): CycleRefusal | null {
  if (period === "closed") return act === "reopen" ? null : "frozen";
  if (act === "reopen") return "notClosed";
  return period === "open" ? null : "notOpen";
}

/** A missing report is again what it was; an approved one stays approved for good. */
function reopened({ state, missedFrom }: ReportStanding): ReportState {
  return state === "missing" ? (missedFrom ?? "draft") : state;
}

type Next = Result<ReportState, CycleRefusal>;
type Moves = Readonly<Record<Exclude<ReportAct, "reopen">, Next>>;

const to = (state: ReportState): Next => succeed(state);
const no = (refusal: CycleRefusal): Next => fail(refusal);

const unsubmitted = {
  submit: to("submitted"),
  return: no("notSubmitted"),
  approve: no("notSubmitted"),
  close: to("missing"),
  closeUnreviewed: to("missing"),
};

const MOVES: Readonly<Record<Exclude<ReportState, "missing">, Moves>> = {
  draft: { save: to("draft"), ...unsubmitted },
  submitted: {
    save: no("underReview"),
    submit: no("underReview"),
    return: to("returned"),
    approve: to("approved"),
    close: no("awaitsReview"),
    closeUnreviewed: to("missing"),
  },
  returned: { save: to("returned"), ...unsubmitted },
  approved: {
    save: no("alreadyApproved"),
    submit: no("alreadyApproved"),
    return: no("alreadyApproved"),
    approve: no("alreadyApproved"),
    close: to("approved"),
    closeUnreviewed: to("approved"),
  },
};
