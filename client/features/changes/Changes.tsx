import type { ReactNode } from "react";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import type { HistoryDaysView } from "#shared/contract/history-days.ts";
import type { PlanChangesView } from "#shared/contract/plan-changes.ts";
import { changesSentence, isUnchanged } from "#shared/i18n/changes-sentence.ts";
import { BaselineChanges } from "./BaselineChanges.tsx";
import { ChangeDays } from "./ChangeDays.tsx";
import styles from "./Changes.module.css";
import { changesIn, chosenScope } from "./change-scope.ts";
import type { ChangesSearch } from "./changes-search.ts";
import { ItemChanges } from "./ItemChanges.tsx";
import { LinkChanges } from "./LinkChanges.tsx";
import { ProgramChanges } from "./ProgramChanges.tsx";
import { StatusTurns } from "./StatusTurns.tsx";

export interface ChangesProps {
  readonly view: PlanChangesView;
  /** Which days can be asked for. */
  readonly known: HistoryDaysView;
  readonly search: ChangesSearch;
  readonly onSearch: (change: Partial<ChangesSearch>) => void;
  /** A program's code as a link to it. */
  readonly programLink: (code: string) => ReactNode;
}

/** What lies between two days of the plan: statuses, items, links and baselines, with who and why. */
export function Changes(props: ChangesProps) {
  const { view, known, search, onSearch, programLink } = props;
  const words = useWords();
  const { t } = words;
  const shown = changesIn(view, search);
  const scope = chosenScope(view, search);
  const sentence = changesSentence(words, shown, view.toDay === known.lastDay);
  return (
    <Page title={t("changes.title")} intro={t("changes.intro")}>
      <ChangeDays view={view} known={known} search={search} onSearch={onSearch} />
      {isUnchanged(shown) ? (
        <EmptyState icon="calendar" title={sentence}>
          {t(isUnchanged(view) ? "changes.nothingHelp" : "changes.nothingOfScope")}
        </EmptyState>
      ) : (
        <>
          <div>
            {scope ? (
              <p className={styles["scope"]}>
                <bdi>{scope.code}</bdi> <Name name={scope} />
              </p>
            ) : null}
            <p className={styles["sentence"]}>{sentence}</p>
          </div>
          <StatusTurns statuses={shown.statuses} programLink={programLink} />
          <ItemChanges view={shown} search={search} onSearch={onSearch} programLink={programLink} />
          <ProgramChanges programs={shown.programs} programLink={programLink} />
          <LinkChanges links={shown.links} />
          <BaselineChanges baselines={shown.baselines} />
        </>
      )}
    </Page>
  );
}
