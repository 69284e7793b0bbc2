import type { Status } from "../progress/status-words.ts";
import { wrapWords } from "./fit-words.ts";
import { LOOKS, type LookStyle, PAPER, paperColour } from "./looks.ts";
import type { Scene, Shape } from "./scene.ts";

export interface SvgHead {
  readonly title: string;
  /** What the drawing tells, in words; written above it and read out in its place. */
  readonly caption: string;
  readonly fontFamily: string;
}

const MARGIN = 24;
const TITLE_PIXELS = 34;
const CAPTION_LINE_PIXELS = 20;
const MOST_CAPTION_LINES = 5;

/** A scene as an SVG document in the colours of paper, under its title and caption. All that it writes is escaped. */
export function svgOf(scene: Scene, { title, caption, fontFamily }: SvgHead): string {
  const { width, height, direction, shapes } = scene;
  const lines = wrapWords(caption, width, MOST_CAPTION_LINES, LOOKS.caption.size);
  const above = MARGIN + TITLE_PIXELS + lines.length * CAPTION_LINE_PIXELS + 8;
  const startX = direction === "rtl" ? width : 0;
  const head = [title, ...lines].map((text, index): Shape => {
    const y = TITLE_PIXELS - above + MARGIN - 14 + index * CAPTION_LINE_PIXELS;
    return { kind: "text", look: index === 0 ? "title" : "caption", anchor: "start", text, x: startX, y };
  });
  const box = [-MARGIN, -above, width + 2 * MARGIN, height + above + MARGIN];
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: box.join(" "),
    width: box[2],
    height: box[3],
    direction,
    role: "img",
    "font-family": fontFamily,
  });
  const ground = `<rect${attributes({ x: box[0], y: box[1], width: box[2], height: box[3], fill: PAPER.surface })}/>`;
  const drawn = [...head, ...shapes].map(elementOf).join("");
  return `<svg${root}><title>${escaped(title)}</title><desc>${escaped(caption)}</desc>${ground}${drawn}</svg>`;
}

function elementOf(shape: Shape): string {
  const style = paintsOf(LOOKS[shape.look], shape.tone);
  switch (shape.kind) {
    case "path":
      return `<path${attributes({ d: shape.d, ...style })}/>`;
    case "box": {
      const { x, y, width, height } = shape;
      return `<rect${attributes({ x, y, width, height, rx: 2, ...style })}/>`;
    }
    case "dot":
      return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, ...style })}/>`;
    case "sign": {
      const scale = shape.size / 16;
      const transform = `translate(${shape.x - shape.size / 2} ${shape.y - shape.size / 2}) scale(${scale})`;
      return `<path${attributes({ d: shape.d, transform, ...signPaints(style, shape.isOutline) })}/>`;
    }
    case "text": {
      const { x, y, anchor, text } = shape;
      const { size = 12, isStrong }: LookStyle = LOOKS[shape.look];
      const letters = { "font-size": size, "font-weight": isStrong ? 600 : 400, "text-anchor": anchor };
      return `<text${attributes({ x, y, ...letters, ...style })}>${escaped(text)}</text>`;
    }
  }
}

/** A filled sign has no line of its own, and one drawn by its line no filling. */
function signPaints(style: Attributes, isOutline: boolean): Attributes {
  return isOutline
    ? { fill: "none", stroke: style["stroke"] ?? "none", "stroke-width": 2.2, "stroke-linecap": "round" }
    : { fill: style["fill"] ?? "none" };
}

function paintsOf({ fill, stroke, width = 1, dash }: LookStyle, tone: Status | undefined): Attributes {
  return {
    fill: fill ? paperColour(fill, tone) : "none",
    ...(stroke
      ? {
          stroke: paperColour(stroke, tone),
          "stroke-width": width,
          "stroke-linejoin": "round",
          "stroke-linecap": "round",
        }
      : {}),
    ...(dash ? { "stroke-dasharray": dash } : {}),
  };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(String(value))}"`))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML cannot hold at all are left out. */
function escaped(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? "");
}
