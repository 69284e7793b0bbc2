import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { EVERY, ProgramFilter } from "#client/registers/ProgramFilter.tsx";
import register from "#client/registers/Register.module.css";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { KpiRow, KpisView } from "#shared/contract/kpis.ts";
import { kpisCaption } from "#shared/i18n/kpi-words.ts";
import { KPI_STATUSES } from "#shared/registers/kpi-status.ts";
import { KpiList } from "./KpiList.tsx";
import styles from "./Kpis.module.css";
import { type KpiSearch, NOTHING_OPEN } from "./kpi-search.ts";
import { OpenCreate } from "./OpenCreate.tsx";

interface KpisProps {
  readonly search: KpiSearch & AsAtSearch;
  readonly onSearch: (change: Partial<KpiSearch>) => void;
}

/** Every indicator, benefit and result of Qiyas that the reader may read, judged by one rule. */
export function Kpis({ search, onSearch }: KpisProps) {
  const words = useWords();
  const { t } = words;
  const { program, status, kpi, act, create } = search;
  const { data: view } = useSuspenseQuery(useTRPC().kpis.list.queryOptions(asAtOf(search)));
  const ofProgram = view.kpis.filter((row) => program === undefined || row.program?.code === program);
  const shown = ofProgram.filter((row) => status === undefined || row.verdict.status === status);
  const { creating } = view;
  return (
    <Page
      title={t("kpis.title")}
      intro={t("kpis.intro")}
      actions={<PageActs view={view} search={search} onSearch={onSearch} />}
    >
      <div className={styles["page"]}>
        <Filters view={view} kpis={ofProgram} search={search} onSearch={onSearch} />
        {shown.length === 0 ? (
          <Empty isFiltered={view.kpis.length > 0} />
        ) : (
          <p className={styles["caption"]}>{kpisCaption(words, shown)}</p>
        )}
        <KpiList
          kpis={shown}
          asAt={search.asAt}
          opened={kpi === undefined ? null : { id: kpi, act }}
          onOpen={(opened) => onSearch({ ...NOTHING_OPEN, kpi: opened?.id, act: opened?.act })}
        />
      </div>
      {create && creating ? (
        <OpenCreate creating={creating} program={program} onClose={() => onSearch(NOTHING_OPEN)} />
      ) : null}
    </Page>
  );
}

function PageActs({ view: { creating }, search, onSearch }: KpisProps & { readonly view: KpisView }) {
  const { t } = useWords();
  return (
    <>
      <SheetMenu sheet="kpis" program={search.program} asAt={search.asAt} />
      {creating ? (
        <Button variant="primary" icon="add" onPress={() => onSearch({ ...NOTHING_OPEN, create: true })}>
          {t("kpis.create")}
        </Button>
      ) : null}
    </>
  );
}

interface FiltersProps extends KpisProps {
  readonly view: KpisView;
  /** Those of the program that is chosen. */
  readonly kpis: readonly KpiRow[];
}

function Filters({ view, kpis, search, onSearch }: FiltersProps) {
  const { t } = useWords();
  const countOf = (status: string) => kpis.filter(({ verdict }) => verdict.status === status).length;
  const chips = [
    { id: EVERY, label: t("kpis.everyStatus"), count: kpis.length },
    ...KPI_STATUSES.map((status) => ({
      id: status,
      label: t(`kpis.statuses.${status}`),
      count: countOf(status),
    })),
  ] as const;
  return (
    <div className={register["filters"]} data-print="none">
      <FilterChips
        label={t("kpis.status")}
        chips={chips}
        value={search.status ?? EVERY}
        onChange={(status) => onSearch({ status: status === EVERY ? undefined : status })}
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
    <EmptyState title={t(isFiltered ? "kpis.noMatchTitle" : "kpis.emptyTitle")}>
      {t(isFiltered ? "kpis.noMatchBody" : "kpis.emptyBody")}
    </EmptyState>
  );
}
