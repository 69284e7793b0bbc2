import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FieldFrame, type FieldProps, fieldStyles } from "../Field/Field.tsx";
import styles from "./RadioCards.module.css";

export interface RadioCard<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** What choosing it means. */
  readonly detail?: ReactNode;
  /** A word on the one that is offered. */
  readonly mark?: string | undefined;
}

interface RadioCardsProps<Id extends string> extends FieldProps {
  readonly cards: readonly RadioCard<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `row` suits a few short labels, `stack` those with their meaning. */
  readonly layout?: "row" | "stack";
  readonly isLabelHidden?: boolean;
}

/** One of a few answers, each as large as a thumb. */
export function RadioCards<Id extends string>(props: RadioCardsProps<Id>) {
  const {
    label,
    description,
    error,
    cards,
    value,
    onChange,
    layout = "stack",
    isLabelHidden,
    ...rest
  } = props;
  const choose = (id: string) => {
    const chosen = cards.find((card) => card.id === id);
    if (chosen) onChange(chosen.id);
  };
  return (
    <RadioGroup
      {...rest}
      className={fieldStyles.field}
      value={value}
      onChange={choose}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <FieldFrame
        label={label}
        description={description}
        error={error}
        isLabelHidden={isLabelHidden ?? false}
      >
        <div className={styles["cards"]} data-layout={layout}>
          {cards.map(({ id, label: text, detail, mark }) => (
            <Radio key={id} value={id} className={styles["card"] ?? ""}>
              <span className={styles["dot"]} />
              <span className={styles["words"]}>
                <span className={styles["label"]}>{text}</span>
                {mark ? <span className={styles["mark"]}>{mark}</span> : null}
                {detail ? <span className={styles["detail"]}>{detail}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
