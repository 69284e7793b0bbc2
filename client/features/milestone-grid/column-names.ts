import type { Words } from "#shared/i18n/words.ts";
import type { ColumnId } from "./columns.ts";

export function columnName({ t }: Words, column: ColumnId): string {
  switch (column) {
    case "progressPercent":
      return t("common.progress");
    case "status":
      return t("milestoneGrid.status");
    default:
      return t(`terms.${column}`);
  }
}
