import { Button } from "react-aria-components/Button";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import styles from "./LanguageSwitch.module.css";

interface LanguageSwitchProps {
  readonly onChange: (change: Partial<DisplaySettings>) => void;
}

/** Names the other language in that language, so that whoever needs it can read it. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const { settings } = useLocaleSettings();
  const [other, name] =
    settings.language === "ar" ? (["en", "English"] as const) : (["ar", "العربية"] as const);
  return (
    <Button className={styles["switch"] ?? ""} onPress={() => onChange({ language: other })}>
      <span lang={other}>{name}</span>
    </Button>
  );
}
