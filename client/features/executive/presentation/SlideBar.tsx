import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { enterFullScreen } from "./full-screen.ts";
import styles from "./Presentation.module.css";
import type { SlideStep } from "./slide-steps.ts";

interface SlideBarProps {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly isFullScreen: boolean;
  readonly onStep: (step: SlideStep) => void;
}

/** Below every slide: which one it is, and the ways on, back and out. */
export function SlideBar({ at, count, isFullScreen, onStep }: SlideBarProps) {
  const { t, format } = useWords();
  const place = { number: format.number(at + 1), count: format.number(count) };
  return (
    <footer className={styles["bar"]}>
      <span className={styles["place"]}>{t("executive.presentation.place", place)}</span>
      <span className={styles["help"]}>{t("executive.presentation.help")}</span>
      <IconButton
        icon="chevronStart"
        label={t("executive.presentation.previous")}
        isDisabled={at === 0}
        onPress={() => onStep("previous")}
      />
      <IconButton
        icon="chevronEnd"
        label={t("executive.presentation.next")}
        isDisabled={at === count - 1}
        onPress={() => onStep("next")}
      />
      {document.fullscreenEnabled && !isFullScreen ? (
        <span className={styles["whole"]}>
          <Button size="small" variant="quiet" onPress={enterFullScreen}>
            {t("executive.presentation.fullScreen")}
          </Button>
        </span>
      ) : null}
      <Button size="small" variant="quiet" icon="close" onPress={() => onStep("leave")}>
        {t("executive.presentation.leave")}
      </Button>
    </footer>
  );
}
