import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskTrend } from "#shared/registers/risk-matrix.ts";

/** Arrows point along the page, not in time: upwards is more exposure in either direction of writing. */
const SIGNS = { rising: "▲", steady: "■", falling: "▼" } as const;

/** Where the exposure of a risk is going, as a sign and a word. */
export function RiskTrendMark({ trend }: { readonly trend: RiskTrend }) {
  const { t } = useWords();
  return (
    <span>
      <span aria-hidden="true">{SIGNS[trend]}</span> {t(`risks.trends.${trend}`)}
    </span>
  );
}
