import type { ReactElement } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components/Menu";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import popover from "../Popover/Popover.module.css";
import styles from "./Menu.module.css";

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface MenuProps {
  /** A button of react-aria; it opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly actions: readonly MenuAction[];
}

export function Menu({ trigger, label, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popover["popover"] ?? ""} placement="bottom end" offset={6}>
        <AriaMenu className={styles["menu"] ?? ""} aria-label={label}>
          {actions.map(({ id, label: words, icon, isDisabled = false, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles["item"] ?? ""}
              isDisabled={isDisabled}
              onAction={onAction}
              textValue={words}
            >
              {icon ? <Icon name={icon} /> : null}
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
