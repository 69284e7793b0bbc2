import { directionOf } from "#shared/i18n/direction.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { PackContent } from "./content.ts";

/** What XML cannot hold, and marks that would turn the order of what follows them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ufeff\ufffe\uffff]/g;
/** Office shows boxes for the marks that isolate a text; around it, marks of the document's direction do the same. */
const ISOLATING = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = "\u200f";
const LEFT_TO_RIGHT = "\u200e";
/** The Arabic letter mark, which is younger than many a typeface. */
const ARABIC_MARK = "\u061c";

/** The content with every text as a part of an Office file can hold it; line breaks and tabs stay. */
export function forOffice(content: PackContent): PackContent {
  const mark = directionOf(content.language) === "rtl" ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  const clean = (text: string) =>
    text
      .toWellFormed()
      .replaceAll(UNWANTED, "")
      .replaceAll(ISOLATING, mark)
      .replaceAll(ARABIC_MARK, RIGHT_TO_LEFT);
  return withTexts(content, clean);
}

function withTexts<Value>(value: Value, clean: (text: string) => string): Value {
  if (typeof value === "string") return clean(value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => withTexts(each, clean)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [
    key,
    withTexts(each, clean),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** The shapes of `shared/drawing/status-signs.ts` as letters, for a cell or a run of text. */
const SIGNS: Readonly<Record<Status, string>> = {
  onPlan: "●",
  atRisk: "▲",
  late: "◆",
  stalled: "■",
  stopped: "▮▮",
  complete: "✓",
  completedLate: "✓◇",
  notStarted: "○",
};

/** A status by shape and word; its colour is for whoever draws it. */
export function statusText(status: Status, name: string): string {
  return `${SIGNS[status]} ${name}`;
}
