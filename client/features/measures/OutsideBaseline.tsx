import { useWords } from "#client/ui/locale/locale-context.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { SlipWaterfall } from "#shared/progress/slip-waterfall.ts";

/** What a slip leaves out: milestones that the baseline does not hold. */
export function OutsideBaseline({ waterfall }: { readonly waterfall: SlipWaterfall }) {
  const words = useWords();
  const { withoutBaselineCount } = waterfall;
  if (withoutBaselineCount === 0) return null;
  const milestones = countOf(words, "milestones", withoutBaselineCount);
  return <p>{words.t("measures.waterfall.withoutBaseline", { milestones })}</p>;
}
