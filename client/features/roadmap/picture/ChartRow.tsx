import { type DayAxis, middleOfDay, stretchOf } from "#client/gantt/axis.ts";
import { diamondPath } from "#client/gantt/bar.ts";
import * as sizes from "#client/gantt/sizes.ts";
import type { GanttRow, VisibleRow } from "#client/gantt/types.ts";
import type { Palette, Tone } from "./palette.ts";

interface ChartRowProps {
  readonly palette: Palette;
  readonly axis: DayAxis;
  readonly place: VisibleRow;
}

/** A row's shapes, in the kernel's geometry; no words. */
export function ChartRow(props: ChartRowProps) {
  const { row } = props.place;
  return (
    <g data-row={row.id} data-kind={row.kind}>
      {row.kind === "group" ? <Bracket {...props} /> : null}
      {row.kind === "milestone" ? <MilestoneShape {...props} /> : null}
      {row.kind === "program" || row.kind === "activity" ? <Bar {...props} /> : null}
    </g>
  );
}

/** A band of owners has no status, so it takes the tone of what has not begun. */
function toneOf(palette: Palette, row: GanttRow): Tone {
  return new Map<string, Tone>(Object.entries(palette.tones)).get(row.tone) ?? palette.tones.notStarted;
}

function Bracket({ palette, axis, place }: ChartRowProps) {
  const { x, width } = stretchOf(axis, place.row);
  const y = sizes.rowTop(place.index) + sizes.ROW_HEIGHT / 2;
  const d = `M${x} ${y + 5}V${y}H${x + width}V${y + 5}`;
  return <path d={d} fill="none" stroke={palette.muted} strokeWidth={1.5} />;
}

function Bar({ palette, axis, place }: ChartRowProps) {
  const { row, index, rollUp } = place;
  const tone = toneOf(palette, row);
  const top = sizes.rowTop(index);
  const bar = { ...stretchOf(axis, row), y: top + sizes.BAR_TOP, height: sizes.BAR_HEIGHT };
  const done = bar.width * Math.min(1, row.progressRatio ?? 0);
  const inset = sizes.PROGRESS_INSET;
  return (
    <>
      {row.ghost ? (
        <rect
          {...stretchOf(axis, row.ghost)}
          y={top + sizes.GHOST_TOP}
          height={sizes.GHOST_HEIGHT}
          fill={palette.ghost}
        />
      ) : null}
      <rect {...bar} rx={sizes.BAR_RADIUS} fill={tone.soft} stroke={tone.bar} />
      {done > 0 ? (
        <rect x={bar.x} y={bar.y + inset} width={done} height={bar.height - 2 * inset} fill={tone.bar} />
      ) : null}
      {rollUp.map((milestone) => (
        <Diamond
          key={milestone.id}
          {...{ palette, row: milestone, radius: sizes.ROLL_UP_RADIUS }}
          x={middleOfDay(axis, milestone.finishDay)}
          y={top + sizes.BAR_MIDDLE}
        />
      ))}
    </>
  );
}

function MilestoneShape({ palette, axis, place }: ChartRowProps) {
  const { row, index } = place;
  const top = sizes.rowTop(index);
  const x = middleOfDay(axis, row.finishDay);
  return (
    <>
      {row.ghost ? (
        <Drift
          {...{ palette, x, y: top + sizes.GHOST_MIDDLE }}
          fromX={middleOfDay(axis, row.ghost.finishDay)}
        />
      ) : null}
      <Diamond {...{ palette, row, x, y: top + sizes.BAR_MIDDLE, radius: sizes.DIAMOND_RADIUS }} />
    </>
  );
}

interface DriftProps {
  readonly palette: Palette;
  readonly fromX: number;
  readonly x: number;
  readonly y: number;
}

/** From where a baseline had the milestone to where it stands. */
function Drift({ palette, fromX, x, y }: DriftProps) {
  return (
    <g fill="none" stroke={palette.ghost}>
      <path d={`M${fromX} ${y}H${x}`} strokeDasharray="2 2" />
      <path d={diamondPath(fromX, y, sizes.GHOST_DIAMOND_RADIUS)} />
    </g>
  );
}

interface DiamondProps {
  readonly palette: Palette;
  readonly row: GanttRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Filled when done; a second outline means critical, which black and white must also show. */
function Diamond({ palette, row, x, y, radius }: DiamondProps) {
  const { bar } = toneOf(palette, row);
  const isDone = row.progressRatio === 1;
  return (
    <>
      {row.isCritical ? (
        <path
          d={diamondPath(x, y, radius + 3.5)}
          fill={palette.paper}
          stroke={palette.critical}
          strokeWidth={1.75}
        />
      ) : null}
      <path
        d={diamondPath(x, y, radius)}
        fill={isDone ? bar : palette.paper}
        stroke={isDone ? palette.paper : bar}
        strokeWidth={1.5}
      />
    </>
  );
}
