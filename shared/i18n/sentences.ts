import type { FileRefusal, WireError } from "../contract/errors.ts";
import { chooseName, countOf, type Words } from "./words.ts";

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

/** What went wrong and what to do, in the person's language. The only place where codes become prose. */
export function errorSentence(words: Words, error: WireError): string {
  const { t, format, language } = words;
  switch (error.code) {
    case "THROTTLED":
    case "BUSY":
      return t(`errors.${error.code}`, { wait: waitOf(words, error.data.retryAfterSeconds) });
    case "FILE_REFUSED":
      return fileSentence(words, error.data.reason, error.data.limit);
    case "INTERNAL":
      return t("errors.INTERNAL", { incidentId: error.data.incidentId });
    case "VERSION_CONFLICT": {
      const { changedBy, changedOn } = error.data;
      if (!changedBy || !changedOn) return t("errors.VERSION_CONFLICT");
      const person = chooseName(language, changedBy).text;
      return t("errors.VERSION_CONFLICT_BY", { person, day: format.day(changedOn) });
    }
    default:
      return t(`errors.${error.code}`);
  }
}
