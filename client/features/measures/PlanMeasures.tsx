import type { ReactNode } from "react";
import { BaselineSelect } from "#client/ui/BaselineSelect/BaselineSelect.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { PlanMeasuresView } from "#shared/contract/measures.ts";
import { countOf, dayInBoth } from "#shared/i18n/words.ts";
import { MeasuresBody } from "./MeasuresBody.tsx";
import { MeasuresTable } from "./MeasuresTable.tsx";
import type { MeasuresSearch } from "./measures-search.ts";

interface PlanMeasuresProps {
  readonly view: PlanMeasuresView;
  readonly search: MeasuresSearch;
  readonly onSearch: (change: Partial<MeasuresSearch>) => void;
  readonly programLink: (code: string) => ReactNode;
}

/** All programs that the reader may read, measured together and one by one. */
export function PlanMeasures({ view, search, onSearch, programLink }: PlanMeasuresProps) {
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
      <MeasuresBody view={view} trendIntro={t("measures.trend.planIntro")} />
      <MeasuresTable rows={view.programs} search={search} onSearch={onSearch} programLink={programLink} />
    </Page>
  );
}
