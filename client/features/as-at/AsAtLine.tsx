import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./AsAtLine.module.css";

interface AsAtLineProps {
  readonly asAt: IsoDay;
  readonly onAsAt: (day: undefined) => void;
  /** Whether the page shows that day; it is of today otherwise. */
  readonly isReadAsAt: boolean;
}

/** Says loudly, on paper too, that this is the past, and leads back to today; nothing over a day that nobody knows. */
export function AsAtLine({ asAt, onAsAt, isReadAsAt }: AsAtLineProps) {
  const words = useWords();
  const { t } = words;
  const { data: known } = useQuery(useTRPC().history.days.queryOptions());
  if (known && (asAt < known.firstDay || asAt > known.lastDay)) return null;
  return (
    <div className={styles["line"]}>
      <Notice tone="notice" role="status">
        {t(isReadAsAt ? "asAt.line" : "asAt.always", { day: dayInBoth(words, asAt, "long") })}
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
