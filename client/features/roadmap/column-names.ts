import type { Words } from "#shared/i18n/words.ts";
import type { ColumnId } from "./column-ids.ts";

/** A column as its heading calls it; the words of `columns` have to be there. */
export function columnName(id: ColumnId, { t }: Words): string {
  switch (id) {
    case "name":
      return t("terms.program");
    case "status":
      return t("status.label");
    case "progress":
      return t("roadmap.progressColumn");
    case "slip":
      return t("roadmap.slipColumn");
    case "next":
      return t("roadmap.nextColumn");
    case "owner":
      return t("terms.owner");
    case "department":
      return t("terms.department");
    default:
      return t(`columns.headings.${id}`);
  }
}
