import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MeasuresView } from "#shared/contract/measures.ts";
import { paceScene } from "#shared/drawing/pace.ts";
import { paceCaption } from "#shared/i18n/measure-captions.ts";
import { paceSheet } from "#shared/i18n/measure-sheets.ts";

/** SPI(t) and earned schedule from month to month. */
export function PaceOverTime({ view: { pace, statusDay } }: { readonly view: MeasuresView }) {
  const words = useWords();
  const { t } = words;
  if (pace.every(({ performanceIndexTime }) => performanceIndexTime === null)) {
    return <Section title={t("measures.pace.title")} intro={t("measures.pace.none")} />;
  }
  return (
    <ChartSection
      intro={t("measures.pace.intro")}
      caption={paceCaption(words, pace)}
      sheet={paceSheet(words, pace)}
      draw={(width) => paceScene(words, pace, width)}
      statusDay={statusDay}
    />
  );
}
