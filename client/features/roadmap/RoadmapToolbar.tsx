import { type ReactNode, Suspense } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { DisplayForm, FilterForm, SavedViews, ShownView } from "./later.ts";
import styles from "./Roadmap.module.css";
import { type RoadmapSearch, SCALES, type Scale } from "./roadmap-search.ts";
import { SearchBox } from "./SearchBox.tsx";

interface RoadmapToolbarProps {
  readonly view: RoadmapView;
  /** Those that the filters left. */
  readonly programs: readonly ProgramRow[];
  readonly search: RoadmapSearch;
  readonly onSearch: (change: Partial<RoadmapSearch>) => void;
  /** Whether there is room for a chart or a table; a list of programs has neither columns nor time. */
  readonly isWide: boolean;
  /** Goes to the day that the chart is computed for, by its name; null where there is no chart to move. */
  readonly today: { readonly label: string; readonly run: () => void } | null;
  readonly onFind: () => void;
  readonly seesScenarios: boolean;
  /** How to print or save what is shown; null where nothing is. */
  readonly picture: ReactNode;
}

const ALL = "all";

/** What to look for stands first, then how it is shown, then the tools of what is shown. */
export function RoadmapToolbar(props: RoadmapToolbarProps) {
  const { search, onSearch, isWide, today, onFind, picture } = props;
  return (
    <search className={styles["toolbar"]} data-print="none">
      <SearchBox search={search} onSearch={onSearch} onFind={onFind} />
      <WorkstreamMenu {...props} />
      <FilterMenu {...props} />
      {isWide ? <DisplayMenu {...props} /> : null}
      {props.view.scenario ? null : <ViewsMenu {...props} />}
      <div className={styles["tools"]}>
        {today ? <TimeTools search={search} onSearch={onSearch} today={today} /> : null}
        {isWide ? <ViewSwitch search={search} onSearch={onSearch} /> : null}
        {picture}
      </div>
    </search>
  );
}

type FilterProps = Pick<RoadmapToolbarProps, "view" | "search" | "onSearch">;

/** A menu, not the kit's select, which would weigh on every first load for this one question. */
function WorkstreamMenu({ view, search, onSearch }: FilterProps) {
  const { t, language } = useWords();
  const choices = [
    { id: ALL, label: t("roadmap.allWorkstreams") },
    ...view.workstreams.map((each) => ({ id: each.code, label: chooseName(language, each).text })),
  ];
  const chosen = choices.find(({ id }) => id === search.workstream) ?? choices[0];
  const question = t("roadmap.workstreamFilter");
  return (
    <div className={styles["workstream"]}>
      <Menu
        label={question}
        chosenId={chosen?.id ?? ALL}
        trigger={
          <Button endIcon="chevronDown" aria-label={`${question}: ${chosen?.label}`}>
            {chosen?.label ?? ""}
          </Button>
        }
        actions={choices.map(({ id, label }) => ({
          id,
          label,
          onAction: () => onSearch({ workstream: id === ALL ? undefined : id }),
        }))}
      />
    </div>
  );
}

function FilterMenu({ view, search, onSearch }: FilterProps) {
  const { t } = useWords();
  return (
    <Popover trigger={<Button icon="settings">{t("roadmap.filters")}</Button>} label={t("roadmap.filters")}>
      <Suspense fallback={<div className={styles["form"]} />}>
        <FilterForm view={view} search={search} onSearch={onSearch} />
      </Suspense>
    </Popover>
  );
}

function DisplayMenu({
  view,
  programs,
  search,
  onSearch,
}: FilterProps & Pick<RoadmapToolbarProps, "programs">) {
  const { t } = useWords();
  return (
    <Popover trigger={<Button icon="eye">{t("roadmap.display")}</Button>} label={t("roadmap.display")}>
      <Suspense fallback={<div className={styles["form"]} />}>
        <DisplayForm view={view} programs={programs} search={search} onSearch={onSearch} />
      </Suspense>
    </Popover>
  );
}

function ViewsMenu({ search, onSearch, seesScenarios }: Omit<RoadmapToolbarProps, "view">) {
  const { t } = useWords();
  const label = t("roadmap.savedViews");
  return (
    <div className={styles["viewsMenu"]}>
      <Popover trigger={<IconButton icon="bookmark" label={label} />} label={label}>
        <Suspense fallback={<div className={styles["form"]} />}>
          <SavedViews search={search} onSearch={onSearch} seesScenarios={seesScenarios} />
        </Suspense>
      </Popover>
      {search.saved === undefined ? null : (
        <Suspense fallback={null}>
          <ShownView search={search} />
        </Suspense>
      )}
    </div>
  );
}

type ViewSwitchProps = Pick<RoadmapToolbarProps, "search" | "onSearch">;

/** The same rows on a chart or in a table. */
function ViewSwitch({ search, onSearch }: ViewSwitchProps) {
  const { t } = useWords();
  return (
    <Segmented
      label={t("roadmap.viewAs")}
      segments={[
        { id: "chart", label: t("roadmap.viewChart"), icon: "chart" },
        { id: "table", label: t("roadmap.viewTable"), icon: "table" },
      ]}
      value={search.view ?? "chart"}
      onChange={(view) => onSearch({ view: view === "table" ? view : undefined })}
      size="small"
    />
  );
}

interface TimeToolsProps extends ViewSwitchProps {
  readonly today: NonNullable<RoadmapToolbarProps["today"]>;
}

function TimeTools({ search, onSearch, today }: TimeToolsProps) {
  const { t } = useWords();
  const segments = [
    { id: "plan", label: t("roadmap.scalePlan") },
    { id: "year", label: t("roadmap.scaleYear") },
    { id: "quarter", label: t("roadmap.scaleQuarter") },
    { id: "month", label: t("roadmap.scaleMonth") },
  ] as const;
  return (
    <>
      <Button size="small" variant="quiet" icon="calendar" onPress={today.run}>
        {today.label}
      </Button>
      <Segmented
        label={t("roadmap.scale")}
        segments={segments}
        value={nearestScale(search.days)}
        onChange={(scale) => onSearch({ days: SCALES[scale] ?? undefined })}
        size="small"
      />
    </>
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
