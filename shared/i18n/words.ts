import type { BilingualName } from "../contract/names.ts";
import type { Language, Preferences } from "../contract/session.ts";
import type { IsoDay } from "../units.ts";
import { createFormat, type DayStyle, type Format, otherCalendar } from "./format.ts";
import { createText, type LanguageWords, type Translate } from "./text.ts";

/** All that is needed to speak to one person: their language's words, and their figures and days. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
}

/** Words for a person, where one language's catalogue is at hand (a document, a mail, a test). */
export function createWords(settings: Preferences, catalogue: LanguageWords): Words {
  const text = createText(settings.language, catalogue);
  return { language: settings.language, t: text.t, format: createFormat(settings) };
}

/** A noun that is counted; its forms are in the `quantities` catalogue. */
export type Counted =
  | "workDays"
  | "days"
  | "holidays"
  | "workDaysOblique"
  | "daysOblique"
  | "programs"
  | "milestones"
  | "activities"
  | "people"
  | "rows"
  | "seconds"
  | "minutes"
  | "characters"
  | "points";

/** "3 working days", "يوما عمل": the count without its sign, in the plural form the language asks for. */
export function countOf({ t, format }: Words, noun: Counted, count: number): string {
  const size = Math.abs(count);
  return t(`quantities.${noun}`, { count: size, number: format.number(size) });
}

/** A slip with its sign, "+12 working days": plus is later than the baseline. Zero has none. */
export function signedWorkDays(words: Words, workDays: number): string {
  const { format } = words;
  const number = format.signedNumber(workDays);
  // One and two are words in Arabic ("يوما عمل") and would hide the sign: a figure is forced there.
  const form = Math.abs(workDays) <= 2 ? 0 : Math.abs(workDays);
  const count = words.language === "ar" ? form : Math.abs(workDays);
  return words.t("quantities.workDays", { count, number });
}

/** A day in the person's first calendar, followed by the other one. */
export function dayInBoth({ t, format }: Words, day: IsoDay, style: DayStyle = "long"): string {
  const first = format.settings.firstCalendar;
  return t("common.dayBoth", {
    first: format.day(day, style, first),
    second: format.day(day, style === "full" ? "long" : style, otherCalendar(first)),
  });
}

/** From one day to another, both inclusive, in the person's first calendar. */
export function dayRange({ t, format }: Words, from: IsoDay, to: IsoDay, style: DayStyle = "long"): string {
  return t("common.range", { from: format.day(from, style), to: format.day(to, style) });
}

/** A name as it is shown, and in which language it is. */
export interface ChosenName {
  readonly text: string;
  /** The language the text is in, for the `lang` attribute. */
  readonly language: Language;
  /** True when the person's language has no name and the other's stands in. */
  readonly isStandIn: boolean;
}

/** The name in the person's language, or the other language's where it is missing. */
export function chooseName(language: Language, name: BilingualName): ChosenName {
  const own = language === "ar" ? name.nameAr : name.nameEn;
  if (own.trim() !== "") return { text: own, language, isStandIn: false };
  const other = language === "ar" ? "en" : "ar";
  return { text: other === "ar" ? name.nameAr : name.nameEn, language: other, isStandIn: true };
}

/**
 * Set apart by invisible marks, so that a code or a figure with its sign stays in one piece and in its own direction
 * inside an Arabic sentence.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** More codes than this make no sentence; the rest are counted. */
const MOST_CODES = 5;

/** "SG-1, HR-2, CC-3, CT-1, CT-2 and 4 more". */
export function codeList({ t, format, language }: Words, codes: readonly string[]): string {
  const list = codes
    .slice(0, MOST_CODES)
    .map(isolate)
    .join(language === "ar" ? "، " : ", ");
  const rest = codes.length - MOST_CODES;
  return rest <= 0 ? list : t("common.listMore", { list, rest: format.number(rest) });
}
