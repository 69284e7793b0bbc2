import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PlanMeasuresView } from "#shared/contract/measures.ts";
import { slipCausesScene } from "#shared/drawing/slip-causes.ts";
import { causesCaption } from "#shared/i18n/measure-captions.ts";
import { causesSheet } from "#shared/i18n/measure-sheets.ts";
import { OutsideBaseline } from "./OutsideBaseline.tsx";

/** The slip of all milestones by reason and workstream. */
export function CausesOfSlip({ view }: { readonly view: PlanMeasuresView }) {
  const words = useWords();
  const { t } = words;
  const { causes, waterfall, statusDay, workstreams } = view;
  const caption = causesCaption(words, view);
  if (!causes || causes.rows.length === 0) {
    return <Section title={t("measures.causes.title")} intro={caption} />;
  }
  return (
    <ChartSection
      intro={t("measures.causes.intro")}
      caption={caption}
      sheet={causesSheet(words, view)}
      draw={(width) => slipCausesScene(words, { causes, workstreams }, width)}
      statusDay={statusDay}
    >
      {waterfall ? <OutsideBaseline waterfall={waterfall} /> : null}
    </ChartSection>
  );
}
