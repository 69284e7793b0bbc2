import type { CSSProperties } from "react";
import { chooseName } from "#shared/i18n/words.ts";
import { ChartRows } from "./ChartRows.tsx";
import type { Paper } from "./paper.ts";
import { SheetFoot } from "./SheetFoot.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { SheetHeading } from "./SheetHeading.tsx";
import { ContinuedRow, PanelRow } from "./SheetPanel.tsx";
import { CHART_PLACE, type Sheet } from "./sheet.ts";
import { linesOf, ROWS_TOP, SHEET, type SheetPlan, type SheetWindow } from "./sheet-plan.ts";

interface SheetPageProps {
  readonly paper: Paper;
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
  /** From 0. */
  readonly page: number;
  /** A picture brings its own margins; a printed page has those of the paper. */
  readonly margin: number;
  readonly style?: CSSProperties;
}

/** One page as one drawing in plain coordinates: what is printed is what is saved as a picture. */
export function SheetPage({ paper, sheet, plan, page, margin, style }: SheetPageProps) {
  const { rowHeight, pageHeight, pages } = plan;
  const window = pages[page] ?? { first: 0, last: -1, continued: null };
  const rowsTop = ROWS_TOP + (window.continued === null ? 0 : rowHeight);
  const width = SHEET.width + 2 * margin;
  const height = pageHeight + 2 * margin;
  const { t, language } = paper.words;
  const name = `${t("roadmap.title")}: ${chooseName(language, sheet.view.plan).text}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      width={width}
      height={height}
      direction={paper.direction}
      fontFamily={paper.fontFamily}
      role="img"
      aria-label={name}
      lang={language}
      style={style}
    >
      <title>{name}</title>
      <rect x={-margin} y={-margin} width={width} height={height} fill={paper.palette.paper} />
      <Ground {...{ paper, sheet, window, rowHeight }} />
      <SheetHead paper={paper} source={sheet} />
      <SheetHeading {...{ paper, sheet }} rowsHeight={linesOf(window) * rowHeight} />
      <ChartRows {...{ paper, sheet, window, rowHeight, rowsTop }} />
      {window.continued ? (
        <ContinuedRow
          {...{ paper, rowHeight }}
          entry={sheet.entryById.get(window.continued.row.id)}
          middle={ROWS_TOP + rowHeight / 2}
        />
      ) : null}
      {sheet.layout.rows.slice(window.first, window.last + 1).map((place, index) => (
        <PanelRow
          key={place.row.id}
          {...{ paper, place, rowHeight }}
          entry={sheet.entryById.get(place.row.id)}
          middle={rowsTop + (index + 0.5) * rowHeight}
        />
      ))}
      <SheetFoot {...{ paper, pageHeight }} source={sheet} page={page + 1} pageCount={pages.length} />
    </svg>
  );
}

interface GroundProps {
  readonly paper: Paper;
  readonly sheet: Sheet;
  readonly window: SheetWindow;
  readonly rowHeight: number;
}

/** Bands of the groups and the lines under the rows, below everything else. */
function Ground({ paper, sheet, window, rowHeight }: GroundProps) {
  const rows = sheet.layout.rows.slice(window.first, window.last + 1);
  const lineCount = linesOf(window);
  const rowsTop = ROWS_TOP + (lineCount - rows.length) * rowHeight;
  const bottom = ROWS_TOP + lineCount * rowHeight;
  const lines = Array.from(
    { length: lineCount },
    (_, index) => `M0 ${ROWS_TOP + (index + 1) * rowHeight}H${SHEET.width}`,
  ).join("");
  const edge = paper.at(CHART_PLACE);
  return (
    <g data-part="ground">
      {rows.map(({ row }, index) =>
        row.kind === "group" ? (
          <rect
            key={row.id}
            y={rowsTop + index * rowHeight}
            width={SHEET.width}
            height={rowHeight}
            fill={paper.palette.band}
          />
        ) : null,
      )}
      <path d={lines} stroke={paper.palette.line} fill="none" />
      <path d={`M${edge} ${ROWS_TOP}V${bottom}`} stroke={paper.palette.lineStrong} fill="none" />
    </g>
  );
}
