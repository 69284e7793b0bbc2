import { Switch as AriaSwitch } from "react-aria-components/Switch";
import styles from "./Switch.module.css";

interface SwitchProps {
  /** The word beside it: the state it is in. */
  readonly label: string;
  /** What is switched, for those who do not see the row it stands in. */
  readonly description: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** On or off, at once and without a save button. */
export function Switch({ label, description, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} aria-label={description} className={styles["switch"] ?? ""}>
      <span className={styles["track"]}>
        <span className={styles["thumb"]} />
      </span>
      <span aria-hidden="true">{label}</span>
    </AriaSwitch>
  );
}
