import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BaselineCompareInput, BaselineRow } from "#shared/contract/baselines.ts";
import styles from "./Baselines.module.css";
import { BaselineTable } from "./BaselineTable.tsx";
import type { BaselineSearch } from "./baseline-search.ts";
import { Comparison } from "./Comparison.tsx";
import { DecideDialog } from "./DecideDialog.tsx";
import { RequestDialog } from "./RequestDialog.tsx";
import { WithdrawDialog } from "./WithdrawDialog.tsx";

interface BaselinesProps {
  readonly search: BaselineSearch;
  readonly onSearch: (change: Partial<BaselineCompareInput>) => void;
}

type Opened =
  | { readonly dialog: "request" }
  | { readonly dialog: "decide" | "withdraw"; readonly baseline: BaselineRow };

/** The frozen copies of the plan: asked for by one person, decided by another, compared by anybody who reads them. */
export function Baselines({ search, onSearch }: BaselinesProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().baselines.list.queryOptions());
  const [opened, setOpened] = useState<Opened | null>(null);
  const current = view.baselines.find(({ isCurrent }) => isCurrent) ?? null;
  const [newest] = view.baselines;
  const from = search.from ?? current?.number ?? newest?.number ?? "forecast";
  const close = () => setOpened(null);
  const request = view.abilities.includes("baseline.request") ? (
    <Button variant="primary" icon="add" onPress={() => setOpened({ dialog: "request" })}>
      {t("baselines.request")}
    </Button>
  ) : null;
  return (
    <div className={styles["page"]}>
      <section className={styles["section"]}>
        <header className={styles["header"]}>
          <p className={styles["intro"]}>{t("baselines.intro")}</p>
          {request}
        </header>
        {newest ? (
          <BaselineTable
            baselines={view.baselines}
            onDecide={(baseline) => setOpened({ dialog: "decide", baseline })}
            onWithdraw={(baseline) => setOpened({ dialog: "withdraw", baseline })}
            onCompare={(baseline) => onSearch(sidesFor(baseline, current))}
          />
        ) : (
          <EmptyState icon="chart" title={t("baselines.emptyTitle")}>
            {t("baselines.emptyBody")}
          </EmptyState>
        )}
      </section>
      {newest ? (
        <Comparison
          baselines={view.baselines}
          sides={{ from, to: search.to ?? "forecast" }}
          onSides={onSearch}
        />
      ) : null}
      {opened?.dialog === "request" ? <RequestDialog view={view} onClose={close} /> : null}
      {opened?.dialog === "decide" ? (
        <DecideDialog baseline={opened.baseline} current={current} onClose={close} />
      ) : null}
      {opened?.dialog === "withdraw" ? <WithdrawDialog baseline={opened.baseline} onClose={close} /> : null}
    </div>
  );
}

/** What a row is most worth comparing with: the current one; the current one itself with the forecast. */
function sidesFor({ number, isCurrent }: BaselineRow, current: BaselineRow | null): BaselineCompareInput {
  if (isCurrent || current === null) return { from: number, to: "forecast" };
  const [from, to] = number < current.number ? [number, current.number] : [current.number, number];
  return { from, to };
}
