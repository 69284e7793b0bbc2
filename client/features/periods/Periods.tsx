import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { ClosePeriodDialog } from "#client/reporting/ClosePeriodDialog.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PeriodRow, PeriodsView } from "#shared/contract/periods.ts";
import { countOf } from "#shared/i18n/words.ts";
import { DaysDialog } from "./DaysDialog.tsx";
import { OpenDialog } from "./OpenDialog.tsx";
import styles from "./Periods.module.css";
import { PeriodTable } from "./PeriodTable.tsx";
import type { PeriodsSearch } from "./periods-search.ts";
import { ReopenDialog } from "./ReopenDialog.tsx";
import { RulesDialog } from "./RulesDialog.tsx";

export type PeriodDialog = "days" | "open" | "close" | "reopen";

type Opened = { readonly dialog: "rules" } | { readonly dialog: PeriodDialog; readonly period: PeriodRow };

interface PeriodsProps {
  readonly search: PeriodsSearch;
  readonly onSearch: (change: PeriodsSearch) => void;
  /** Whether the reader may have the packs of closed periods. */
  readonly hasPacks: boolean;
}

/** Every reporting period to the end of the plan: its days, its reports, and its opening, closing and reopening. */
export function Periods({ search, onSearch, hasPacks }: PeriodsProps) {
  const { t, format } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().periods.list.queryOptions());
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const years = [...new Set(view.periods.map(yearOf))];
  const thisYear = Number(view.statusDay.slice(0, 4));
  const year =
    years.find((each) => each === search.year) ?? years.find((each) => each === thisYear) ?? years[0];
  return (
    <div className={styles["page"]}>
      <Rules view={view} onEdit={() => setOpened({ dialog: "rules" })} />
      {year === undefined ? (
        <EmptyState icon="calendar" title={t("periods.emptyTitle")}>
          {t("periods.emptyBody")}
        </EmptyState>
      ) : (
        <>
          <FilterChips
            label={t("periods.year")}
            chips={years.map((each) => ({ id: String(each), label: format.plainNumber(each) }))}
            value={String(year)}
            onChange={(chosen) => onSearch({ year: Number(chosen) })}
          />
          <PeriodTable
            periods={view.periods.filter((period) => yearOf(period) === year)}
            onOpen={(dialog, period) => setOpened({ dialog, period })}
            hasPacks={hasPacks}
          />
        </>
      )}
      {opened?.dialog === "rules" ? <RulesDialog view={view} onClose={close} /> : null}
      {opened?.dialog === "days" ? <DaysDialog period={opened.period} onClose={close} /> : null}
      {opened?.dialog === "open" ? <OpenDialog period={opened.period} onClose={close} /> : null}
      {opened?.dialog === "close" ? <ClosePeriodDialog period={opened.period} onClose={close} /> : null}
      {opened?.dialog === "reopen" ? <ReopenDialog period={opened.period} onClose={close} /> : null}
    </div>
  );
}

/** The year that a period begins in. */
function yearOf({ startDay }: PeriodRow): number {
  return Number(startDay.slice(0, 4));
}

interface RulesProps {
  readonly view: PeriodsView;
  readonly onEdit: () => void;
}

function Rules({ view: { rules, abilities }, onEdit }: RulesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <header className={styles["rules"]}>
      <div>
        <p className={styles["intro"]}>{t("periods.intro")}</p>
        <p>
          {t("periods.rulesSentence", {
            kind: t(`periods.kinds.${rules.kind}`),
            before: countOf(words, "workDays", rules.opensWorkDaysBeforeEnd),
            after: countOf(words, "workDays", rules.closesWorkDaysAfterEnd),
          })}
        </p>
      </div>
      {abilities.includes("period.update") ? (
        <Button icon="settings" onPress={onEdit}>
          {t("periods.editRules")}
        </Button>
      ) : null}
    </header>
  );
}
