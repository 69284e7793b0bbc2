import type { QuarterName } from "#shared/drawing/headings.ts";
import type { Words } from "#shared/i18n/words.ts";

const NAMES = { 1: "first", 2: "second", 3: "third", 4: "fourth" } as const;

/** Quarters of the Gregorian year in the reader's words. */
export function quarterNames({ t, format }: Words): QuarterName {
  return (quarter, style) =>
    style === "long"
      ? t(`common.quarters.${NAMES[quarter as keyof typeof NAMES]}`)
      : t("common.quarterShort", { quarter: format.number(quarter) });
}
