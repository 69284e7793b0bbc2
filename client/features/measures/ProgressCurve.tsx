import { useWords } from "#client/ui/locale/locale-context.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { type Plane, pathThrough } from "#shared/drawing/plane.ts";
import type { CurveView } from "#shared/contract/measures.ts";
import type { ValuePoint } from "#shared/progress/value-curve.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Chart.module.css";
import { Chart } from "./Chart.tsx";
import { CurveTable } from "./CurveTable.tsx";
import { Section } from "./Section.tsx";
import { StatusDayLine } from "./StatusDayLine.tsx";

interface ProgressCurveProps {
  readonly curve: CurveView;
  readonly statusDay: IsoDay;
}

const roomOf = () => ({ above: 30, below: 42, start: 44, end: 14 });
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** The three curves over time, each as a share of all weights. */
export function ProgressCurve({ curve, statusDay }: ProgressCurveProps) {
  const { t, format } = useWords();
  const { points, totalPoints } = curve;
  const [first, last] = [points[0], points.at(-1)];
  const here = points.find(({ day }) => day === statusDay);
  if (totalPoints === 0 || !first || !last) {
    return <Section title={t("measures.curve.title")} intro={t("measures.curve.none")} />;
  }
  const share = (value: number | null | undefined) => format.percent((value ?? 0) / totalPoints);
  const [planned, earned] = [share(here?.plannedPoints), share(here?.earnedPoints)];
  return (
    <Section title={t("measures.curve.title")} intro={t("measures.curve.intro")}>
      <ul className={styles["legend"]}>
        <Key kind="planned" value={planned} />
        <Key kind="earned" value={earned} />
        <Key kind="forecast" />
      </ul>
      <Chart
        label={t("measures.curve.summary", { day: format.day(statusDay), planned, earned })}
        height={320}
        roomOf={roomOf}
        days={{ startDay: toEpochDay(first.day), finishDay: toEpochDay(last.day) }}
      >
        {(plane) => (
          <>
            <Shares plane={plane} />
            <StatusDayLine plane={plane} statusDay={statusDay} />
            <Curves plane={plane} curve={curve} here={here} />
          </>
        )}
      </Chart>
      <CurveTable points={points} totalPoints={totalPoints} />
    </Section>
  );
}

interface KeyProps {
  readonly kind: "planned" | "earned" | "forecast";
  readonly value?: string;
}

function Key({ kind, value }: KeyProps) {
  const { t } = useWords();
  return (
    <li>
      <svg viewBox="0 0 28 12" aria-hidden="true">
        <path d="M2 6H26" className={styles[kind]} />
      </svg>
      {t(`measures.curve.${kind}`)} {value ? <b>{value}</b> : null}
    </li>
  );
}

function Shares({ plane }: { readonly plane: Plane }) {
  const { format } = useWords();
  const { startX, endX } = plane.plot;
  return SHARES.map((share) => (
    <g key={share}>
      {share > 0 ? (
        <line x1={startX} x2={endX} y1={plane.y(share)} y2={plane.y(share)} className={styles["grid"]} />
      ) : null}
      <text x={plane.along(startX, -8)} y={plane.y(share) + 4} textAnchor="end">
        {format.percent(share)}
      </text>
    </g>
  ));
}

interface CurvesProps {
  readonly plane: Plane;
  readonly curve: CurveView;
  readonly here: ValuePoint | undefined;
}

function Curves({ plane, curve: { points, totalPoints }, here }: CurvesProps) {
  const at = (day: IsoDay, value: number) =>
    [plane.x(toEpochDay(day)), plane.y(value / totalPoints)] as const;
  const lineOf = (kind: "plannedPoints" | "earnedPoints" | "forecastPoints") =>
    pathThrough(points.flatMap((point) => (point[kind] === null ? [] : [at(point.day, point[kind])])));
  const marks = here
    ? [
        { kind: "due", point: at(here.day, here.plannedPoints) },
        { kind: "done", point: at(here.day, here.earnedPoints ?? 0) },
      ]
    : [];
  return (
    <>
      <path d={lineOf("plannedPoints")} className={styles["planned"]} />
      <path d={lineOf("forecastPoints")} className={styles["forecast"]} />
      <path d={lineOf("earnedPoints")} className={styles["earned"]} />
      {marks.map(({ kind, point: [x, y] }) => (
        <circle key={kind} cx={x} cy={y} r={5} className={styles[kind]} />
      ))}
    </>
  );
}
