import { Button } from "react-aria-components/Button";
import { Emblem } from "../../ui/Emblem/Emblem.tsx";
import type { DisplaySettings } from "../../ui/locale/display-settings.ts";
import { useLocaleSettings } from "../../ui/locale/locale-context.ts";
import { PathDrawing } from "./PathDrawing.tsx";
import styles from "./SignInPanel.module.css";

interface SignInPanelProps {
  readonly onChange: (change: Partial<DisplaySettings>) => void;
}

/** Who we are, in both languages at once until one is chosen. */
export function SignInPanel({ onChange }: SignInPanelProps) {
  const { words, settings } = useLocaleSettings();
  const { t } = words;
  const [other, otherName] =
    settings.language === "ar" ? (["en", "English"] as const) : (["ar", "العربية"] as const);
  return (
    <header className={styles["panel"]}>
      <div className={styles["top"]}>
        <span className={styles["brand"]}>
          <Emblem size="2.5rem" tone="light" />
          <span className={styles["word"]}>{t("common.product")}</span>
        </span>
        <Button className={styles["language"] ?? ""} onPress={() => onChange({ language: other })}>
          <span lang={other}>{otherName}</span>
        </Button>
      </div>
      <div className={styles["words"]}>
        <h1 className={styles["welcome"]}>{t("signIn.welcome")}</h1>
        <p className={styles["purpose"]}>{t("signIn.purpose")}</p>
      </div>
      <PathDrawing />
    </header>
  );
}
