import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { PacksView } from "#shared/contract/packs.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { OpenPack } from "./OpenPack.tsx";
import styles from "./Packs.module.css";
import { PackTable } from "./PackTable.tsx";
import type { PacksSearch } from "./packs-search.ts";
import { POLL_PACKS } from "./poll-packs.ts";

interface PacksProps {
  readonly search: PacksSearch;
  readonly onSearch: (change: Partial<PacksSearch>) => void;
}

/** Every pack that was asked for, the newest first. */
export function Packs({ search, onSearch }: PacksProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().packs.list.queryOptions(undefined, POLL_PACKS));
  const period = view.closedPeriods.find(({ id }) => id === search.period);
  const shown = view.packs.filter((pack) => !period || pack.period?.id === period.id);
  const mayMake = view.abilities.includes("pack.create");
  const actions = mayMake ? (
    <Button variant="primary" icon="add" onPress={() => onSearch({ make: true })}>
      {t("packs.create")}
    </Button>
  ) : null;
  return (
    <Page title={t("packs.title")} intro={t("packs.intro")} actions={actions}>
      <Periods view={view} search={search} onSearch={onSearch} />
      {shown.length === 0 ? <Empty period={period} /> : <PackTable packs={shown} mayMake={mayMake} />}
      {search.make && mayMake ? (
        <OpenPack asAt={undefined} period={period?.id} onClose={() => onSearch({ make: undefined })} />
      ) : null}
    </Page>
  );
}

/** Stands for all of them among the periods. */
const EVERY = "*";

function Periods({ view, search, onSearch }: PacksProps & { readonly view: PacksView }) {
  const words = useWords();
  const { t } = words;
  if (view.closedPeriods.length === 0) return null;
  const periods = view.closedPeriods.map((period) => ({ id: period.id, label: periodName(words, period) }));
  return (
    <div className={styles["chooser"]} data-print="none">
      <Select
        label={t("packs.period")}
        choices={[{ id: EVERY, label: t("packs.everyPeriod") }, ...periods]}
        value={search.period ?? EVERY}
        onChange={(id) => onSearch({ period: id === EVERY ? undefined : id })}
      />
    </div>
  );
}

function Empty({ period }: { readonly period: PacksView["closedPeriods"][number] | undefined }) {
  const words = useWords();
  const { t } = words;
  if (!period) return <EmptyState title={t("packs.emptyTitle")}>{t("packs.emptyBody")}</EmptyState>;
  return (
    <EmptyState title={t("packs.emptyPeriodTitle", { period: periodName(words, period) })}>
      {t("packs.emptyPeriodBody")}
    </EmptyState>
  );
}
