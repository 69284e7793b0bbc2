import { directionOf } from "../i18n/direction.ts";
import { reasonName } from "../i18n/reason-words.ts";
import { signedWorkDays, type Words } from "../i18n/words.ts";
import type { SlipWaterfall } from "../progress/slip-waterfall.ts";
import { widthOfText, wrapWords } from "./fit-words.ts";
import { boxBetween, lineShape, type Scene, type Shape } from "./scene.ts";

const ROW_PIXELS = 38;
const BAR_PIXELS = 20;
const NARROW_PIXELS = 560;

/** What a slip is made of, one reason a row: each bar begins where the one before ended, and the last is their sum. */
export function slipWaterfallScene(words: Words, waterfall: SlipWaterfall, width: number): Scene {
  const direction = directionOf(words.language);
  const rows = rowsOf(words, waterfall);
  const height = rows.length * ROW_PIXELS + 8;
  const names = width < NARROW_PIXELS ? 104 : 190;
  const figures = Math.max(...rows.map(({ figure }) => widthOfText(figure))) + 12;
  const place = (pixels: number) => (direction === "rtl" ? width - pixels : pixels);
  const reached = rows.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...reached), Math.max(1, ...reached)];
  const room = Math.max(60, width - names - figures - 12);
  const x = (workDays: number) => place(names + ((workDays - least) / (most - least)) * room);
  const shapes = rows.flatMap((row, index): Shape[] => {
    const middle = index * ROW_PIXELS + ROW_PIXELS / 2;
    const next = rows[index + 1];
    return [
      ...nameShapes(row, place(0), middle, names - 12),
      {
        ...boxBetween(row.look, [x(row.from), x(row.to)], middle - BAR_PIXELS / 2, BAR_PIXELS),
        tone: row.tone,
      },
      ...(next && next.look !== "total"
        ? [
            lineShape(
              "leader",
              [x(row.to), middle + BAR_PIXELS / 2],
              [x(row.to), middle + ROW_PIXELS - BAR_PIXELS / 2],
            ),
          ]
        : []),
      {
        ...{ kind: "text", look: "first", anchor: "start", text: row.figure },
        ...{ x: place(names + room + 10), y: middle + 4 },
      },
    ];
  });
  return { width, height, direction, shapes: [lineShape("axis", [x(0), 0], [x(0), height]), ...shapes] };
}

interface Row {
  readonly name: string;
  readonly figure: string;
  readonly from: number;
  readonly to: number;
  readonly look: "later" | "earlier" | "unexplained" | "total";
  readonly tone: "late" | "onPlan";
  readonly isStrong: boolean;
}

function rowsOf(words: Words, { steps, totalWorkDays }: SlipWaterfall): Row[] {
  const rows = steps.map(({ reasonCode, workDays, fromWorkDays, toWorkDays }): Row => {
    const look = reasonCode === null ? "unexplained" : workDays < 0 ? "earlier" : "later";
    return {
      name: reasonName(words, reasonCode),
      figure: signedWorkDays(words, workDays),
      ...{ from: fromWorkDays, to: toWorkDays, look, isStrong: false },
      tone: workDays < 0 ? "onPlan" : "late",
    };
  });
  const total: Row = {
    name: words.t("measures.waterfall.total"),
    figure: signedWorkDays(words, totalWorkDays),
    ...{ from: 0, to: totalWorkDays, look: "total", tone: "late", isStrong: true },
  };
  return [...rows, total];
}

function nameShapes({ name, isStrong }: Row, x: number, middle: number, pixels: number): Shape[] {
  const lines = wrapWords(name, pixels, 2);
  return lines.map((text, index) => ({
    ...{ kind: "text", look: isStrong ? "first" : "label", anchor: "start", text, x },
    y: middle + 4 + (index - (lines.length - 1) / 2) * 15,
  }));
}
