import type { ReactNode } from "react";
import { IconButton } from "../../ui/IconButton/IconButton.tsx";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import { Popover } from "../../ui/Popover/Popover.tsx";
import { Segmented } from "../../ui/Segmented/Segmented.tsx";
import styles from "./DisplayMenu.module.css";

interface DisplayMenuProps {
  readonly onChange: (change: Partial<DisplaySettings>) => void;
}

/** Theme, digits and which calendar comes first; each choice shows at once. */
export function DisplayMenu({ onChange }: DisplayMenuProps) {
  const { settings, words } = useLocaleSettings();
  const { t } = words;
  const trigger = <IconButton icon="settings" label={t("shell.settings")} />;
  return (
    <Popover trigger={trigger} label={t("shell.settings")} placement="bottom end">
      <div className={styles["settings"]}>
        <Setting label={t("shell.theme")}>
          <Segmented
            label={t("shell.theme")}
            value={settings.theme}
            onChange={(theme) => onChange({ theme })}
            segments={[
              { id: "light", label: t("shell.themeLight") },
              { id: "dark", label: t("shell.themeDark") },
              { id: "system", label: t("shell.themeSystem") },
            ]}
          />
        </Setting>
        <Setting label={t("shell.digits")}>
          <Segmented
            label={t("shell.digits")}
            value={settings.digits}
            onChange={(digits) => onChange({ digits })}
            segments={[
              { id: "latn", label: t("shell.digitsLatn") },
              { id: "arab", label: t("shell.digitsArab") },
            ]}
          />
        </Setting>
        <Setting label={t("shell.firstCalendar")}>
          <Segmented
            label={t("shell.firstCalendar")}
            value={settings.firstCalendar}
            onChange={(firstCalendar) => onChange({ firstCalendar })}
            segments={[
              { id: "gregorian", label: t("common.gregorian") },
              { id: "hijri", label: t("common.hijri") },
            ]}
          />
        </Setting>
      </div>
    </Popover>
  );
}

function Setting({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles["setting"]}>
      <span className={styles["label"]}>{label}</span>
      {children}
    </div>
  );
}
