import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import popover from "../Popover/Popover.module.css";
import styles from "./Select.module.css";

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface SelectProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  /** For a table's cell, whose heading already asks the question. */
  readonly isLabelHidden?: boolean;
}

export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    description,
    error,
    choices,
    value,
    onChange,
    placeholder,
    isLabelHidden = false,
    ...field
  } = props;
  const { t } = useWords();
  const choose = (key: unknown) => {
    const chosen = choices.find(({ id }) => id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaSelect
      {...field}
      className={fieldStyles.field}
      value={value}
      onChange={choose}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      placeholder={placeholder ?? t("common.unknown")}
    >
      <FieldFrame label={label} description={description} error={error} isLabelHidden={isLabelHidden}>
        <Button className={`${fieldStyles.control} ${styles["trigger"]}`}>
          <SelectValue className={styles["value"] ?? ""} />
          <Icon name="chevronDown" />
        </Button>
      </FieldFrame>
      <Popover className={`${popover["popover"]} ${styles["popover"]}`}>
        <ListBox items={choices} className={styles["list"] ?? ""}>
          {(choice) => <ListBoxItem className={styles["choice"] ?? ""}>{choice.label}</ListBoxItem>}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
