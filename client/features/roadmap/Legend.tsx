import { useWords } from "#client/ui/locale/locale-context.ts";
import styles from "./Legend.module.css";

const SIGNS = {
  legendForecast: <path d="M1 4h22v8H1z" className={styles["forecast"]} />,
  legendProgress: <path d="M1 4h22v8H1z" className={styles["progress"]} />,
  legendBaseline: <path d="M1 7h22v2H1z" className={styles["baseline"]} />,
  legendDone: <path d="m12 2 6 6-6 6-6-6z" className={styles["done"]} />,
  legendOpen: <path d="m12 2 6 6-6 6-6-6z" className={styles["open"]} />,
  legendCritical: <path d="m12 2 6 6-6 6-6-6z" className={styles["critical"]} />,
} as const;

/** What the shapes of the chart mean; colours are those of the statuses, which the rows name in words. */
export function Legend({ mayMove }: { readonly mayMove: boolean }) {
  const { t } = useWords();
  const keys = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  return (
    <ul className={styles["legend"]} aria-label={t("roadmap.legend")}>
      {keys.map((key) => (
        <li key={key} className={styles["entry"]}>
          <svg className={styles["sign"]} viewBox="0 0 24 16" aria-hidden="true">
            {SIGNS[key]}
          </svg>
          {t(`roadmap.${key}`)}
        </li>
      ))}
      {mayMove ? <li data-print="none">{t("moves.help")}</li> : null}
    </ul>
  );
}
