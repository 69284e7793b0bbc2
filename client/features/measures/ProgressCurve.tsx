import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MeasuresView } from "#shared/contract/measures.ts";
import { progressCurveScene } from "#shared/drawing/progress-curve.ts";
import { curveCaption } from "#shared/i18n/measure-captions.ts";
import { curveSheet } from "#shared/i18n/measure-sheets.ts";

/** Planned, done and what may come, each as a share of all weights. */
export function ProgressCurve({ view }: { readonly view: MeasuresView }) {
  const words = useWords();
  const { t } = words;
  if (view.curve.totalPoints === 0) {
    return <Section title={t("measures.curve.title")} intro={t("measures.curve.none")} />;
  }
  return (
    <ChartSection
      intro={t("measures.curve.intro")}
      caption={curveCaption(words, view)}
      sheet={curveSheet(words, view.curve)}
      draw={(width) => progressCurveScene(words, view, width)}
      statusDay={view.statusDay}
    />
  );
}
