import { BaselineSelect } from "#client/ui/BaselineSelect/BaselineSelect.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { useViewportWidth } from "#client/ui/viewport/use-viewport-width.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { ColumnChooser } from "./ColumnChooser.tsx";
import { TABLE_COLUMNS } from "./column-ids.ts";
import styles from "./Roadmap.module.css";
import { shownColumns } from "./roadmap-columns.tsx";
import type { RoadmapSearch } from "./roadmap-search.ts";

interface DisplayFormProps {
  readonly view: RoadmapView;
  /** Those that the filters left. */
  readonly programs: readonly ProgramRow[];
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
}

/** How the rows are shown: against which baseline, with how much unfolded, with which headings and columns. */
export function DisplayForm({ view, programs, search, onSearch }: DisplayFormProps) {
  const { t } = useWords();
  const widthPixels = useViewportWidth();
  const isTable = search.view === "table";
  const shown = search.columns ?? (isTable ? TABLE_COLUMNS : shownColumns(undefined, widthPixels));
  const areAllOpen = programs.length > 0 && programs.every(({ code }) => search.open?.includes(code));
  const toggleAll = () => onSearch({ open: areAllOpen ? undefined : programs.map(({ code }) => code) });
  return (
    <div className={styles["form"]}>
      <BaselineSelect
        label={t("roadmap.compareWith")}
        baselines={view.baselines}
        baselineNumber={view.baselineNumber}
        onChoose={(baseline) => onSearch({ baseline })}
      />
      {isTable ? null : (
        <div>
          <Question text={t("finding.headings")} />
          <Segmented
            label={t("finding.headings")}
            segments={[
              { id: "both", label: t("finding.bothCalendars") },
              { id: "hijri", label: t("common.hijri") },
              { id: "gregorian", label: t("common.gregorian") },
            ]}
            value={search.calendars ?? "both"}
            onChange={(calendars) => onSearch({ calendars: calendars === "both" ? undefined : calendars })}
            size="small"
          />
        </div>
      )}
      <Button size="small" icon="list" onPress={toggleAll}>
        {t(areAllOpen ? "roadmap.collapseAll" : "roadmap.expandAll")}
      </Button>
      <div>
        <Question text={t("columns.title")} />
        <p className={styles["shown"]}>{t("columns.help")}</p>
        <ColumnChooser shown={shown} onChoose={(columns) => onSearch({ columns })} />
      </div>
    </div>
  );
}

/** Seen; what it asks of is named by itself. */
function Question({ text }: { readonly text: string }) {
  return (
    <div className={styles["question"]} aria-hidden="true">
      {text}
    </div>
  );
}
