import type { Words } from "#shared/i18n/words.ts";

const MEGABYTE = 1_000_000;

/** "340 kB" or "1.2 MB", in the reader's digits. */
export function fileSize({ t, format }: Words, bytes: number): string {
  if (bytes < MEGABYTE) return t("evidence.kilobytes", { size: format.number(Math.ceil(bytes / 1_000)) });
  return t("evidence.megabytes", { size: format.decimal(Math.round((bytes * 10) / MEGABYTE) / 10) });
}
