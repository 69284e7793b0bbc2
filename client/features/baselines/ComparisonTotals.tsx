import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BaselineCompareInput } from "#shared/contract/baselines.ts";
import type { DifferenceTotals } from "#shared/progress/baseline-compare.ts";
import styles from "./Baselines.module.css";
import { DIFFERENCE_KINDS } from "./comparison-rows.ts";

/** How many milestones a request changes, in which ways. */
export function ComparisonTotals(input: BaselineCompareInput) {
  const words = useWords();
  const { data, error } = useQuery(useTRPC().baselines.compare.queryOptions(input));
  if (data) return <Totals totals={data.totals} />;
  return <p role="status">{error ? failureSentence(words, error) : words.t("common.loading")}</p>;
}

export function Totals({ totals }: { readonly totals: DifferenceTotals }) {
  const { t, format } = useWords();
  return (
    <dl className={styles["totals"]} aria-label={t("baselines.totals")}>
      {DIFFERENCE_KINDS.map((kind) => (
        <div key={kind} data-empty={totals[kind] === 0 || undefined}>
          <dt>{t(`baselines.kinds.${kind}`)}</dt>
          <dd>{format.number(totals[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
