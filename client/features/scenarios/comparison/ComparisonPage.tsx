import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { Icon } from "#client/ui/Icon/Icon.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import { THE_PLAN } from "#shared/contract/scenario-limits.ts";
import type { ScenarioCompareInput, ScenarioRow } from "#shared/contract/scenarios.ts";
import { sideChoices } from "../side-names.ts";
import styles from "./Comparison.module.css";
import { Comparison } from "./Comparison.tsx";
import { type ComparisonSearch, sidesOf } from "./comparison-search.ts";

interface ComparisonPageProps {
  readonly search: ComparisonSearch & { readonly scenario?: string | undefined };
  readonly onSearch: (change: ComparisonSearch) => void;
  readonly programLink: (code: string) => ReactNode;
}

/** The plan against a scenario, or one scenario against another. */
export function ComparisonPage({ search, onSearch, programLink }: ComparisonPageProps) {
  const { t } = useWords();
  const { data } = useSuspenseQuery(useTRPC().scenarios.list.queryOptions());
  const sides = sidesOf(search, data.scenarios);
  const trail = (
    <>
      <Icon name="chevronStart" />
      <Link to="/scenarios">{t("scenarios.all")}</Link>
    </>
  );
  return (
    <Page title={t("comparison.title")} intro={t("comparison.intro")} trail={trail}>
      {sides ? (
        <>
          <Sides sides={sides} scenarios={data.scenarios} onSearch={onSearch} />
          <Suspense fallback={<Skeleton lines={12} />}>
            <Comparison key={`${sides.left} ${sides.right}`} sides={sides} programLink={programLink} />
          </Suspense>
        </>
      ) : (
        <EmptyState
          icon="scenario"
          title={t("comparison.none")}
          action={<Link to="/scenarios">{t("comparison.toScenarios")}</Link>}
        >
          {t("comparison.noneBody")}
        </EmptyState>
      )}
    </Page>
  );
}

interface SidesProps extends Pick<ComparisonPageProps, "onSearch"> {
  readonly sides: ScenarioCompareInput;
  readonly scenarios: readonly ScenarioRow[];
}

/** Which two are compared; neither is offered on both sides. */
function Sides({ sides, scenarios, onSearch }: SidesProps) {
  const words = useWords();
  const { t } = words;
  const besides = (chosen: string) => scenarios.filter(({ id }) => id !== chosen);
  return (
    <div className={styles["sides"]} data-print="none">
      <Select
        label={t("comparison.left")}
        choices={sideChoices(words, [THE_PLAN, ...besides(sides.right)])}
        value={sides.left}
        onChange={(left) => onSearch({ ...sides, left })}
      />
      <Select
        label={t("comparison.right")}
        choices={sideChoices(words, besides(sides.left))}
        value={sides.right}
        onChange={(right) => onSearch({ ...sides, right })}
      />
    </div>
  );
}
