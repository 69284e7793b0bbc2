import { Direction } from "#client/standing/Direction.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { TrendLine } from "#shared/contract/measures.ts";
import type { TrendDirection } from "#shared/progress/milestone-trend.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Chart.module.css";
import { Section } from "./Section.tsx";
import { TrendChart } from "./TrendChart.tsx";
import { TrendTable } from "./TrendTable.tsx";

const DIRECTIONS = ["rising", "stable", "falling", "met"] as const satisfies readonly TrendDirection[];

interface MilestoneTrendsProps {
  readonly trends: readonly TrendLine[];
  readonly statusDay: IsoDay;
  readonly intro: string;
}

/** How forecasts drifted from report to report: the drawing, and a row for each of its lines. */
export function MilestoneTrends({ trends, statusDay, intro }: MilestoneTrendsProps) {
  const { t, format } = useWords();
  const title = t("measures.trend.title");
  const drawn = trends.filter(({ trend }) => trend.points.length > 0);
  if (drawn.length === 0) return <Section title={title} intro={t("measures.trend.none")} />;
  const count = (direction: TrendDirection) =>
    format.number(drawn.filter(({ trend }) => trend.direction === direction).length);
  const summary = t("measures.trend.summary", {
    rising: count("rising"),
    stable: count("stable"),
    falling: count("falling"),
    met: count("met"),
  });
  return (
    <Section title={title} intro={intro}>
      <ul className={styles["legend"]}>
        {DIRECTIONS.map((direction) => (
          <li key={direction}>
            <Direction direction={direction} />
          </li>
        ))}
        <li>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <path d="M2 11L26 1" className={styles["diagonal"]} />
          </svg>
          {t("measures.trend.diagonal")}
        </li>
      </ul>
      <TrendChart trends={drawn} statusDay={statusDay} label={summary} />
      <TrendTable trends={drawn} />
    </Section>
  );
}
