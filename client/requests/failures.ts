import type { WireError } from "#shared/contract/errors.ts";
import { errorSentence, problemSentence } from "#shared/i18n/sentences.ts";
import type { Words } from "#shared/i18n/words.ts";

/** The shape of a coded error, wherever it came from. */
export function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && "code" in value && "data" in value;
}

/** The coded error inside whatever a request threw; null when no answer came at all. */
export function wireErrorOf(thrown: unknown): WireError | null {
  if (typeof thrown !== "object" || thrown === null || !("data" in thrown)) return null;
  const { data } = thrown;
  if (typeof data !== "object" || data === null || !("masar" in data)) return null;
  return isWireError(data.masar) ? data.masar : null;
}

/** What happened and what to do, for anything a request threw. */
export function failureSentence(words: Words, thrown: unknown): string {
  const wire = wireErrorOf(thrown);
  return wire ? errorSentence(words, wire) : words.t("errors.OFFLINE");
}

/** The sentence for each refused field by its path; empty unless the failure is INVALID_INPUT. */
export function fieldSentences(words: Words, thrown: unknown): Readonly<Record<string, string>> {
  const wire = wireErrorOf(thrown);
  if (wire?.code !== "INVALID_INPUT") return {};
  return Object.fromEntries(
    wire.data.problems.map((problem) => [problem.path, problemSentence(words, problem)]),
  );
}

/** For an act without fields of its own: the refused value's sentence rather than "correct the fields". */
export function refusalSentence(words: Words, thrown: unknown): string {
  return Object.values(fieldSentences(words, thrown))[0] ?? failureSentence(words, thrown);
}
