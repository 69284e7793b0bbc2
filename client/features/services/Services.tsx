import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "#client/app/trpc.ts";
import { SheetMenu } from "#client/sheets/SheetMenu.tsx";
import { type AsAtSearch, asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import { LaunchChart } from "./LaunchChart.tsx";
import { OpenCreate } from "./OpenCreate.tsx";
import { ServiceFilters } from "./ServiceFilters.tsx";
import { ServiceList } from "./ServiceList.tsx";
import styles from "./Services.module.css";
import { NOTHING_OPEN, type ServiceSearch } from "./service-search.ts";

interface ServicesProps {
  readonly search: ServiceSearch & AsAtSearch;
  readonly onSearch: (change: Partial<ServiceSearch>) => void;
}

/** The catalogue: launched against planned, and every service with its launch and its use. */
export function Services({ search, onSearch }: ServicesProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().eServices.list.queryOptions(asAtOf(search)));
  const { services, statusDay } = view;
  const shown = services.filter((service) => isShown(service, search));
  const { creating } = view;
  const actions = (
    <>
      {creating ? (
        <Button variant="primary" icon="add" onPress={() => onSearch({ ...NOTHING_OPEN, create: true })}>
          {t("eServices.create")}
        </Button>
      ) : null}
      <SheetMenu sheet="eServices" program={search.program} asAt={search.asAt} />
    </>
  );
  return (
    <Page
      title={t("eServices.title")}
      intro={
        <>
          {t("eServices.intro")} <Link to="/roll-out">{t("eServices.toRollOut")}</Link>
        </>
      }
      actions={actions}
    >
      <div className={styles["page"]}>
        <ServiceFilters view={view} search={search} onSearch={onSearch} />
        {shown.length > 0 ? <LaunchChart services={shown} statusDay={statusDay} /> : null}
        {shown.length === 0 ? <Empty isFiltered={services.length > 0} /> : null}
        <ServiceList
          services={shown}
          asAt={search.asAt}
          opened={search.service === undefined ? null : { id: search.service, act: search.act }}
          onOpen={(opened) => onSearch({ ...NOTHING_OPEN, service: opened?.id, act: opened?.act })}
        />
        {search.create && creating ? (
          <OpenCreate
            creating={creating}
            program={search.program}
            statusDay={statusDay}
            onClose={() => onSearch(NOTHING_OPEN)}
          />
        ) : null}
      </div>
    </Page>
  );
}

function isShown(service: EServiceRow, { audience, channel, state, program }: ServiceSearch): boolean {
  return (
    (audience === undefined || service.audience === audience) &&
    (channel === undefined || service.channel === channel) &&
    (state === undefined || service.state === state) &&
    (program === undefined || service.program.code === program)
  );
}

function Empty({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useWords();
  return (
    <EmptyState title={t(isFiltered ? "eServices.noMatchTitle" : "eServices.emptyTitle")}>
      {t(isFiltered ? "eServices.noMatchBody" : "eServices.emptyBody")}
    </EmptyState>
  );
}
