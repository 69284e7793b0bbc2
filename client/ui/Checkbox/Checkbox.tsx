import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
import { Icon } from "../Icon/Icon.tsx";
import styles from "./Checkbox.module.css";

interface CheckboxProps {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** True or not, saved together with the form around it; a `Switch` acts at once. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles["checkbox"] ?? ""}>
      <span className={styles["box"]}>
        <Icon name="check" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
