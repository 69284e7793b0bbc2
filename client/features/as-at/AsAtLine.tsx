import { Link } from "@tanstack/react-router";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./AsAtLine.module.css";

interface AsAtLineProps {
  readonly asAt: IsoDay;
  readonly onAsAt: (day: undefined) => void;
}

/** Says loudly, on paper too, that this is the past, and leads back to today. */
export function AsAtLine({ asAt, onAsAt }: AsAtLineProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["line"]}>
      <Notice tone="notice" role="status">
        {t("asAt.line", { day: dayInBoth(words, asAt, "long") })}
      </Notice>
      <div className={styles["ways"]} data-print="none">
        <Link to="/changes" search={{ from: asAt, asAt: undefined }}>
          {t("asAt.compare")}
        </Link>
        <Button size="small" onPress={() => onAsAt(undefined)}>
          {t("asAt.today")}
        </Button>
      </div>
    </div>
  );
}
