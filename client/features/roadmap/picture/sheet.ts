import { createAxis, type DayAxis } from "#client/gantt/axis.ts";
import { layoutRows, type RowLayout } from "#client/gantt/layout.ts";
import { indexLinks, type LinkIndex } from "#client/gantt/link-index.ts";
import type { DaySpan, Headings } from "#client/gantt/types.ts";
import { quarterNames } from "#client/ui/timeline/quarter-names.ts";
import type { ProgramRow, RoadmapView } from "#shared/contract/roadmap.ts";
import { timelineHeadings } from "#shared/drawing/headings.ts";
import type { Words } from "#shared/i18n/words.ts";
import { collapsedIds } from "../roadmap-folding.ts";
import { type RoadmapEntry, type RoadmapRows, roadmapRange } from "../roadmap-rows.ts";
import type { RoadmapSearch } from "../roadmap-search.ts";
import { SHEET } from "./sheet-plan.ts";

/** What the reader looks at: the roadmap, the programs that the filters left as rows, and the address. */
export interface PictureSource {
  readonly view: RoadmapView;
  readonly programs: readonly ProgramRow[];
  readonly model: RoadmapRows;
  readonly search: RoadmapSearch;
}

/** Where the chart begins, after the columns; a diamond on the last day still stands whole on the page. */
export const CHART_PLACE = 616;
const CHART_END_ROOM = 12;
export const CHART_WIDTH = SHEET.width - CHART_PLACE - CHART_END_ROOM;

export interface Sheet extends PictureSource {
  readonly layout: RowLayout;
  readonly links: LinkIndex;
  readonly entryById: ReadonlyMap<string, RoadmapEntry>;
  readonly range: DaySpan;
  /** On the paper's own scale; rows are drawn in the kernel's, see `ChartRows`. */
  readonly axis: DayAxis;
  readonly headings: Headings;
}

/** All rows that the address leaves unfolded over all days of the plan, however far the screen is zoomed in. */
export function createSheet(source: PictureSource, words: Words): Sheet {
  const { view, search } = source;
  const { rows, links, entryById } = source.model;
  const layout = layoutRows(rows, collapsedIds(view, search));
  const range = roadmapRange(view);
  const pixelsPerDay = CHART_WIDTH / (range.finishDay - range.startDay + 1);
  return {
    ...source,
    layout,
    links: indexLinks(links, layout),
    entryById,
    range,
    axis: createAxis(range, pixelsPerDay),
    headings: timelineHeadings(words.format, range, pixelsPerDay, {
      calendar: search.calendars,
      quarter: quarterNames(words),
    }),
  };
}
