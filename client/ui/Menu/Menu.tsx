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
  /** The action that holds now, where they are choices of which one always does. */
  readonly chosenId?: string;
}

export function Menu({ trigger, label, actions, chosenId }: MenuProps) {
  const choice = chosenId === undefined ? {} : chosen(chosenId);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popover["popover"] ?? ""} placement="bottom end" offset={6}>
        <AriaMenu className={styles["menu"] ?? ""} aria-label={label} {...choice}>
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
              {id === chosenId ? <Icon name="check" /> : null}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function chosen(id: string) {
  return { selectionMode: "single", disallowEmptySelection: true, selectedKeys: [id] } as const;
}
