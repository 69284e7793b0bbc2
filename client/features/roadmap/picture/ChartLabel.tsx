import { type DayAxis, middleOfDay } from "#client/gantt/axis.ts";
import { placeLabel } from "#client/gantt/label.ts";
import { BAR_MIDDLE, DIAMOND_RADIUS, rowTop } from "#client/gantt/sizes.ts";
import type { VisibleRow } from "#client/gantt/types.ts";
import { fitText } from "./fit-text.ts";
import { Write } from "./Ink.tsx";
import type { Paper } from "./paper.ts";
import { CHART_PLACE } from "./sheet.ts";

interface ChartLabelProps {
  readonly paper: Paper;
  readonly axis: DayAxis;
  readonly place: VisibleRow;
  readonly scale: number;
  readonly top: number;
}

const LONGEST = 260;

/** A milestone's name beside its diamond, on the side that has room. */
export function ChartLabel({ paper, axis, place, scale, top }: ChartLabelProps) {
  const { row } = place;
  if (row.kind !== "milestone" || row.label === "") return null;
  const size = Math.max(8.5, 12 * scale);
  const widthOf = (text: string) => paper.widthOf(text, size);
  const [text = ""] = fitText(row.label, LONGEST, 1, widthOf);
  const middle = middleOfDay(axis, row.finishDay);
  const x = placeLabel({
    bar: { x: middle - DIAMOND_RADIUS, width: 2 * DIAMOND_RADIUS },
    obstacles: [],
    labelWidth: widthOf(text) / scale,
    ground: { x: 0, width: axis.widthPixels },
  });
  if (x === null) return null;
  return (
    <Write
      {...{ paper, size }}
      place={CHART_PLACE + x * scale}
      middle={top + (rowTop(place.index) + BAR_MIDDLE) * scale}
    >
      {text}
    </Write>
  );
}
