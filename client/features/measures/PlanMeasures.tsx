import type { ReactNode } from "react";
import { BaselineSelect } from "#client/ui/BaselineSelect/BaselineSelect.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Tabs } from "#client/ui/Tabs/Tabs.tsx";
import type { PlanMeasuresView } from "#shared/contract/measures.ts";
import { countOf, dayInBoth, type Words } from "#shared/i18n/words.ts";
import { CausesOfSlip } from "./CausesOfSlip.tsx";
import { Figures } from "./Figures.tsx";
import styles from "./MeasuresBody.module.css";
import { MeasuresTable } from "./MeasuresTable.tsx";
import { MilestoneTrends } from "./MilestoneTrends.tsx";
import { type MeasuresSearch, TABS, type Tab } from "./measures-search.ts";
import { PaceOverTime } from "./PaceOverTime.tsx";
import { ProgressCurve } from "./ProgressCurve.tsx";

interface PlanMeasuresProps {
  readonly view: PlanMeasuresView;
  readonly search: MeasuresSearch;
  readonly onSearch: (change: Partial<MeasuresSearch>) => void;
  readonly programLink: (code: string) => ReactNode;
  /** The statuses by period: a reading of its own, made when its tab is opened. */
  readonly statuses: ReactNode;
}

/** All programs that the reader may read, measured together and one by one. */
export function PlanMeasures(props: PlanMeasuresProps) {
  const { view, search, onSearch } = props;
  const words = useWords();
  const { t } = words;
  if (view.programs.length === 0) {
    return (
      <Page>
        <EmptyState icon="chart" level={1} title={t("measures.emptyTitle")}>
          {t("measures.emptyBody")}
        </EmptyState>
      </Page>
    );
  }
  const intro = t("measures.intro", {
    day: dayInBoth(words, view.statusDay),
    programs: countOf(words, "programs", view.programs.length),
  });
  return (
    <Page
      title={t("measures.title")}
      intro={intro}
      actions={
        <BaselineSelect
          label={t("measures.baselinePicker")}
          baselines={view.baselines}
          baselineNumber={view.baselineNumber}
          onChoose={(baseline) => onSearch({ baseline })}
        />
      }
    >
      <Tabs
        label={t("measures.tabs.label")}
        tabs={TABS.map((id) => ({
          id,
          label: t(`measures.tabs.${id}`),
          content: <div className={styles["body"]}>{tabContent(id, props, words)}</div>,
        }))}
        selected={search.tab ?? "progress"}
        onSelect={(tab) => onSearch({ tab: tab === "progress" ? undefined : tab })}
      />
    </Page>
  );
}

function tabContent(tab: Tab, props: PlanMeasuresProps, { t }: Words): ReactNode {
  const { view, search, onSearch, programLink, statuses } = props;
  switch (tab) {
    case "progress":
      return (
        <>
          <Figures figures={view.figures} />
          <ProgressCurve view={view} />
          <PaceOverTime view={view} />
        </>
      );
    case "trend":
      return (
        <MilestoneTrends
          trends={view.trends}
          statusDay={view.statusDay}
          intro={t("measures.trend.planIntro")}
        />
      );
    case "statuses":
      return statuses;
    case "slip":
      return <CausesOfSlip view={view} />;
    case "programs":
      return (
        <MeasuresTable rows={view.programs} search={search} onSearch={onSearch} programLink={programLink} />
      );
  }
}
