import { EVERY, ProgramFilter } from "#client/registers/ProgramFilter.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { EServicesView } from "#shared/contract/e-services.ts";
import { AUDIENCES, CHANNELS, LAUNCH_STATES } from "#shared/registers/e-service.ts";
import styles from "./Services.module.css";
import type { ServiceSearch } from "./service-search.ts";

interface ServiceFiltersProps {
  readonly view: EServicesView;
  readonly search: ServiceSearch;
  readonly onSearch: (change: Partial<ServiceSearch>) => void;
}

/** Whom services are for, with how many there are, and which of them are shown. */
export function ServiceFilters({ view, search, onSearch }: ServiceFiltersProps) {
  const { t } = useWords();
  const chips = [
    { id: EVERY, label: t("eServices.everyAudience"), count: view.services.length },
    ...AUDIENCES.map((audience) => ({
      id: audience,
      label: t(`eServices.audiences.${audience}`),
      count: view.services.filter((service) => service.audience === audience).length,
    })),
  ] as const;
  return (
    <div className={styles["filters"]} data-print="none">
      <FilterChips
        label={t("eServices.audience")}
        chips={chips}
        value={search.audience ?? EVERY}
        onChange={(audience) => onSearch({ audience: audience === EVERY ? undefined : audience })}
      />
      <div className={styles["choosers"]}>
        <Select
          label={t("eServices.state")}
          choices={[
            { id: EVERY, label: t("eServices.everyState") },
            ...LAUNCH_STATES.map((state) => ({ id: state, label: t(`eServices.states.${state}`) })),
          ]}
          value={search.state ?? EVERY}
          onChange={(state) => onSearch({ state: state === EVERY ? undefined : state })}
        />
        <Select
          label={t("eServices.channel")}
          choices={[
            { id: EVERY, label: t("eServices.everyChannel") },
            ...CHANNELS.map((channel) => ({ id: channel, label: t(`eServices.channels.${channel}`) })),
          ]}
          value={search.channel ?? EVERY}
          onChange={(channel) => onSearch({ channel: channel === EVERY ? undefined : channel })}
        />
        <ProgramFilter
          programs={view.programs}
          value={search.program}
          onChange={(program) => onSearch({ program })}
        />
      </div>
    </div>
  );
}
