import { SheetTable } from "#client/charts/SheetTable.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { kpiAmount, qiyasCaption, qiyasSheet } from "#shared/i18n/kpi-words.ts";
import type { QiyasLine, QiyasTable } from "#shared/registers/qiyas.ts";
import styles from "./Kpis.module.css";

/** The newest scores of Qiyas as bars with the year's target marked, and behind them the table of every year. */
export function QiyasScores({ table }: { readonly table: QiyasTable }) {
  const words = useWords();
  const { t, format } = words;
  const caption = qiyasCaption(words, table);
  const year = table.years.at(-1);
  if (year === undefined) return null;
  const label = t("kpis.qiyasBars", { year: format.plainNumber(year) });
  return (
    <>
      {caption ? <p className={styles["caption"]}>{caption}</p> : null}
      <ul className={styles["bars"]} aria-label={label}>
        {table.lines.map((line) => (
          <Bar key={line.axis} line={line} />
        ))}
      </ul>
      <SheetTable sheet={qiyasSheet(words, table)} />
    </>
  );
}

/** A share of the bar's length; Qiyas scores are per cents. */
const along = (percent: number) => `${Math.min(100, Math.max(0, percent))}%`;

function Bar({ line: { axis, scores } }: { readonly line: QiyasLine }) {
  const words = useWords();
  const { t } = words;
  const newest = scores.at(-1);
  const { value = null, target = null } = newest ?? {};
  return (
    <li className={styles["barLine"]}>
      <span>{t(`kpis.axes.${axis}`)}</span>
      <span className={styles["track"]} aria-hidden="true">
        {value === null ? null : <span className={styles["bar"]} style={{ inlineSize: along(value) }} />}
        {target === null ? null : (
          <span className={styles["aim"]} style={{ insetInlineStart: along(target) }} />
        )}
      </span>
      <span className={styles["scores"]}>
        {value === null ? t("common.none") : kpiAmount(words, "percent", value)}
        {target === null ? null : (
          <span className={styles["beside"]}>
            {t("kpis.target")} <bdi>{kpiAmount(words, "percent", target)}</bdi>
          </span>
        )}
      </span>
    </li>
  );
}
