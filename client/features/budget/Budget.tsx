import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { ChartSection } from "#client/charts/ChartSection.tsx";
import { Section } from "#client/charts/Section.tsx";
import { EVERY } from "#client/registers/ProgramFilter.tsx";
import register from "#client/registers/Register.module.css";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { BudgetsView } from "#shared/contract/budget.ts";
import { budgetYearsScene } from "#shared/drawing/budget-years.ts";
import { budgetCaption, statusesCaption, yearsCaption, yearsSheet } from "#shared/i18n/budget-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { BUDGET_STATUSES } from "#shared/registers/budget.ts";
import styles from "./Budget.module.css";
import { BudgetFigures } from "./BudgetFigures.tsx";
import { BudgetMatrix } from "./BudgetMatrix.tsx";
import { type BudgetSearch, NOTHING_OPEN, SHOWN } from "./budget-search.ts";
import { CostBeside } from "./CostBeside.tsx";
import { OpenBudget } from "./OpenBudget.tsx";

interface BudgetProps {
  readonly search: BudgetSearch & AsAtSearch;
  readonly onSearch: (change: Partial<BudgetSearch>) => void;
}

/** The money of every program that the reader may see, by year: planned, committed, spent and forecast. */
export function Budget({ search, onSearch }: BudgetProps) {
  const { t } = useWords();
  const { workstream, asAt, program, edit = false } = search;
  const input = { ...(workstream === undefined ? {} : { workstream }), ...asAtOf({ asAt }) };
  const { data: view } = useSuspenseQuery(useTRPC().budget.list.queryOptions(input));
  const hasMoney = view.programs.some(({ verdict }) => verdict.status !== "none");
  const open = view.offered.programs.find(({ code }) => code === program);
  return (
    <Page
      title={t("budget.title")}
      intro={t("budget.intro")}
      actions={<SheetMenu sheet="budget" asAt={asAt} />}
    >
      <div className={styles["page"]}>
        <WorkstreamFilter view={view} search={search} onSearch={onSearch} />
        {hasMoney ? <Overview view={view} /> : <Nothing isFiltered={workstream !== undefined} />}
        <Programs view={view} search={search} onSearch={onSearch} />
      </div>
      {open ? (
        <OpenBudget
          opened={{ programId: open.id, isEdited: edit }}
          asAt={asAt}
          onOpen={(opened) => onSearch(opened ? { edit: opened.isEdited || undefined } : NOTHING_OPEN)}
        />
      ) : null}
    </Page>
  );
}

interface PartProps extends BudgetProps {
  readonly view: BudgetsView;
}

function WorkstreamFilter({ view, search, onSearch }: PartProps) {
  const { t, language } = useWords();
  const choices = view.offered.workstreams.map((workstream) => ({
    id: workstream.code,
    label: chooseName(language, workstream).text,
  }));
  if (choices.length < 2) return null;
  return (
    <div className={register["chooser"]} data-print="none">
      <Select
        label={t("budget.workstream")}
        choices={[{ id: EVERY, label: t("budget.everyWorkstream") }, ...choices]}
        value={search.workstream ?? EVERY}
        onChange={(code) => onSearch({ workstream: code === EVERY ? undefined : code })}
      />
    </div>
  );
}

function Overview({ view }: Pick<PartProps, "view">) {
  const words = useWords();
  const { programs, whole, years, statusDay, statusYear } = view;
  const sums = useMemo(() => years.map(({ year, totals }) => ({ ...totals, year })), [years]);
  return (
    <>
      <div className={styles["caption"]}>
        <p>{budgetCaption(words, whole)}</p>
        <p>{statusesCaption(words, programs)}</p>
      </div>
      <BudgetFigures standing={whole} years={sums} statusYear={statusYear} />
      <CostBeside standing={whole} heading="h2" />
      <ChartSection
        intro={words.t("budget.chartIntro")}
        caption={yearsCaption(words, years, statusYear)}
        sheet={yearsSheet(words, view)}
        draw={(width) => budgetYearsScene(words, view, width)}
        statusDay={statusDay}
      />
    </>
  );
}

function Programs({ view, search, onSearch }: PartProps) {
  const { t } = useWords();
  const { status, shown = "planned" } = search;
  const programs = view.programs.filter(({ verdict }) => status === undefined || verdict.status === status);
  const chips = [
    { id: EVERY, label: t("budget.everyStatus"), count: view.programs.length },
    ...BUDGET_STATUSES.map((each) => ({
      id: each,
      label: t(`budget.statuses.${each}`),
      count: view.programs.filter(({ verdict }) => verdict.status === each).length,
    })),
  ] as const;
  if (view.programs.length === 0) return null;
  const segments = SHOWN.map((id) => ({
    id,
    label: t(id === "variance" ? "budget.variance" : `budget.amounts.${id}`),
  }));
  return (
    <Section title={t("budget.matrix")} intro={t("budget.matrixIntro")}>
      <div className={register["filters"]} data-print="none">
        <FilterChips
          label={t("budget.status")}
          chips={chips}
          value={status ?? EVERY}
          onChange={(id) => onSearch({ status: id === EVERY ? undefined : id })}
        />
        <div className={styles["shown"]}>
          <Segmented
            size="small"
            label={t("budget.shown")}
            segments={segments}
            value={shown}
            onChange={(id) => onSearch({ shown: id === "planned" ? undefined : id })}
          />
        </div>
      </div>
      {programs.length === 0 ? (
        <EmptyState title={t("budget.noMatchTitle")}>{t("budget.noMatchBody")}</EmptyState>
      ) : (
        <BudgetMatrix
          {...{ view, programs, shown }}
          onOpen={(code) => onSearch({ program: code, edit: undefined })}
        />
      )}
    </Section>
  );
}

/** No money at all, or none in the workstream that is chosen. */
function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useWords();
  return isFiltered ? (
    <EmptyState title={t("budget.noMatchTitle")}>{t("budget.noMatchBody")}</EmptyState>
  ) : (
    <EmptyState title={t("budget.emptyTitle")}>{t("budget.emptyBody")}</EmptyState>
  );
}
