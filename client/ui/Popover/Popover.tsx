import type { ReactElement, ReactNode } from "react";
import { Popover as AriaPopover, DialogTrigger, type Placement } from "react-aria-components/Popover";
import styles from "./Popover.module.css";

interface PopoverProps {
  /** A button of react-aria; it opens the popover. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: Placement;
  readonly children: ReactNode;
}

/**
 * A small panel that hangs on its button: closes on Escape and on a click outside. The popover is the dialog itself:
 * around one inside it, its hidden ways out would stand on the page as belonging to nothing.
 */
export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover
        className={styles["popover"] ?? ""}
        placement={placement}
        offset={6}
        aria-label={label}
        // The button would name it otherwise, which says what it does and not what this is.
        // biome-ignore lint/a11y/useValidAriaValues: nothing else takes the button's name away again.
        aria-labelledby=""
      >
        <div className={styles["body"]}>{children}</div>
      </AriaPopover>
    </DialogTrigger>
  );
}
