import { isIsoDay } from "../calendar/day.ts";
import type { FieldProblem, FileRefusal, WireError } from "../contract/errors.ts";
import type { ImpactItem } from "../contract/impact.ts";
import type { problemsAr } from "./catalogue/problems.ar.ts";
import { chooseName, countOf, dayInBoth, isolate, type Words } from "./words.ts";

/** "45 seconds", or whole minutes (rounded up) from two minutes on. */
export function waitOf(words: Words, seconds: number): string {
  return seconds < 120
    ? countOf(words, "seconds", seconds)
    : countOf(words, "minutes", Math.ceil(seconds / 60));
}

const MEGABYTE = 1_000_000;
const BYTE_LIMITS: readonly FileRefusal[] = ["tooLarge", "unpacksTooLarge"];

function fileSentence({ t, format }: Words, reason: FileRefusal, limit: number | undefined): string {
  const shown = BYTE_LIMITS.includes(reason) ? (limit ?? 0) / MEGABYTE : (limit ?? 0);
  return t(`errors.file.${reason}`, { limit: format.number(shown) });
}

/** More than this many of a circle are told by its first and its last ones. */
const MOST_OF_CIRCLE = 6;

/** "A-1 M3 → A-1 M4 → A-1 M3": the way round, up to where it began, as the language reads. */
function circleOf({ language }: Words, path: readonly ImpactItem[]): string {
  const codes = [...path, ...path.slice(0, 1)].map(({ programCode, code }) =>
    isolate(`${programCode} ${code}`),
  );
  const half = MOST_OF_CIRCLE / 2;
  const shown = codes.length > MOST_OF_CIRCLE ? [...codes.slice(0, half), "…", ...codes.slice(-half)] : codes;
  return shown.join(language === "ar" ? " ← " : " → ");
}

/** What went wrong and what to do, in the person's language. The only place where codes become prose. */
export function errorSentence(words: Words, error: WireError): string {
  const { t, format, language } = words;
  switch (error.code) {
    case "THROTTLED":
    case "BUSY":
      return t(`errors.${error.code}`, { wait: waitOf(words, error.data.retryAfterSeconds) });
    case "FILE_REFUSED":
      return fileSentence(words, error.data.reason, error.data.limit);
    case "FORBIDDEN":
      return t(error.data.reason === "ownRequest" ? "errors.OWN_REQUEST" : "errors.FORBIDDEN");
    case "INTERNAL":
      return t("errors.INTERNAL", { incidentId: error.data.incidentId });
    case "VERSION_CONFLICT": {
      const { changedBy, changedOn } = error.data;
      if (!changedBy || !changedOn) return t("errors.VERSION_CONFLICT");
      const person = chooseName(language, changedBy).text;
      return t("errors.VERSION_CONFLICT_BY", { person, day: format.day(changedOn) });
    }
    case "LINK_CYCLE":
      return t("errors.LINK_CYCLE", { path: circleOf(words, error.data.path) });
    case "DAY_NOT_KNOWN": {
      const [firstDay, lastDay] = [
        dayInBoth(words, error.data.firstDay),
        dayInBoth(words, error.data.lastDay),
      ];
      return t("errors.DAY_NOT_KNOWN", { firstDay, lastDay });
    }
    default:
      return t(`errors.${error.code}`);
  }
}

const PROBLEM_RULES = {
  nothingChanged: true,
  reasonMissing: true,
  actualAfterStatusDay: true,
  afterStatusDay: true,
  beforePlan: true,
  farPastPlan: true,
  forecastInPast: true,
  doneNeedsActual: true,
  actualNeedsFullProgress: true,
  notADay: true,
  required: true,
  tooShort: true,
  tooLong: true,
  tooSmall: true,
  tooLarge: true,
  tooCommon: true,
  wrongFormat: true,
  notInList: true,
  wrongType: true,
  taken: true,
  nameMissing: true,
  lastAdministrator: true,
  finishBeforeStart: true,
  spanWithoutWork: true,
  startMissing: true,
  linkToItself: true,
  linkExists: true,
  holidayTooLong: true,
  holidayRepeated: true,
  outsideHijri: true,
  noWorkDay: true,
  planCalendar: true,
  noteMissing: true,
  refusalNoteMissing: true,
  scopeEmpty: true,
  requestOpen: true,
  noBaseline: true,
  otherProgram: true,
  itemDone: true,
  itemGone: true,
  viewNameTaken: true,
  tooManyViews: true,
  tooManyFiles: true,
  invalid: true,
} as const satisfies Record<keyof typeof problemsAr, true>;

type ProblemRule = keyof typeof PROBLEM_RULES;

function isProblemRule(rule: string): rule is ProblemRule {
  return Object.hasOwn(PROBLEM_RULES, rule);
}

/** A rule's numbers and days as the person reads them. Years stay without a thousands mark. */
function writeParams({ format }: Words, params: FieldProblem["params"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === "string") return [name, isIsoDay(value) ? format.day(value) : value];
      return [name, name === "year" ? format.plainNumber(value) : format.number(value)];
    }),
  );
}

/** Why one field was refused. A rule that this version has no words for is still a refusal. */
export function problemSentence(words: Words, problem: FieldProblem): string {
  const rule = problem.rule === "day" ? "notADay" : problem.rule;
  return words.t(`problems.${isProblemRule(rule) ? rule : "invalid"}`, {
    replace: writeParams(words, problem.params),
  });
}
