import { Button, type ButtonProps } from "react-aria-components/Button";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import styles from "./IconButton.module.css";

interface IconButtonProps extends Omit<ButtonProps, "children" | "className" | "style"> {
  readonly icon: IconName;
  /** What it does, for those who do not see the sign; shown on hover too. */
  readonly label: string;
  readonly size?: "medium" | "small";
  /** A few letters on the sign's corner; whoever does not see them hears them in the label. */
  readonly badge?: string | undefined;
}

export function IconButton({ icon, label, size = "medium", badge, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      aria-label={label}
      className={styles["iconButton"] ?? ""}
      data-size={size}
      render={(props) => <button {...props} title={label} />}
    >
      <Icon name={icon} />
      {badge ? (
        <span className={styles["badge"]} aria-hidden>
          {badge}
        </span>
      ) : null}
    </Button>
  );
}
