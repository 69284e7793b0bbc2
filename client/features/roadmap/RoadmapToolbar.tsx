import { type ReactNode, Suspense } from "react";
import { BaselineSelect } from "#client/ui/BaselineSelect/BaselineSelect.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { FilterForm, SavedViews } from "./later.ts";
import styles from "./Roadmap.module.css";
import { type RoadmapSearch, SCALES, type Scale } from "./roadmap-search.ts";
import { SearchBox } from "./SearchBox.tsx";

interface RoadmapToolbarProps {
  readonly view: RoadmapView;
  /** Those that the filters left. */
  readonly programs: readonly ProgramRow[];
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  /** Null where there is no chart to move. */
  readonly onToday: (() => void) | null;
  readonly onFind: () => void;
  /** How to print or save what is shown; null where nothing is. */
  readonly picture: ReactNode;
}

const ALL = "all";

export function RoadmapToolbar(props: RoadmapToolbarProps) {
  const { view, programs, search, onSearch, onToday, onFind, picture } = props;
  return (
    <search className={styles["toolbar"]} data-print="none">
      <SearchBox search={search} onSearch={onSearch} onFind={onFind} />
      <WorkstreamSelect view={view} search={search} onSearch={onSearch} />
      <FilterMenu view={view} search={search} onSearch={onSearch} />
      <ViewsMenu search={search} onSearch={onSearch} />
      {onToday ? (
        <>
          {view.baselines.length > 0 ? <ComparedBaseline view={view} onSearch={onSearch} /> : null}
          <ChartTools
            programs={programs}
            search={search}
            onSearch={onSearch}
            onToday={onToday}
            picture={picture}
          />
        </>
      ) : (
        picture
      )}
    </search>
  );
}

type FilterProps = Pick<RoadmapToolbarProps, "view" | "search" | "onSearch">;

function WorkstreamSelect({ view, search, onSearch }: FilterProps) {
  const { t, language } = useWords();
  const choices = [
    { id: ALL, label: t("roadmap.allWorkstreams") },
    ...view.workstreams.map((each) => ({ id: each.code, label: chooseName(language, each).text })),
  ];
  return (
    <div className={styles["select"]}>
      <Select
        label={t("roadmap.workstreamFilter")}
        isLabelHidden
        choices={choices}
        value={search.workstream ?? ALL}
        onChange={(code) => onSearch({ workstream: code === ALL ? undefined : code })}
      />
    </div>
  );
}

function FilterMenu(props: FilterProps) {
  const { t } = useWords();
  return (
    <Popover trigger={<Button icon="settings">{t("roadmap.filters")}</Button>} label={t("roadmap.filters")}>
      <Suspense fallback={<div className={styles["form"]} />}>
        <FilterForm {...props} />
      </Suspense>
    </Popover>
  );
}

function ViewsMenu(props: Omit<FilterProps, "view">) {
  const { t } = useWords();
  const label = t("roadmap.savedViews");
  return (
    <Popover trigger={<IconButton icon="bookmark" label={label} />} label={label}>
      <Suspense fallback={<div className={styles["form"]} />}>
        <SavedViews {...props} />
      </Suspense>
    </Popover>
  );
}

function ComparedBaseline({ view, onSearch }: Pick<RoadmapToolbarProps, "view" | "onSearch">) {
  const { t } = useWords();
  return (
    <div className={styles["select"]}>
      <BaselineSelect
        label={t("roadmap.compareWith")}
        isLabelHidden
        baselines={view.baselines}
        baselineNumber={view.baselineNumber}
        onChoose={(baseline) => onSearch({ baseline })}
      />
    </div>
  );
}

type ChartToolsProps = Pick<RoadmapToolbarProps, "programs" | "search" | "onSearch" | "picture"> & {
  readonly onToday: () => void;
};

function ChartTools({ programs, search, onSearch, onToday, picture }: ChartToolsProps) {
  const { t } = useWords();
  const areAllOpen = programs.length > 0 && programs.every(({ code }) => search.open?.includes(code));
  const toggleAll = () => onSearch({ open: areAllOpen ? undefined : programs.map(({ code }) => code) });
  const segments = [
    { id: "plan", label: t("roadmap.scalePlan") },
    { id: "year", label: t("roadmap.scaleYear") },
    { id: "quarter", label: t("roadmap.scaleQuarter") },
    { id: "month", label: t("roadmap.scaleMonth") },
  ] as const;
  return (
    <div className={styles["tools"]}>
      <Button size="small" variant="quiet" onPress={toggleAll}>
        {t(areAllOpen ? "roadmap.collapseAll" : "roadmap.expandAll")}
      </Button>
      <Button size="small" variant="quiet" icon="calendar" onPress={onToday}>
        {t("roadmap.goToToday")}
      </Button>
      <Segmented
        label={t("roadmap.scale")}
        segments={segments}
        value={nearestScale(search.days)}
        onChange={(scale) => onSearch({ days: SCALES[scale] ?? undefined })}
        size="small"
      />
      {picture}
    </div>
  );
}

/** The preset closest to a freely zoomed scale, by ratio. */
function nearestScale(days: number | undefined): Scale {
  if (days === undefined) return "plan";
  const presets = [
    ["plan", 1_826],
    ["year", SCALES.year],
    ["quarter", SCALES.quarter],
    ["month", SCALES.month],
  ] as const;
  const distance = (preset: number) => Math.abs(Math.log(days / preset));
  return presets.reduce((best, each) => (distance(each[1]) < distance(best[1]) ? each : best))[0];
}
