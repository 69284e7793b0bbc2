import { Direction } from "#client/standing/Direction.tsx";
import { TrendSpark } from "#client/standing/TrendSpark.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { TrendLine } from "#shared/contract/measures.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import { PanelPart } from "./PanelPart.tsx";
import styles from "./ProgramPanel.module.css";

/** How the forecasts of open milestones drifted, those that drifted most first; what keeps its day is not drawn. */
export function Trends({ trends }: { readonly trends: readonly TrendLine[] }) {
  const { t } = useWords();
  const moved = trends
    .filter(({ trend }) => trend.direction === "rising" || trend.direction === "falling")
    .toSorted((one, other) => other.trend.movedWorkDays - one.trend.movedWorkDays);
  return (
    <PanelPart title={t("measures.trend.title")}>
      {moved.length === 0 ? <p className={styles["none"]}>{t("standing.trendNone")}</p> : null}
      <ul className={styles["list"]}>
        {moved.map((line) => (
          <TrendItem key={line.id} line={line} />
        ))}
      </ul>
    </PanelPart>
  );
}

function TrendItem({ line }: { readonly line: TrendLine }) {
  const words = useWords();
  const { t, format } = words;
  const { direction, movedWorkDays, moveCount } = line.trend;
  return (
    <li className={styles["trend"]}>
      <span className={styles["trendWords"]}>
        <span className={styles["named"]}>
          <bdi className={styles["code"]}>{line.code}</bdi> <Name name={line} />
        </span>
        <span className={styles["line"]}>
          <Direction direction={direction} />
          <span className={styles["muted"]}>
            {t("standing.trendMoved", {
              days: slipWords(words, movedWorkDays),
              moves: format.number(moveCount),
            })}
          </span>
        </span>
      </span>
      <TrendSpark trend={line.trend} />
    </li>
  );
}
