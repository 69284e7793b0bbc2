import type { ReactElement, ReactNode } from "react";
import { Popover as AriaPopover, Dialog, DialogTrigger, type Placement } from "react-aria-components/Popover";
import styles from "./Popover.module.css";

interface PopoverProps {
  /** A button of react-aria; it opens the popover. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: Placement;
  readonly children: ReactNode;
}

/** A small panel that hangs on its button: closes on Escape and on a click outside. */
export function Popover({ trigger, label, placement = "bottom start", children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={styles["popover"] ?? ""} placement={placement} offset={6}>
        <Dialog className={styles["dialog"] ?? ""} aria-label={label}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
