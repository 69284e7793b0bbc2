import type { ReactNode, Ref } from "react";
import type { EpochDay, Ratio } from "#shared/units.ts";
import type { LinkRules } from "./link-rules.ts";
import type { Edge, MoveRules, Proposal } from "./moves.ts";

export type Direction = "ltr" | "rtl";

/** Both days inclusive. */
export interface DaySpan {
  readonly startDay: EpochDay;
  readonly finishDay: EpochDay;
}

/** `group` is a band, `program` and `activity` are bars, `milestone` is a diamond in its `finishDay`. */
type RowKind = "group" | "program" | "activity" | "milestone";

/** One row, in the order of display: a parent stands before its children. Never mutated. */
export interface GanttRow extends DaySpan {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: RowKind;
  /** Drawn beside the bar where there is room; an empty text draws nothing. */
  readonly label: string;
  /** Null draws no progress. A milestone at 1 is filled, any other is hollow. */
  readonly progressRatio: Ratio | null;
  /** Where a baseline had it. */
  readonly ghost: DaySpan | null;
  /** Takes its colours from `--status-<tone>-fg`; also in `data-tone`. */
  readonly tone: string;
  /** A short sign before the label, so that the tone is never colour alone. */
  readonly mark: string | null;
  readonly isCritical: boolean;
  /** Whether the reader may move the diamond, by the chart's `moves`; never a bar. */
  readonly isMovable?: boolean;
  /** Which edges of its bar the reader may move, by the chart's `moves`; never a diamond's. */
  readonly movableEdges?: readonly Edge[];
  /** What a screen reader says for the row instead of its cells. */
  readonly description?: string;
}

/** From the predecessor's start or finish to the successor's. */
export type LinkType = "FS" | "SS" | "FF" | "SF";

export interface GanttLink {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
}

/** A period of a heading: it ends where the next begins. */
interface HeadingSegment {
  readonly startDay: EpochDay;
  readonly text: string;
  /** Drawn when `text` is too wide for the period. */
  readonly shortText?: string;
  /** How much its beginning counts for among the chart's ticks; minor when left out. */
  readonly weight?: "major" | "middle";
}

/** One line of the heading, in order of days. The first segment may begin before the range. */
export type HeadingLine = readonly HeadingSegment[];

/** A lower line without periods gives its place to the upper one. */
export type Headings = readonly [upper: HeadingLine, lower: HeadingLine, ...lowest: HeadingLine[]];

/** A row that is not folded away, with its place. */
export interface VisibleRow {
  readonly row: GanttRow;
  readonly index: number;
  /** 1 at the top. */
  readonly level: number;
  readonly isParent: boolean;
  readonly isExpanded: boolean;
  /** Folded milestones that this row's bar shows in their stead. */
  readonly rollUp: readonly GanttRow[];
}

/** A column of the panel beside the chart; the first one carries the tree's indent and its handle. */
export interface PanelColumn {
  readonly id: string;
  readonly header: string;
  readonly widthPixels: number;
  readonly cell: (row: VisibleRow) => ReactNode;
  /** Null for a row that has nothing to edit here. */
  readonly editor?: (row: VisibleRow) => CellEditor | null;
}

/** What stands in a cell while its reader edits it; `onClose` gives the cell its focus back. */
export type CellEditor = (onClose: () => void) => ReactNode;

/** How the reader sizes the panel; null asks for the usual width again. */
export interface PanelSizing {
  readonly leastPixels: number;
  readonly mostPixels: number;
  readonly onPanelWidth: (pixels: number | null) => void;
  readonly onColumnWidth: (columnId: string, pixels: number | null) => void;
  readonly words: {
    /** The accessible name of the edge between panel and chart. */
    readonly panelEdge: string;
    /** Tells on hover what a column's edge is for. */
    readonly columnEdge: string;
    /** Of the scroller for the columns that the panel has no room for. */
    readonly moreColumns: string;
  };
}

/** A stretch of days on which nobody works; both ends inclusive. */
export interface DayOff extends DaySpan {
  /** Of a holiday; null at the end of every week. */
  readonly name: string | null;
}

/** The small map of the whole range, of which the chart shows a part. */
export interface MapWords {
  readonly label: string;
  /** Which days the chart shows: said of the map's frame, and written beside it. */
  readonly visible: (span: DaySpan) => string;
}

export interface TodayLine {
  readonly day: EpochDay;
  readonly label: string;
}

export interface GanttHandle {
  /** Brings the day to the middle of the chart. */
  scrollToDay(day: EpochDay): void;
  /** Brings the row into view; a folded row is stood for by its visible ancestor. */
  scrollToRow(id: string): void;
  /** Brings the row, or what stands for it, into view and gives it the focus. */
  focusRow(id: string): void;
  /** Asks for `factor` times as many pixels per day around the middle, through `onZoom`. */
  zoom(factor: number): void;
}

export interface GanttWords {
  /** The accessible name of the panel. */
  readonly panel: string;
  readonly expand: string;
  readonly collapse: string;
}

/** Where a row would come to stand. */
export interface PreviewRow extends DaySpan {
  readonly rowId: string;
}

export type DaysOff = (from: EpochDay, to: EpochDay) => readonly DayOff[];

export type RowCardContent = (rowId: string) => ReactNode;

export interface GanttChartProps {
  readonly rows: readonly GanttRow[];
  readonly links: readonly GanttLink[];
  readonly range: DaySpan;
  /**
   * Called with the scale of the moment, so that finer headings come with more room, and with the days that are
   * drawn: more than `range` while something is moved beyond it. Keep it stable.
   */
  readonly headings: (pixelsPerDay: number, drawn: DaySpan) => Headings;
  readonly today: TodayLine | null;
  /** How many days fit across the chart, whatever its width; the whole range when larger. */
  readonly visibleDays: number;
  readonly direction: Direction;
  readonly collapsedIds: ReadonlySet<string>;
  readonly selectedId: string | null;
  readonly columns: readonly PanelColumn[];
  /** How wide the panel stands: less than its columns and they scroll under the first one; as they are when left out. */
  readonly panelPixels?: number;
  /** Null or absent where sizes are fixed. Keep it stable. */
  readonly sizing?: PanelSizing | null;
  readonly words: GanttWords;
  /** A row, its bar or a diamond was chosen, also a rolled-up one, by pointer or by Enter. */
  readonly onRowClick: (id: string) => void;
  readonly onToggle: (id: string) => void;
  /** A row was selected by Space, which opens nothing. */
  readonly onSelect?: (id: string) => void;
  /** The reader zoomed by keys or wheel: hand the number back as `visibleDays`. */
  readonly onZoom: (visibleDays: number) => void;
  /** Null where nothing may be moved. Keep it stable. */
  readonly moves?: MoveRules | null;
  /** What stands proposed already, for instance in the address. Keep it stable. */
  readonly proposal?: Proposal | null;
  /**
   * What is being proposed, day by day, while it is dragged or moved by keys; null when that is given up or comes
   * back to where the row stands. What is let go as a proposal is told by `moves.onPropose` alone.
   */
  readonly onConsider?: (proposal: Proposal | null) => void;
  /** What would move along: drawn as outlines where it would stand. Keep it stable. */
  readonly preview?: readonly PreviewRow[];
  /** Null where no link may be drawn. Keep it stable. */
  readonly linking?: LinkRules | null;
  /** A link was clicked; where it is absent, links are no targets. */
  readonly onLinkClick?: (linkId: string) => void;
  /** The days off between two days, both included; shaded where a day is wide enough. Keep it stable. */
  readonly daysOff?: DaysOff;
  /** What is known of a row at a glance, shown on hover and on a resting focus; null shows nothing. */
  readonly card?: RowCardContent;
  /** Null or absent shows no map; it also goes away while the chart shows everything. */
  readonly map?: MapWords | null;
  readonly ref?: Ref<GanttHandle>;
}

/** What a page gives a chart for its reader to edit by hand, the moves themselves aside. */
export type ChartEditing = Pick<GanttChartProps, "onConsider" | "preview" | "linking" | "onLinkClick">;
