/** All in CSS pixels. Rows are equally high, so that the window is arithmetic. */
export const ROW_HEIGHT = 36;
export const BAR_TOP = 9;
export const BAR_HEIGHT = 14;
export const BAR_RADIUS = 2;
export const BAR_MIDDLE = BAR_TOP + BAR_HEIGHT / 2;
/** Progress runs inside its bar. */
export const PROGRESS_INSET = 3;
/** Ghosts lie below what they are ghosts of, clear of labels and links. */
export const GHOST_TOP = BAR_TOP + BAR_HEIGHT + 2;
export const GHOST_HEIGHT = 3;
export const GHOST_MIDDLE = GHOST_TOP + GHOST_HEIGHT / 2;
export const DIAMOND_RADIUS = 7;
export const GHOST_DIAMOND_RADIUS = 4;
export const ROLL_UP_RADIUS = 5;
export const LABEL_GAP = 12;
const UPPER_HEADING_HEIGHT = 26;
const LOWER_HEADING_HEIGHT = 22;
/** Below the headings: where the today line carries its label. */
const FLAG_HEIGHT = 18;
export const HEADER_HEIGHT = UPPER_HEADING_HEIGHT + LOWER_HEADING_HEIGHT + FLAG_HEIGHT;

export function rowTop(index: number): number {
  return HEADER_HEIGHT + index * ROW_HEIGHT;
}

/** How high a chart of so many visible rows is when nothing scrolls; a scrollbar below it included. */
export function contentHeight(rowCount: number): number {
  return rowTop(rowCount) + SCROLLBAR_ROOM;
}

const SCROLLBAR_ROOM = 18;

/** Of the small map of the whole range below the chart. */
export const MAP_HEIGHT = 44;
