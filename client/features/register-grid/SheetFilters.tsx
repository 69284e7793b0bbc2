import styles from "#client/grid/Grid.module.css";
import { programLabel } from "#client/registers/ProgramFilter.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { SheetView } from "#shared/contract/sheets.ts";
import type { SheetSearch } from "./sheet-search.ts";

interface SheetFiltersProps {
  readonly view: SheetView;
  readonly search: SheetSearch;
  readonly onSearch: (change: Partial<SheetSearch>) => void;
}

const EVERY = "";

/** Narrows the grid by words and program. */
export function SheetFilters({ view, search, onSearch }: SheetFiltersProps) {
  const words = useWords();
  const { t } = words;
  const programs = view.choices.programs.map((program) => ({
    id: program.code,
    label: programLabel(words, program),
  }));
  return (
    <search className={styles["filters"]}>
      <TextField
        label={t("registerGrid.search")}
        placeholder={t("registerGrid.search")}
        isLabelHidden
        type="search"
        value={search.q ?? ""}
        onChange={(q) => onSearch({ q: q === "" ? undefined : q })}
        maxLength={100}
      />
      <Select
        label={t("terms.program")}
        isLabelHidden
        choices={[{ id: EVERY, label: t("registers.everyProgram") }, ...programs]}
        value={search.program ?? EVERY}
        onChange={(code) => onSearch({ program: code === EVERY ? undefined : code })}
      />
    </search>
  );
}
