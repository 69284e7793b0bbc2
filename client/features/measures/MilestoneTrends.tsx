import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { TrendLine } from "#shared/contract/measures.ts";
import { milestoneTrendScene } from "#shared/drawing/milestone-trend.ts";
import { trendCaption } from "#shared/i18n/measure-captions.ts";
import { trendSheet } from "#shared/i18n/measure-sheets.ts";
import type { IsoDay } from "#shared/units.ts";

interface MilestoneTrendsProps {
  readonly trends: readonly TrendLine[];
  readonly statusDay: IsoDay;
  readonly intro: string;
}

/** How forecasts drifted from report to report. */
export function MilestoneTrends({ trends, statusDay, intro }: MilestoneTrendsProps) {
  const words = useWords();
  const { t } = words;
  const drawn = trends.filter(({ trend }) => trend.points.length > 0);
  if (drawn.length === 0) {
    return <Section title={t("measures.trend.title")} intro={t("measures.trend.none")} />;
  }
  return (
    <ChartSection
      intro={intro}
      caption={trendCaption(words, drawn)}
      sheet={trendSheet(words, drawn)}
      draw={(width) => milestoneTrendScene(words, { trends: drawn, statusDay }, width)}
      statusDay={statusDay}
    />
  );
}
