import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import styles from "#client/registers/Register.module.css";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IssuesView } from "#shared/contract/issues.ts";
import { ISSUE_ACTS, ISSUE_STATES } from "#shared/registers/issue-cycle.ts";
import { filterEntries, ownersOf } from "./filter-risks.ts";
import { IssueList } from "./IssueList.tsx";
import { OpenRaiseIssue } from "./OpenRaise.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";
import type { RegisterProps } from "./RiskRegister.tsx";
import { NOTHING_OPEN, type RiskSearch } from "./risk-search.ts";

/** Every issue that the reader may read: what is open first, the gravest first. */
export function IssueRegister({ search, onSearch }: RegisterProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().issues.list.queryOptions(asAtOf(search)));
  const { raising, statusDay } = view;
  const shown = filterEntries(view.issues, search, statusDay);
  const { issue, raise, program } = search;
  const act = ISSUE_ACTS.find((each) => each === search.act);
  const isFiltered = view.issues.length > 0;
  return (
    <div className={styles["section"]}>
      {raising ? (
        <div className={styles["acts"]} data-print="none">
          <Button variant="primary" icon="add" onPress={() => onSearch({ ...NOTHING_OPEN, raise: true })}>
            {t("risks.raiseIssue")}
          </Button>
        </div>
      ) : null}
      <Filters view={view} search={search} onSearch={onSearch} />
      {shown.length === 0 ? (
        <EmptyState title={t(isFiltered ? "risks.noIssueMatchTitle" : "risks.noIssuesTitle")}>
          {t(isFiltered ? "risks.noMatchBody" : "risks.noIssuesBody")}
        </EmptyState>
      ) : null}
      <IssueList
        issues={shown}
        statusDay={statusDay}
        asAt={search.asAt}
        opened={issue === undefined ? null : { id: issue, act }}
        onOpen={(opened) => onSearch({ ...NOTHING_OPEN, issue: opened?.id, act: opened?.act })}
      />
      {raise && raising ? (
        <OpenRaiseIssue
          raising={raising}
          program={program}
          statusDay={statusDay}
          onClose={() => onSearch(NOTHING_OPEN)}
        />
      ) : null}
    </div>
  );
}

function Filters({ view, search, onSearch }: RegisterProps & { readonly view: IssuesView }) {
  const { t } = useWords();
  const { programs, issues, statusDay } = view;
  const countOf = (state: NonNullable<RiskSearch["state"]>) =>
    filterEntries(issues, { ...search, state }, statusDay).length;
  const states = [
    ...ISSUE_STATES.map((id) => ({ id, label: t(`risks.issueStates.${id}`), count: countOf(id) })),
    { id: "every", label: t("risks.everyState"), count: countOf("every") } as const,
  ];
  return (
    <RegisterFilters
      states={states}
      programs={programs}
      owners={ownersOf(issues)}
      search={search}
      onSearch={onSearch}
    />
  );
}
