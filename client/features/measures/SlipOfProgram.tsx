import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MeasuresView } from "#shared/contract/measures.ts";
import { slipWaterfallScene } from "#shared/drawing/slip-waterfall.ts";
import { waterfallCaption } from "#shared/i18n/measure-captions.ts";
import { waterfallSheet } from "#shared/i18n/measure-sheets.ts";
import { OutsideBaseline } from "./OutsideBaseline.tsx";

/** What the slip of a program's milestones is made of, reason by reason. */
export function SlipOfProgram({ view: { waterfall, statusDay } }: { readonly view: MeasuresView }) {
  const words = useWords();
  const { t } = words;
  const caption = waterfallCaption(words, waterfall);
  if (!waterfall || waterfall.steps.length === 0) {
    return <Section title={t("measures.waterfall.title")} intro={caption} />;
  }
  return (
    <ChartSection
      intro={t("measures.waterfall.intro")}
      caption={caption}
      sheet={waterfallSheet(words, waterfall)}
      draw={(width) => slipWaterfallScene(words, waterfall, width)}
      statusDay={statusDay}
    >
      <OutsideBaseline waterfall={waterfall} />
    </ChartSection>
  );
}
