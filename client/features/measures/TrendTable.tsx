import { Direction } from "#client/standing/Direction.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { TrendLine } from "#shared/contract/measures.ts";
import { slipWords } from "#shared/i18n/row-sentences.ts";
import styles from "./Table.module.css";

/** What each line of the drawing says, in words and figures. */
export function TrendTable({ trends }: { readonly trends: readonly TrendLine[] }) {
  const { t } = useWords();
  return (
    <Scrollable label={t("measures.trend.title")}>
      <table className={styles["table"]}>
        <caption className={styles["hidden"]}>{t("measures.trend.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("terms.name")}</th>
            <th scope="col">{t("measures.trend.direction")}</th>
            <th scope="col">{t("measures.trend.first")}</th>
            <th scope="col">{t("measures.trend.latest")}</th>
            <th scope="col">{t("measures.trend.moved")}</th>
            <th scope="col">{t("measures.trend.moves")}</th>
            <th scope="col">{t("measures.trend.running")}</th>
          </tr>
        </thead>
        <tbody>
          {trends.map((line) => (
            <TrendRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

function TrendRow({ line }: { readonly line: TrendLine }) {
  const words = useWords();
  const { t, format } = words;
  const { points, direction, movedWorkDays, moveCount, slipsRunning } = line.trend;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <tr>
      <th scope="row">
        <span className={styles["named"]}>
          <bdi className={styles["code"]}>{line.code}</bdi> <Name name={line} />
        </span>
      </th>
      <td>
        <Direction direction={direction} />
      </td>
      <td>{first ? <Day day={first.forecastDay} style="medium" /> : null}</td>
      <td>{last ? <Day day={last.forecastDay} style="medium" /> : null}</td>
      <td className={styles["plain"]}>
        {movedWorkDays === 0 ? t("common.none") : slipWords(words, movedWorkDays)}
      </td>
      <td>{format.number(moveCount)}</td>
      <td>{format.number(slipsRunning)}</td>
    </tr>
  );
}
