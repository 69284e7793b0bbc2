import { ToggleButton, ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { useWords } from "../locale/locale-context.ts";
import styles from "./FilterChips.module.css";

export interface FilterChip<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many it would show. */
  readonly count?: number;
}

interface FilterChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly FilterChip<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of several choices that may wrap over lines, each with how many there are of it. */
export function FilterChips<Id extends string>({ label, chips, value, onChange }: FilterChipsProps<Id>) {
  const { format } = useWords();
  const select = (keys: ReadonlySet<unknown>) => {
    const chosen = chips.find(({ id }) => keys.has(id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles["chips"] ?? ""}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={select}
    >
      {chips.map(({ id, label: text, count }) => (
        <ToggleButton key={id} id={id} className={styles["chip"] ?? ""}>
          <span>{text}</span>
          {count === undefined ? null : <span className={styles["count"]}>{format.number(count)}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
