import { useMemo } from "react";
import styles from "#client/grid/Grid.module.css";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { STATUSES } from "#shared/progress/status-words.ts";
import type { GridSearch } from "./grid-search.ts";
import type { GridLine } from "./lines.ts";

interface GridFiltersProps {
  readonly lines: readonly GridLine[];
  readonly search: GridSearch;
  readonly onSearch: (change: Partial<GridSearch>) => void;
}

const EVERY = "";

/** Narrows the grid by words, program and status. */
export function GridFilters({ lines, search, onSearch }: GridFiltersProps) {
  const { t, language } = useWords();
  const programs = useMemo(() => {
    const byCode = new Map(lines.map(({ program }) => [program.code, program]));
    return [...byCode.values()].map((program) => ({
      id: program.code,
      label: `${isolate(program.code)} ${chooseName(language, program).text}`,
    }));
  }, [lines, language]);
  return (
    <search className={styles["filters"]}>
      <TextField
        label={t("milestoneGrid.search")}
        placeholder={t("milestoneGrid.search")}
        isLabelHidden
        type="search"
        value={search.q ?? ""}
        onChange={(q) => onSearch({ q: q === "" ? undefined : q })}
        maxLength={100}
      />
      <Select
        label={t("terms.program")}
        isLabelHidden
        choices={[{ id: EVERY, label: t("milestoneGrid.everyProgram") }, ...programs]}
        value={search.program ?? EVERY}
        onChange={(code) => onSearch({ program: code === EVERY ? undefined : code })}
      />
      <Select
        label={t("milestoneGrid.status")}
        isLabelHidden
        choices={[
          { id: EVERY, label: t("milestoneGrid.everyStatus") },
          ...STATUSES.map((id) => ({ id, label: t(`status.${id}`) })),
        ]}
        value={search.status ?? EVERY}
        onChange={(status) => onSearch({ status: status === EVERY ? undefined : status })}
      />
    </search>
  );
}
