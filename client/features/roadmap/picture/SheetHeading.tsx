import { middleOfDay } from "#client/gantt/axis.ts";
import { type HeadingCell, headingCells } from "#client/gantt/headings.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import { Write } from "./Ink.tsx";
import type { Paper } from "./paper.ts";
import { PanelHeading } from "./SheetPanel.tsx";
import { CHART_PLACE, CHART_WIDTH, type Sheet } from "./sheet.ts";
import { HEAD_HEIGHT, HEADING_HEIGHT, ROWS_TOP, SHEET } from "./sheet-plan.ts";

interface SheetHeadingProps {
  readonly paper: Paper;
  readonly sheet: Sheet;
  /** Of the rows below. */
  readonly rowsHeight: number;
}

const UPPER = { top: HEAD_HEIGHT, height: 26, size: 13, weight: 600 } as const;
const LOWER = { top: HEAD_HEIGHT + 26, height: 22, size: 11, weight: 400 } as const;

/** Both calendars above the chart, their ticks through it, and the names of the columns. On every page. */
export function SheetHeading({ paper, sheet, rowsHeight }: SheetHeadingProps) {
  const { palette, measure } = paper;
  const upper = headingCells(sheet.axis, sheet.headings[0], measure, "upper");
  const lower = headingCells(sheet.axis, sheet.headings[1], measure, "lower");
  const bottom = ROWS_TOP + rowsHeight;
  return (
    <g data-part="heading">
      <path d={ticks(paper, lower, LOWER.top, bottom)} stroke={palette.line} fill="none" />
      <path d={ticks(paper, upper, UPPER.top, bottom)} stroke={palette.lineStrong} fill="none" />
      <Cells paper={paper} cells={upper} line={UPPER} />
      <Cells paper={paper} cells={lower} line={LOWER} />
      <PanelHeading paper={paper} middle={ROWS_TOP - 12} />
      <path d={`M0 ${ROWS_TOP}H${SHEET.width}`} stroke={palette.ink} fill="none" />
      <Today paper={paper} sheet={sheet} bottom={bottom} />
    </g>
  );
}

function ticks(paper: Paper, cells: readonly HeadingCell[], top: number, bottom: number): string {
  return cells
    .map(({ x }) => (x > 0 ? `M${paper.at(CHART_PLACE + x).toFixed(2)} ${top}V${bottom}` : ""))
    .join("");
}

interface CellsProps {
  readonly paper: Paper;
  readonly cells: readonly HeadingCell[];
  readonly line: typeof UPPER | typeof LOWER;
}

function Cells({ paper, cells, line }: CellsProps) {
  return cells
    .filter(({ text }) => text !== "")
    .map(({ x, text, padding }) => (
      <Write
        key={x}
        paper={paper}
        place={CHART_PLACE + x + padding}
        middle={line.top + line.height / 2}
        size={line.size}
        weight={line.weight}
      >
        {text}
      </Write>
    ));
}

interface TodayProps {
  readonly paper: Paper;
  readonly sheet: Sheet;
  readonly bottom: number;
}

const FLAG = { size: 11, height: 16 } as const;

/** The status day's line; near the chart's ends its flag leans inwards, so that it is never cut. */
function Today({ paper, sheet, bottom }: TodayProps) {
  const x = middleOfDay(sheet.axis, toEpochDay(sheet.view.statusDay));
  if (x < 0 || x > CHART_WIDTH) return null;
  const text = paper.words.t("picture.statusDay");
  const width = paper.widthOf(text, FLAG.size, 600) + 12;
  const place = CHART_PLACE + Math.max(0, Math.min(x - width / 2, CHART_WIDTH - width));
  const { today, onToday } = paper.palette;
  const top = HEAD_HEIGHT + HEADING_HEIGHT - FLAG.height;
  const box = { x: paper.leftOf(place, width), y: top, width, height: FLAG.height, rx: 2 };
  return (
    <g data-part="today">
      <path d={`M${paper.at(CHART_PLACE + x)} ${ROWS_TOP}V${bottom}`} stroke={today} strokeWidth={1.5} />
      <rect {...box} fill={today} />
      <Write
        {...{ paper, size: FLAG.size, fill: onToday }}
        place={place + width / 2}
        middle={top + FLAG.height / 2}
        weight={600}
        anchor="middle"
      >
        {text}
      </Write>
    </g>
  );
}
