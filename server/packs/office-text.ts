import type { Status } from "#shared/progress/status-words.ts";

/** What XML cannot hold, and marks that would turn the order of what follows them or show as boxes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWANTED = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text that a part of an Office file can hold; line breaks and tabs stay. */
export function officeText(text: string): string {
  return text.toWellFormed().replaceAll(UNWANTED, "");
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
  return `${SIGNS[status]} ${officeText(name)}`;
}
