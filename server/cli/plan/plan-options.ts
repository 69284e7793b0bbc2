import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseDay } from "#shared/calendar/parse-day.ts";
import { ar } from "#shared/i18n/ar.ts";
import { en } from "#shared/i18n/en.ts";
import { createWords, type Words } from "#shared/i18n/words.ts";
import type { ScheduleOptions } from "#shared/schedule/network.ts";
import type { EpochDay } from "#shared/units.ts";
import { CommandError, type Said } from "../command.ts";

export const PLAN_USAGE = "[--json] [--lang ar|en] [--status-day DAY|none] [--float-to program|plan]";

const PLAN_OPTIONS = {
  json: { type: "boolean", default: false },
  lang: { type: "string", default: "ar" },
  "status-day": { type: "string" },
  "float-to": { type: "string", default: "program" },
} as const satisfies ParseArgsConfig["options"];

/** What every command about a plan is told. */
export interface PlanOptions {
  /** As typed; null for the database. */
  readonly path: string | null;
  readonly isJson: boolean;
  readonly words: Words;
  /** Undefined: today. Null: none, the plan as if nothing had happened. */
  readonly statusDay: EpochDay | null | undefined;
  readonly horizon: ScheduleOptions["horizon"];
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The words of a command line by a table of options, a file at most among them. Throws CommandError. */
export function readArguments(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): { readonly values: Values; readonly path: string | null } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length <= 1) return { values, path: positionals[0] ?? null };
  } catch {
    // parseArgs names the word it stumbled over in English only; the usage that follows says what there is.
  }
  throw new CommandError({
    ar: "لم تُفهم الخيارات، أو ذُكر أكثر من ملف.",
    en: "The options were not understood, or more than one file was named.",
  });
}

/** The options that all plan commands share, and beside them those of one command as typed. */
export function readPlanOptions(
  args: readonly string[],
  more: NonNullable<ParseArgsConfig["options"]> = {},
): { readonly options: PlanOptions; readonly values: Values } {
  const { values, path } = readArguments(args, { ...PLAN_OPTIONS, ...more });
  const statusDay = textOf(values, "status-day");
  const options = {
    path,
    isJson: values["json"] === true,
    words: wordsIn(textOf(values, "lang")),
    statusDay: statusDay === "none" ? null : readDay(statusDay, "status-day"),
    horizon: oneOf(textOf(values, "float-to"), ["program", "plan"], "float-to"),
  };
  return { options, values };
}

export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** Sentences in the language asked for, with figures and days that can be typed again. */
export function wordsIn(language: string | undefined): Words {
  return oneOf(language, ["ar", "en"], "lang") === "en"
    ? createWords({ language: "en", digits: "latn", firstCalendar: "gregorian" }, en)
    : createWords({ language: "ar", digits: "latn", firstCalendar: "gregorian" }, ar);
}

/** A day as people type it, in either calendar. Throws CommandError for what is none. */
export function readDay(text: string | undefined, option: string): EpochDay | undefined {
  if (text === undefined) return undefined;
  const parsed = parseDay(text);
  if (parsed.ok) return parsed.value.day;
  throw new CommandError(
    misused(option, text, {
      ar: "اكتب تاريخًا مثل 2026-03-01 أو 1/3/2026 أو 1447-09-12",
      en: "write a day like 2026-03-01, 1/3/2026 or 1447-09-12",
    }),
  );
}

/** A whole number, not negative. Throws CommandError for what is none. */
export function readCount(text: string | undefined, option: string, least: number): number | undefined {
  if (text === undefined) return undefined;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (count >= least && count <= 100_000) return count;
  throw new CommandError(
    misused(option, text, {
      ar: `اكتب عددًا صحيحًا من ${least} إلى 100000`,
      en: `write a whole number from ${least} to 100000`,
    }),
  );
}

function oneOf<const Value extends string>(
  text: string | undefined,
  values: readonly Value[],
  option: string,
): Value {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  const list = values.join("|");
  throw new CommandError(misused(option, text ?? "", { ar: `اختر ${list}`, en: `choose ${list}` }));
}

/** A refusal of an option's value that shows it; the mark keeps its dashes before it in an Arabic line. */
export function misused(option: string, value: string, { ar: arabic, en: english }: Said): Said {
  const shown = `--${option} ${value.slice(0, 100)}`;
  return { ar: `\u200e${shown}\u200e: ${arabic}.`, en: `${shown}: ${english}.` };
}
