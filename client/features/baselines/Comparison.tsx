import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { ErrorState } from "#client/ui/ErrorState/ErrorState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { SectionHead } from "#client/ui/SectionHead/SectionHead.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { BaselineCompareInput, BaselineRow, ComparisonView } from "#shared/contract/baselines.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Baselines.module.css";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { Totals } from "./ComparisonTotals.tsx";
import { DIFFERENCE_KINDS, type DifferenceFilter, filterPrograms } from "./comparison-rows.ts";

interface ComparisonProps {
  readonly baselines: readonly BaselineRow[];
  readonly sides: BaselineCompareInput;
  readonly onSides: (sides: Partial<BaselineCompareInput>) => void;
}

/** Any two baselines, or one and the forecast, program by program. */
export function Comparison({ baselines, sides, onSides }: ComparisonProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles["section"]}>
      <SectionHead
        title={t("baselines.compare")}
        intro={t("baselines.compareIntro")}
        acts={
          <div className={styles["controls"]}>
            {(["from", "to"] as const).map((side) => (
              <div key={side} className={styles["chooser"]}>
                <SideSelect
                  label={t(`baselines.${side}`)}
                  baselines={baselines}
                  value={sides[side]}
                  onChange={(chosen) => onSides({ [side]: chosen })}
                />
              </div>
            ))}
          </div>
        }
      />
      {sides.from === sides.to ? <p role="status">{t("baselines.sameSides")}</p> : <Compared sides={sides} />}
    </section>
  );
}

type Side = BaselineCompareInput["from"];

interface SideSelectProps {
  readonly label: string;
  readonly baselines: readonly BaselineRow[];
  readonly value: Side;
  readonly onChange: (side: Side) => void;
}

function SideSelect({ label, baselines, value, onChange }: SideSelectProps) {
  const { t, language, format } = useWords();
  const choices = baselines.map((baseline) => ({
    id: String(baseline.number),
    label: t("baselines.named", {
      number: format.number(baseline.number),
      name: chooseName(language, baseline).text,
    }),
  }));
  return (
    <Select
      label={label}
      choices={[{ id: "forecast", label: t("baselines.forecast") }, ...choices]}
      value={String(value)}
      onChange={(id) => onChange(id === "forecast" ? id : Number(id))}
    />
  );
}

function Compared({ sides }: { readonly sides: BaselineCompareInput }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(useTRPC().baselines.compare.queryOptions(sides));
  if (data) return <Differences view={data} />;
  if (!error) return <Skeleton lines={8} />;
  return <ErrorState sentence={failureSentence(words, error)} onRetry={() => void refetch()} />;
}

function Differences({ view: { programs, totals } }: { readonly view: ComparisonView }) {
  const { t } = useWords();
  const [filter, setFilter] = useState<DifferenceFilter>("all");
  const shown = filterPrograms(programs, filter);
  return (
    <>
      <div className={styles["header"]}>
        <Totals totals={totals} />
        <div className={styles["chooser"]}>
          <Select<DifferenceFilter>
            label={t("baselines.filter")}
            choices={[
              { id: "all", label: t("baselines.all") },
              ...DIFFERENCE_KINDS.map((id) => ({ id, label: t(`baselines.kinds.${id}`) })),
            ]}
            value={filter}
            onChange={setFilter}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="list" title={t("baselines.noMatchTitle")}>
          {t("baselines.noMatchBody")}
        </EmptyState>
      ) : (
        <ComparisonTable programs={shown} />
      )}
    </>
  );
}
