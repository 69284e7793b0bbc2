import type { PackRow } from "#shared/contract/packs.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import { kindOf } from "./pack-kinds.ts";

/** "PDF, A4, Arabic". */
export function fileWords({ t }: Words, pack: Pick<PackRow, "format" | "paper" | "language">): string {
  return t("packs.file", {
    kind: t(`packs.kinds.${kindOf(pack)}`),
    language: t(`packs.languages.${pack.language}`),
  });
}

/** What it is of: a day, or a period by its name. */
function momentWords(words: Words, { period, statusDay }: Pick<PackRow, "period" | "statusDay">): string {
  const { t, format } = words;
  if (period) return t("packs.ofPeriod", { period: periodName(words, period) });
  return t("packs.ofDay", { day: format.day(statusDay) });
}

/** What tells it from the others in a sentence: "Pack of October 2026 (PDF, A4, Arabic)". */
export function packName(words: Words, pack: PackRow): string {
  return words.t("packs.named", { of: momentWords(words, pack), file: fileWords(words, pack) });
}
