import { useWords } from "#client/ui/locale/locale-context.ts";
import { type HeadingPeriod, timelineHeadings } from "#shared/drawing/headings.ts";
import { LETTER_PIXELS, type Plane } from "#shared/drawing/plane.ts";
import type { EpochDay } from "#shared/units.ts";
import styles from "./Chart.module.css";

const LINE_PIXELS = 18;

/** Below the plot, both calendars at their true starts, the reader's first one above. */
export function TimeAxis({ plane }: { readonly plane: Plane }) {
  const { format } = useWords();
  const lines = timelineHeadings(format, plane.days, plane.pixelsPerDay);
  const { startX, endX, topY, baseY } = plane.plot;
  return (
    <g>
      <line x1={startX} x2={endX} y1={baseY} y2={baseY} className={styles["axis"]} />
      {lines[0].map(({ startDay }) =>
        startDay > plane.days.startDay ? (
          <line
            key={startDay}
            x1={plane.x(startDay)}
            x2={plane.x(startDay)}
            y1={topY}
            y2={baseY}
            className={styles["grid"]}
          />
        ) : null,
      )}
      {lines.map((line, index) => (
        <AxisLine
          key={line[0]?.text ?? index}
          plane={plane}
          line={line}
          y={baseY + (index + 1) * LINE_PIXELS - 4}
          isSecond={index > 0}
        />
      ))}
    </g>
  );
}

interface AxisLineProps {
  readonly plane: Plane;
  readonly line: readonly HeadingPeriod[];
  readonly y: number;
  readonly isSecond: boolean;
}

function AxisLine({ plane, line, y, isSecond }: AxisLineProps) {
  const { startDay: firstDay, finishDay: lastDay } = plane.days;
  return (
    <g className={isSecond ? styles["second"] : styles["first"]}>
      {line.map((period, index) => {
        const from = Math.max(period.startDay, firstDay);
        const to = Math.min(line[index + 1]?.startDay ?? lastDay, lastDay);
        const text = fitting(period, (to - from) * plane.pixelsPerDay);
        if (text === null) return null;
        const x = plane.x(((from + to) / 2) as EpochDay);
        return (
          <text key={period.startDay} x={x} y={y} textAnchor="middle">
            {text}
          </text>
        );
      })}
    </g>
  );
}

function fitting({ text, shortText }: HeadingPeriod, pixels: number): string | null {
  const fits = (written: string) => written.length * LETTER_PIXELS <= pixels;
  if (fits(text)) return text;
  return shortText !== undefined && fits(shortText) ? shortText : null;
}
