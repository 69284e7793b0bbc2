import { linkPath } from "#client/gantt/arrow.ts";
import { createAxis, type DayAxis } from "#client/gantt/axis.ts";
import { linksThrough } from "#client/gantt/link-index.ts";
import { ROW_HEIGHT, rowTop } from "#client/gantt/sizes.ts";
import type { RowWindow } from "#client/gantt/window.ts";
import { ChartLabel } from "./ChartLabel.tsx";
import { ChartRow } from "./ChartRow.tsx";
import type { Paper } from "./paper.ts";
import { CHART_PLACE, CHART_WIDTH, type Sheet } from "./sheet.ts";

interface ChartRowsProps {
  readonly paper: Paper;
  readonly sheet: Sheet;
  readonly window: RowWindow;
  readonly rowHeight: number;
  /** Where the first of them stands on the page. */
  readonly rowsTop: number;
}

/**
 * Bars, diamonds and links in the kernel's own geometry, whose rows are 36 high: one scale brings it to the paper's
 * rows, and mirrors it for right-to-left. Texts stand outside, on the paper's scale, and are never mirrored.
 */
export function ChartRows({ paper, sheet, window, rowHeight, rowsTop }: ChartRowsProps) {
  const scale = rowHeight / ROW_HEIGHT;
  const axis = createAxis(sheet.range, CHART_WIDTH / scale / sheet.axis.dayCount);
  const top = rowsTop - rowTop(window.first) * scale;
  const across = paper.direction === "rtl" ? -scale : scale;
  const rows = sheet.layout.rows.slice(window.first, window.last + 1);
  return (
    <g data-part="chart">
      <g transform={`matrix(${across} 0 0 ${scale} ${paper.at(CHART_PLACE)} ${top})`}>
        <Links {...{ paper, sheet, window, axis }} />
        {rows.map((place) => (
          <ChartRow key={place.row.id} {...{ palette: paper.palette, axis, place }} />
        ))}
      </g>
      {rows.map((place) => (
        <ChartLabel key={place.row.id} {...{ paper, axis, place, scale, top }} />
      ))}
    </g>
  );
}

interface LinksProps extends Omit<ChartRowsProps, "rowHeight" | "rowsTop"> {
  readonly axis: DayAxis;
}

function Links({ paper, sheet, window, axis }: LinksProps) {
  const { link, critical } = paper.palette;
  const clip = `page-from-${window.first}`;
  const height = (window.last - window.first + 1) * ROW_HEIGHT;
  return (
    <g data-part="links" fill="none" strokeLinejoin="round" clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={0} y={rowTop(window.first)} width={axis.widthPixels} height={height} />
      </clipPath>
      {linksThrough(sheet.links, window).map((placed) => {
        const isCritical = placed.from.row.isCritical && placed.to.row.isCritical;
        return (
          <path
            key={placed.link.id}
            d={linkPath(axis, placed)}
            stroke={isCritical ? critical : link}
            strokeWidth={isCritical ? 2 : 1}
          />
        );
      })}
    </g>
  );
}
