import { toEpochDay, toIsoDay } from "../calendar/day.ts";
import { hijriOf } from "../calendar/hijri.ts";
import type { PlanFileProblem } from "../contract/plan-file.ts";
import { PLAN_FORMAT_VERSION } from "../contract/plan-format-version.ts";
import type { ChangeProblem } from "../schedule/change.ts";
import type { BrokenConstraint } from "../schedule/scheduled.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import type { planToolsAr } from "./catalogue/plan-tools.ar.ts";
import type { Words } from "./words.ts";

/** What people call the items and links of a plan, by id; the id itself where nothing has it. */
export interface PlanNames {
  codeOf(itemId: string): string;
  /** Both ends of a link, e.g. `SG-1/A01 → SG-1/M01`. */
  linkOf(linkId: string): string;
}

/** Codes of a path from which the middle is left out. */
const CODES_AT_EACH_END = 4;

/** `2026-03-01 (1447-09-12 AH)`: both calendars in figures, either of which may be typed again. */
export function planDay({ t }: Words, day: EpochDay): string {
  const hijri = hijriFigures(day);
  return hijri === "" ? toIsoDay(day) : t("planTools.dayBoth", { gregorian: toIsoDay(day), hijri });
}

/** `1447-09-12`; empty outside the Hijri calendar's table. */
export function hijriFigures(day: EpochDay): string {
  const hijri = hijriOf(day);
  if (hijri === null) return "";
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${hijri.year}-${pad(hijri.month)}-${pad(hijri.day)}`;
}

/** Codes with arrows between them; a long path keeps both ends and says how many are between. */
export function pathText({ t, format }: Words, codes: readonly string[]): string {
  const between = codes.length - 2 * CODES_AT_EACH_END;
  const shown =
    between < 2
      ? codes
      : [
          ...codes.slice(0, CODES_AT_EACH_END),
          t("planTools.pathMore", { number: format.number(between) }),
          ...codes.slice(-CODES_AT_EACH_END),
        ];
  return shown.join(" → ");
}

/** Why a text is no plan file, with the place where it stands. */
export function planFileSentence({ t }: Words, problem: PlanFileProblem): string {
  switch (problem.code) {
    case "otherVersion": {
      const { version } = problem;
      if (version === null) return t("planTools.problem.noVersion");
      return t("planTools.problem.otherVersion", { version, known: PLAN_FORMAT_VERSION });
    }
    case "invalidField":
      return t("planTools.problem.invalidField", {
        path: problem.path || ".",
        rule: t(`planTools.rule.${ruleKey(problem.rule)}`),
      });
    default:
      return t(`planTools.problem.${problem.code}`, { ...problem });
  }
}

type RuleKey = keyof typeof planToolsAr.rule;

/** The format's own rules by name, and those of the schema library by what they mean to an author. */
const RULES: Readonly<Record<string, RuleKey>> = {
  invalid_type: "missing",
  invalid_union: "notInList",
  invalid_value: "notInList",
  invalid_format: "day",
  too_big: "tooBig",
  too_small: "tooSmall",
  day: "day",
  noName: "noName",
  repeated: "repeated",
  finishBeforeStart: "finishBeforeStart",
  doneNeedsActual: "doneNeedsActual",
  declaredWithoutDay: "declaredWithoutDay",
  linkToItself: "linkToItself",
  milestoneHasNoStart: "milestoneHasNoStart",
};

function ruleKey(rule: string): RuleKey {
  return (Object.hasOwn(RULES, rule) && RULES[rule]) || "invalid";
}

/** Why a plan, or a plan with a change made, has no schedule; items by their codes. */
export function scheduleProblemSentence(words: Words, problem: ChangeProblem, names: PlanNames): string {
  const { t } = words;
  switch (problem.code) {
    case "cycle": {
      const codes = problem.path.map((id) => names.codeOf(id));
      return t("planTools.problem.cycle", { path: pathText(words, [...codes, ...codes.slice(0, 1)]) });
    }
    case "danglingLink":
      return t("planTools.problem.danglingLink", {
        link: names.linkOf(problem.linkId),
        id: problem.missingId,
      });
    case "duplicateItem":
      return t("planTools.problem.duplicateItem", { code: names.codeOf(problem.itemId) });
    case "impossibleDuration":
      return t("planTools.problem.impossibleDuration", {
        code: names.codeOf(problem.itemId),
        number: problem.durationWorkDays,
      });
    case "impossibleDays":
      return t("planTools.problem.impossibleDays", {
        code: names.codeOf(problem.itemId),
        start: planDay(words, problem.startDay),
        finish: planDay(words, problem.finishDay),
      });
    case "outOfTime":
      return t("planTools.problem.outOfTime", { code: names.codeOf(problem.itemId) });
    case "impossibleLag":
      return t("planTools.problem.impossibleLag", {
        link: names.linkOf(problem.linkId),
        number: problem.lagDays,
      });
    default:
      return t("planTools.problem.other");
  }
}

/** A constraint or deadline that does not hold, and the day that breaks it. */
export function brokenConstraintSentence(
  words: Words,
  { code, type, day, scheduledDay }: BrokenByCode,
): string {
  return words.t(`planTools.constraint.${type}`, {
    code,
    day: planDay(words, toEpochDay(day)),
    scheduled: planDay(words, toEpochDay(scheduledDay)),
  });
}

interface BrokenByCode {
  readonly code: string;
  readonly type: BrokenConstraint["type"];
  readonly day: IsoDay;
  readonly scheduledDay: IsoDay;
}
