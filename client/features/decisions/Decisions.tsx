import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { EVERY, ProgramFilter } from "#client/registers/ProgramFilter.tsx";
import styles from "#client/registers/Register.module.css";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { DecisionRow, DecisionsView } from "#shared/contract/decisions.ts";
import { DECISION_STATES } from "#shared/registers/decision-cycle.ts";
import { DecisionList } from "./DecisionList.tsx";
import { type DecisionSearch, NOTHING_OPEN } from "./decision-search.ts";
import { OpenAsk } from "./OpenAsk.tsx";

interface DecisionsProps {
  readonly search: DecisionSearch & AsAtSearch;
  readonly onSearch: (change: Partial<DecisionSearch>) => void;
}

/** Every decision that the reader may read: what is wanted first, what is to be carried out next, then what is over. */
export function Decisions({ search, onSearch }: DecisionsProps) {
  const { t } = useWords();
  const { program, state, decision, act, ask } = search;
  const { data: view } = useSuspenseQuery(useTRPC().decisions.list.queryOptions(asAtOf(search)));
  const ofProgram = view.decisions.filter((row) => program === undefined || row.program?.code === program);
  const shown = ofProgram.filter((row) => state === undefined || row.state === state);
  const { asking } = view;
  const actions = (
    <>
      <SheetMenu sheet="decisions" program={program} asAt={search.asAt} />
      {asking ? (
        <Button variant="primary" icon="add" onPress={() => onSearch({ ...NOTHING_OPEN, ask: true })}>
          {t("decisions.ask")}
        </Button>
      ) : null}
    </>
  );
  return (
    <Page title={t("decisions.title")} intro={t("decisions.intro")} actions={actions} width="reading">
      <Filters view={view} decisions={ofProgram} search={search} onSearch={onSearch} />
      {shown.length === 0 ? <Empty isFiltered={view.decisions.length > 0} /> : null}
      <DecisionList
        decisions={shown}
        statusDay={view.statusDay}
        asAt={search.asAt}
        opened={decision === undefined ? null : { id: decision, act }}
        onOpen={(opened) => onSearch({ ...NOTHING_OPEN, decision: opened?.id, act: opened?.act })}
      />
      {ask && asking ? (
        <OpenAsk
          asking={asking}
          program={program}
          riskId={search.risk}
          statusDay={view.statusDay}
          onClose={() => onSearch(NOTHING_OPEN)}
        />
      ) : null}
    </Page>
  );
}

interface FiltersProps extends DecisionsProps {
  readonly view: DecisionsView;
  /** Those of the program that is chosen. */
  readonly decisions: readonly DecisionRow[];
}

function Filters({ view, decisions, search, onSearch }: FiltersProps) {
  const { t } = useWords();
  const countOf = (state: string) => decisions.filter((row) => row.state === state).length;
  const chips = [
    { id: EVERY, label: t("decisions.everyState"), count: decisions.length },
    ...DECISION_STATES.map((state) => ({
      id: state,
      label: t(`decisions.states.${state}`),
      count: countOf(state),
    })),
  ] as const;
  return (
    <div className={styles["filters"]} data-print="none">
      <FilterChips
        label={t("decisions.state")}
        chips={chips}
        value={search.state ?? EVERY}
        onChange={(state) => onSearch({ state: state === EVERY ? undefined : state })}
      />
      <ProgramFilter
        programs={view.programs}
        value={search.program}
        onChange={(program) => onSearch({ program })}
      />
    </div>
  );
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useWords();
  return (
    <EmptyState title={t(isFiltered ? "decisions.noMatchTitle" : "decisions.emptyTitle")}>
      {t(isFiltered ? "decisions.noMatchBody" : "decisions.emptyBody")}
    </EmptyState>
  );
}
