import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import styles from "#client/registers/Register.module.css";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskRow, RisksView } from "#shared/contract/risks.ts";
import { RISK_ACTS, RISK_STATES } from "#shared/registers/risk-cycle.ts";
import { countByLevel } from "#shared/registers/risk-matrix.ts";
import { filterByExposure, filterEntries, ownersOf } from "./filter-risks.ts";
import { OpenRaiseRisk } from "./OpenRaise.tsx";
import { RegisterFilters } from "./RegisterFilters.tsx";
import { RiskList } from "./RiskList.tsx";
import { RiskMatrix } from "./RiskMatrix.tsx";
import { NOTHING_OPEN, type RiskSearch } from "./risk-search.ts";

export interface RegisterProps {
  readonly search: RiskSearch & AsAtSearch;
  readonly onSearch: (change: Partial<RiskSearch>) => void;
}

const NO_CELL = { level: undefined, probability: undefined, impact: undefined } as const;

/** Every risk that the reader may read: where they stand in the matrix, and then each by itself, the heaviest first. */
export function RiskRegister({ search, onSearch }: RegisterProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().risks.list.queryOptions(asAtOf(search)));
  const { raising, statusDay } = view;
  const filtered = filterEntries(view.risks, search, statusDay);
  const shown = filterByExposure(filtered, search);
  const { risk, raise, report, program, probability, impact } = search;
  const act = RISK_ACTS.find((each) => each === search.act);
  return (
    <div className={styles["section"]}>
      {raising ? (
        <div className={styles["acts"]} data-print="none">
          <Button variant="primary" icon="add" onPress={() => onSearch({ ...NOTHING_OPEN, raise: true })}>
            {t("risks.raise")}
          </Button>
        </div>
      ) : null}
      <Filters view={view} search={search} onSearch={onSearch} />
      <RiskMatrix
        risks={filtered}
        chosen={{ ...(probability && { probability }), ...(impact && { impact }) }}
        onChoose={(cell) => onSearch({ ...NO_CELL, ...cell })}
      />
      <Levels risks={filtered} search={search} onSearch={onSearch} />
      {shown.length === 0 ? <Empty isFiltered={view.risks.length > 0} /> : null}
      <RiskList
        risks={shown}
        statusDay={statusDay}
        asAt={search.asAt}
        opened={risk === undefined ? null : { id: risk, act }}
        onOpen={(opened) => onSearch({ ...NOTHING_OPEN, risk: opened?.id, act: opened?.act })}
      />
      {raise && raising ? (
        <OpenRaiseRisk
          raising={raising}
          program={program}
          reportId={report}
          statusDay={statusDay}
          onClose={() => onSearch(NOTHING_OPEN)}
        />
      ) : null}
    </div>
  );
}

function Filters({ view, search, onSearch }: RegisterProps & { readonly view: RisksView }) {
  const { t } = useWords();
  const countOf = (state: NonNullable<RiskSearch["state"]>) =>
    filterEntries(view.risks, { ...search, state }, view.statusDay).length;
  const states = [
    ...RISK_STATES.map((id) => ({ id, label: t(`risks.states.${id}`), count: countOf(id) })),
    { id: "every", label: t("risks.everyState"), count: countOf("every") } as const,
  ];
  const { programs, risks } = view;
  return (
    <RegisterFilters
      states={states}
      programs={programs}
      owners={ownersOf(risks)}
      search={search}
      onSearch={onSearch}
    />
  );
}

const EVERY_LEVEL = "every";

/** What the colours of the matrix mean, and how many weigh so much; each shows only its own. */
function Levels({ risks, search, onSearch }: RegisterProps & { readonly risks: readonly RiskRow[] }) {
  const { t } = useWords();
  const levels = countByLevel(risks).map(({ level, count }) => ({
    id: level,
    label: t(`standing.levels.${level}`),
    count,
  }));
  return (
    <FilterChips
      label={t("standing.exposure")}
      chips={[{ id: EVERY_LEVEL, label: t("risks.everyLevel"), count: risks.length }, ...levels]}
      value={search.level ?? EVERY_LEVEL}
      onChange={(level) => onSearch({ ...NO_CELL, level: level === EVERY_LEVEL ? undefined : level })}
    />
  );
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useWords();
  return (
    <EmptyState title={t(isFiltered ? "risks.noMatchTitle" : "risks.emptyTitle")}>
      {t(isFiltered ? "risks.noMatchBody" : "risks.emptyBody")}
    </EmptyState>
  );
}
