import type { SheetPreview } from "#shared/contract/sheets.ts";
import type { Words } from "#shared/i18n/words.ts";

/** What a save came to: "Saved: 3 new rows, 1 changed row". */
export function savedWords(words: Words, { create, update }: SheetPreview["counts"]): string {
  const { t, format } = words;
  const counted = [
    create > 0 ? [t("registerGrid.created", { count: create, number: format.number(create) })] : [],
    update > 0 ? [t("registerGrid.updated", { count: update, number: format.number(update) })] : [],
  ].flat();
  return t("registerGrid.saved", { rows: counted.join(t("registerGrid.and")) });
}
