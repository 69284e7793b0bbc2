import { MeasureFigure } from "#client/standing/MeasureFigure.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MeasureFigures } from "#shared/contract/measures.ts";
import { standingOf } from "#shared/i18n/measure-words.ts";
import type { Words } from "#shared/i18n/words.ts";
import type { Formula } from "#shared/progress/measure.ts";
import styles from "./Figures.module.css";

const ORDER = [
  "progress",
  "plannedProgress",
  "schedulePerformance",
  "schedulePerformanceTime",
  "baselineExecution",
  "slip",
  "forecastFinish",
  "earnedSchedule",
  "scheduleVarianceTime",
  "reportTimeliness",
] as const satisfies readonly Formula[];

/** All ten measures, each with its figure, its symbol in the literature, and on which side of the plan it stands. */
export function Figures({ figures }: { readonly figures: MeasureFigures }) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className={styles["figures"]} aria-label={t("measures.figures")}>
      {ORDER.map((id) => (
        <div key={id} className={styles["figure"]} data-missing={figures[id].missing !== null}>
          <dt>
            {t(`measures.names.${id}`)} <Abbreviation id={id} />
          </dt>
          <dd className={styles["value"]}>
            <MeasureFigure measure={figures[id]} />
          </dd>
          <dd className={styles["beside"]}>{besideText(words, figures, id)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Abbreviation({ id }: { readonly id: Formula }) {
  const { t } = useWords();
  if (id === "slip" || id === "progress" || id === "plannedProgress" || id === "reportTimeliness")
    return null;
  return <bdi className={styles["symbol"]}>{t(`measures.symbols.${id}`)}</bdi>;
}

/** What a figure means against the plan, where it has a meaning of its own. */
function besideText({ t, format }: Words, figures: MeasureFigures, id: Formula): string {
  const measure = figures[id];
  if (measure.missing) return "";
  switch (measure.formula) {
    case "schedulePerformance":
    case "schedulePerformanceTime":
    case "baselineExecution":
      return t(`measures.standings.${standingOf(measure.value)}`);
    case "forecastFinish": {
      const { plannedFinishDay } = measure.inputs;
      if (plannedFinishDay === null) return "";
      const day = format.day(plannedFinishDay, "medium");
      return t("measures.plannedBeside", { day });
    }
    default:
      return "";
  }
}
