import type { Status } from "../progress/status-words.ts";
import { widthOfText } from "./fit-words.ts";
import type { Look } from "./looks.ts";
import { lineShape, type Shape, tenths } from "./scene.ts";
import type { Sign } from "./status-signs.ts";

/** A name beside what it names: a line, a box, or a sign. */
export type LegendEntry = { readonly text: string } & (
  | { readonly kind: "line"; readonly look: Look }
  | { readonly kind: "box"; readonly look: Look; readonly tone?: Status }
  | { readonly kind: "sign"; readonly sign: Sign; readonly tone: Status }
);

/** A line needs its length to show its dashes; a sign is as wide as it is. */
const SAMPLE_PIXELS = { line: 28, box: 28, sign: 14 } as const;
const AFTER_SAMPLE_PIXELS = 8;
const BETWEEN_PIXELS = 22;
const LINE_PIXELS = 22;

export interface Legend {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Entries one after the other from where reading begins, on as many lines as they need. */
export function legendOf(entries: readonly LegendEntry[], width: number, direction: "ltr" | "rtl"): Legend {
  const shapes: Shape[] = [];
  let [place, line] = [0, 0];
  for (const entry of entries) {
    const room = SAMPLE_PIXELS[entry.kind] + AFTER_SAMPLE_PIXELS + widthOfText(entry.text);
    if (place > 0 && place + room > width) [place, line] = [0, line + 1];
    shapes.push(...entryShapes(entry, place, line, width, direction));
    place += room + BETWEEN_PIXELS;
  }
  return { height: entries.length === 0 ? 0 : (line + 1) * LINE_PIXELS + 6, shapes };
}

function entryShapes(
  entry: LegendEntry,
  place: number,
  line: number,
  width: number,
  direction: "ltr" | "rtl",
): Shape[] {
  const x = (pixels: number) => tenths(direction === "rtl" ? width - pixels : pixels);
  const sample = SAMPLE_PIXELS[entry.kind];
  const middle = line * LINE_PIXELS + LINE_PIXELS / 2;
  const name: Shape = {
    ...{ kind: "text", look: "label", anchor: "start", text: entry.text },
    ...{ x: x(place + sample + AFTER_SAMPLE_PIXELS), y: middle + 4 },
  };
  return [sampleOf(entry, x(place), x(place + sample), middle), name];
}

function sampleOf(entry: LegendEntry, fromX: number, toX: number, middle: number): Shape {
  switch (entry.kind) {
    case "line":
      return lineShape(entry.look, [fromX, middle], [toX, middle]);
    case "box": {
      const { look, tone } = entry;
      const place = { x: Math.min(fromX, toX), y: middle - 6, width: SAMPLE_PIXELS.box, height: 12 };
      return { kind: "box", look, ...place, ...(tone ? { tone } : {}) };
    }
    case "sign": {
      const { sign, tone } = entry;
      return { kind: "sign", look: "sign", tone, ...sign, x: (fromX + toX) / 2, y: middle, size: 13 };
    }
  }
}
