import type { MeasuredWorkstream } from "../contract/measures.ts";
import { directionOf } from "../i18n/direction.ts";
import { reasonName } from "../i18n/reason-words.ts";
import { chooseName, type Words } from "../i18n/words.ts";
import type { CausedSlip, SlipCauses } from "../progress/slip-causes.ts";
import { wrapWords } from "./fit-words.ts";
import { boxBetween, lineShape, type Scene, type Shape } from "./scene.ts";

const HEAD_PIXELS = 58;
const ROW_PIXELS = 40;
const BAR_PIXELS = 9;
const NAMES_PIXELS = 170;
const CELL_PADDING = 8;
/** Narrower, the names of five workstreams cannot be read: the drawing is scrolled instead. */
const CAUSES_LEAST_PIXELS = 860;

export interface CausesSource {
  readonly causes: SlipCauses;
  readonly workstreams: readonly MeasuredWorkstream[];
}

/** Reasons down, workstreams across, in each cell its working days and a bar by the largest of them; sums at the ends. */
export function slipCausesScene(words: Words, { causes, workstreams }: CausesSource, fitting: number): Scene {
  const width = Math.max(fitting, CAUSES_LEAST_PIXELS);
  const direction = directionOf(words.language);
  const height = HEAD_PIXELS + (causes.rows.length + 1) * ROW_PIXELS + 6;
  const place = (pixels: number) => (direction === "rtl" ? width - pixels : pixels);
  const column = (width - NAMES_PIXELS) / (workstreams.length + 1);
  const most = Math.max(1, ...causes.rows.flatMap(({ byGroup }) => byGroup.map(sizeOf)));
  const grid: Grid = { words, place, column, most };
  const names = [
    ...workstreams.map((each) => chooseName(words.language, each).text),
    words.t("measures.waterfall.total"),
  ];
  const heads = names.flatMap((name, index) => headShapes(grid, name, index));
  const rows = causes.rows.flatMap(({ reasonCode, byGroup, total }, index) => [
    ...rowShapes(grid, reasonName(words, reasonCode), index, byGroup, total, reasonCode === null),
  ]);
  const sums = rowShapes(
    grid,
    words.t("measures.waterfall.total"),
    causes.rows.length,
    causes.byGroup,
    causes.total,
    null,
  );
  const top = HEAD_PIXELS + causes.rows.length * ROW_PIXELS;
  const ruled = [HEAD_PIXELS, top].map((y) => lineShape("axis", [place(0), y], [place(width), y]));
  return { width, height, direction, shapes: [...heads, ...ruled, ...rows, ...sums] };
}

interface Grid {
  readonly words: Words;
  readonly place: (pixels: number) => number;
  readonly column: number;
  readonly most: number;
}

function sizeOf({ workDays }: CausedSlip): number {
  return Math.abs(workDays);
}

function headShapes({ place, column }: Grid, name: string, index: number): Shape[] {
  const x = place(NAMES_PIXELS + index * column + CELL_PADDING);
  return wrapWords(name, column - 2 * CELL_PADDING, 3).map((text, line) => {
    return { kind: "text", look: "first", anchor: "start", text, x, y: 16 + line * 15 };
  });
}

/** `isUnexplained` is null in the row of sums, which have no bars: theirs would dwarf all others. */
function rowShapes(
  grid: Grid,
  name: string,
  index: number,
  byGroup: readonly CausedSlip[],
  total: CausedSlip,
  isUnexplained: boolean | null,
): Shape[] {
  const y = HEAD_PIXELS + index * ROW_PIXELS;
  const lines = wrapWords(name, NAMES_PIXELS - CELL_PADDING, 2);
  const look = isUnexplained === null ? "first" : "label";
  return [
    ...lines.map((text, line): Shape => {
      const baseline = y + ROW_PIXELS / 2 + 4 + (line - (lines.length - 1) / 2) * 15;
      return { kind: "text", look, anchor: "start", text, x: grid.place(0), y: baseline };
    }),
    ...byGroup.flatMap((cell, column) => cellShapes(grid, cell, column, y, isUnexplained)),
    ...cellShapes(grid, total, byGroup.length, y, null),
  ];
}

function cellShapes(
  { words, place, column, most }: Grid,
  { workDays, moveCount }: CausedSlip,
  index: number,
  y: number,
  isUnexplained: boolean | null,
): Shape[] {
  if (workDays === 0 && moveCount === 0) return [];
  const from = NAMES_PIXELS + index * column + CELL_PADDING;
  const hasBar = isUnexplained !== null && workDays !== 0;
  const figure: Shape = {
    ...{ kind: "text", look: isUnexplained === null ? "first" : "label", anchor: "start" },
    ...{ text: words.format.signedNumber(workDays), x: place(from), y: y + (hasBar ? 17 : 24) },
  };
  if (!hasBar) return [figure];
  const length = (Math.abs(workDays) / most) * (column - 2 * CELL_PADDING);
  const look = isUnexplained ? "unexplained" : workDays < 0 ? "earlier" : "later";
  const bar = boxBetween(look, [place(from), place(from + Math.max(2, length))], y + 24, BAR_PIXELS);
  return [figure, { ...bar, tone: workDays < 0 ? "onPlan" : "late" }];
}
