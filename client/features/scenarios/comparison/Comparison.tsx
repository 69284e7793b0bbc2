import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ComparedSide, ScenarioCompareInput, ScenarioComparison } from "#shared/contract/scenarios.ts";
import { comparisonSentence, isSame } from "#shared/i18n/comparison-sentence.ts";
import { chooseName, isolate, type Words } from "#shared/i18n/words.ts";
import { ChosenBar } from "./ChosenBar.tsx";
import styles from "./Comparison.module.css";
import { CriticalDifferences } from "./CriticalDifferences.tsx";
import { ItemDifferences } from "./ItemDifferences.tsx";
import { LinkDifferences } from "./LinkDifferences.tsx";
import { PlaceDifferences } from "./PlaceDifferences.tsx";
import { PlanFinish } from "./PlanFinish.tsx";
import { ProgramDifferences } from "./ProgramDifferences.tsx";
import { StatusDifferences } from "./StatusDifferences.tsx";
import { useChosen } from "./use-chosen.ts";

interface ComparisonProps {
  readonly sides: ScenarioCompareInput;
  /** A program's code as a link to it. */
  readonly programLink: (code: string) => ReactNode;
}

/** What every part of a comparison is told with. */
export interface DifferencesProps {
  readonly view: ScenarioComparison;
  /** What the sides are called in headings. */
  readonly left: string;
  readonly right: string;
  readonly programLink: (code: string) => ReactNode;
}

/** What differs between the plan and a scenario, or between two, and what of it is to be asked for. */
export function Comparison({ sides, programLink }: ComparisonProps) {
  const words = useWords();
  const { t } = words;
  const { data: view } = useSuspenseQuery(useTRPC().scenarios.compare.queryOptions(sides));
  const differences = [...view.items, ...view.links];
  const chosen = useChosen(differences.filter(({ requestable }) => requestable).map(({ key }) => key));
  const sentence = comparisonSentence(words, view);
  if (isSame(view)) {
    return (
      <EmptyState icon="scenario" title={sentence}>
        {t("comparison.sameBody")}
      </EmptyState>
    );
  }
  const parts = { view, programLink, ...headingsOf(words, view) };
  const isAgainstPlan = view.left.scenario === null && view.right.scenario !== null;
  const choosing = isAgainstPlan ? chosen : null;
  return (
    <>
      <p className={styles["sentence"]}>{sentence}</p>
      <PlanFinish {...parts} />
      <ProgramDifferences {...parts} />
      <ItemDifferences {...parts} chosen={choosing} />
      <LinkDifferences {...parts} chosen={choosing} />
      <StatusDifferences {...parts} />
      <CriticalDifferences {...parts} />
      <PlaceDifferences {...parts} />
      {choosing && view.right.scenario ? (
        <ChosenBar scenarioId={view.right.scenario.id} chosen={choosing} />
      ) : null}
    </>
  );
}

function headingsOf(words: Words, { left, right }: ScenarioComparison) {
  return { left: headingOf(words, left), right: headingOf(words, right) };
}

function headingOf({ t, language }: Words, { scenario }: ComparedSide): string {
  return scenario ? isolate(chooseName(language, scenario).text) : t("scenarios.thePlanChosen");
}
