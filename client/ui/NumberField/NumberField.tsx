import { Button } from "react-aria-components/Button";
import { NumberField as AriaNumberField, Group, Input } from "react-aria-components/NumberField";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import styles from "./NumberField.module.css";

interface NumberFieldProps extends FieldProps {
  /** Null is an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  /** Written after the field, for instance a per cent sign. */
  readonly unit?: string;
}

export function NumberField(props: NumberFieldProps) {
  const { label, description, error, value, onChange, unit, ...field } = props;
  const { t } = useWords();
  return (
    <AriaNumberField
      {...field}
      className={fieldStyles.field}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldFrame label={label} description={description} error={error}>
        <Group className={fieldStyles.group}>
          <Input className={fieldStyles.input} />
          {unit ? <span className={styles["unit"]}>{unit}</span> : null}
          <Button slot="decrement" className={styles["step"] ?? ""} aria-label={t("common.decrease")}>
            <Icon name="minus" />
          </Button>
          <Button slot="increment" className={styles["step"] ?? ""} aria-label={t("common.increase")}>
            <Icon name="add" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
