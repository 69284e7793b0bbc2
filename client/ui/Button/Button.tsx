import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import styles from "./Button.module.css";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "style"> {
  readonly children: string;
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "medium" | "small";
  readonly icon?: IconName;
  /** After the words: what opens a list, for instance. */
  readonly endIcon?: IconName;
}

export function Button({
  children,
  variant = "secondary",
  size = "medium",
  icon,
  endIcon,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton {...rest} className={styles["button"] ?? ""} data-variant={variant} data-size={size}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
      {endIcon ? <Icon name={endIcon} /> : null}
    </AriaButton>
  );
}
