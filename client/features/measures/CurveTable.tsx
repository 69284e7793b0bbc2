import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ValuePoint } from "#shared/progress/value-curve.ts";
import { Behind } from "./Section.tsx";
import styles from "./Table.module.css";

interface CurveTableProps {
  readonly points: readonly ValuePoint[];
  readonly totalPoints: number;
}

/** The curve's points in words, for whoever does not see the drawing or wants the figures. */
export function CurveTable({ points, totalPoints }: CurveTableProps) {
  const { t, format } = useWords();
  const share = (value: number | null) => (value === null ? "" : format.percent(value / totalPoints));
  return (
    <Behind label={t("measures.curve.title")}>
      <table className={styles["table"]}>
        <caption className={styles["hidden"]}>{t("measures.curve.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("program.historyDay")}</th>
            <th scope="col">{t("measures.curve.planned")}</th>
            <th scope="col">{t("measures.curve.earned")}</th>
            <th scope="col">{t("measures.curve.forecast")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.day}>
              <th scope="row">
                <Day day={point.day} style="medium" calendars="line" />
              </th>
              <td>{share(point.plannedPoints)}</td>
              <td>{share(point.earnedPoints)}</td>
              <td>{share(point.forecastPoints)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Behind>
  );
}
