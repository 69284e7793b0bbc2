import { EVERY, ProgramFilter } from "#client/registers/ProgramFilter.tsx";
import styles from "#client/registers/Register.module.css";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { FilterChips } from "#client/ui/FilterChips/FilterChips.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { ProgramRef } from "#shared/contract/plan-changes.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { RiskSearch } from "./risk-search.ts";

type State = NonNullable<RiskSearch["state"]>;

interface RegisterFiltersProps {
  /** With how many each would show. */
  readonly states: readonly { readonly id: State; readonly label: string; readonly count: number }[];
  readonly programs: readonly ProgramRef[];
  readonly owners: readonly PersonRef[];
  readonly search: RiskSearch;
  readonly onSearch: (change: Partial<RiskSearch>) => void;
}

/** Which entries of either register are shown: by state, program, owner, and whether they are overdue. */
export function RegisterFilters({ states, programs, owners, search, onSearch }: RegisterFiltersProps) {
  const { t, language } = useWords();
  const people = owners.map((owner) => ({ id: owner.id, label: chooseName(language, owner).text }));
  return (
    <div className={styles["filters"]} data-print="none">
      <FilterChips
        label={t("risks.state")}
        chips={states}
        value={search.state ?? "open"}
        onChange={(state) => onSearch({ state: state === "open" ? undefined : state })}
      />
      <Checkbox
        isSelected={search.overdue ?? false}
        onChange={(isOverdue) => onSearch({ overdue: isOverdue ? true : undefined })}
      >
        {t("risks.overdueOnly")}
      </Checkbox>
      <div className={styles["choosers"]}>
        <ProgramFilter
          programs={programs}
          value={search.program}
          onChange={(program) => onSearch({ program })}
        />
        <div className={styles["chooser"]}>
          <Select
            label={t("standing.responsible")}
            choices={[{ id: EVERY, label: t("risks.everybody") }, ...people]}
            value={search.owner ?? EVERY}
            onChange={(owner) => onSearch({ owner: owner === EVERY ? undefined : owner })}
          />
        </div>
      </div>
    </div>
  );
}
