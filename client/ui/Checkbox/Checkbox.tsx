import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { Icon } from "../Icon/Icon.tsx";
import styles from "./Checkbox.module.css";

interface CheckboxProps {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  /** Some of what it stands for is chosen, and some is not. */
  readonly isIndeterminate?: boolean;
  /** For a table's cell, whose row already says what is chosen. */
  readonly isLabelHidden?: boolean;
}

/** True or not, saved together with the form around it; a `Switch` acts at once. */
export function Checkbox({ children, isLabelHidden = false, ...rest }: CheckboxProps) {
  const label = isLabelHidden ? { "aria-label": children } : {};
  return (
    <AriaCheckbox {...rest} {...label} className={styles["checkbox"] ?? ""}>
      <span className={styles["box"]}>
        <Icon name={rest.isIndeterminate ? "minus" : "check"} />
      </span>
      {isLabelHidden ? null : children}
    </AriaCheckbox>
  );
}
