import type { RowLayout } from "#client/gantt/layout.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { copyText, csvOf, offerCsv, tabbed } from "#client/ui/spreadsheet/spreadsheet.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";
import type { IsoDay } from "#shared/units.ts";
import type { ChosenColumn } from "./column-ids.ts";
import styles from "./RoadmapTable.module.css";
import type { RoadmapRows } from "./roadmap-rows.ts";
import { tableTexts } from "./table-texts.ts";

interface TableActsProps {
  readonly layout: RowLayout;
  readonly model: RoadmapRows;
  readonly columns: readonly ChosenColumn[];
  readonly statusDay: IsoDay;
}

/** The rows as they stand, folded and filtered, for a spreadsheet. */
export function TableActs({ layout, model, columns, statusDay }: TableActsProps) {
  const words = useWords();
  const { t, format } = words;
  const texts = () => {
    const entries = layout.rows.flatMap(({ row }) => model.entryById.get(row.id) ?? []);
    return tableTexts(entries, columns, words);
  };
  const copy = async () => {
    const rows = texts();
    try {
      await copyText(tabbed(rows));
      tellDone(t("columns.copied", { rows: format.number(rows.length - 1) }));
    } catch {
      tellProblem(t("columns.copyFailed"));
    }
  };
  return (
    <div className={styles["acts"]} data-print="none">
      <Button size="small" variant="quiet" icon="copy" onPress={() => void copy()}>
        {t("columns.copy")}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon="download"
        onPress={() => offerCsv(csvOf(texts()), t("columns.csvName", { day: statusDay }))}
      >
        {t("columns.csv")}
      </Button>
    </div>
  );
}
