/** Widths of texts without asking the page for a layout: the canvas measures, and each text once. */
export interface TextMeasure {
  widthOf(text: string, style: TextStyle): number;
}

export type TextStyle = "label" | "upper" | "lower" | "flag";

/** Mirrors the sizes and weights of gantt.module.css. */
const STYLES: Record<TextStyle, { weight: number; sizePixels: number }> = {
  label: { weight: 400, sizePixels: 12 },
  upper: { weight: 600, sizePixels: 13 },
  lower: { weight: 400, sizePixels: 11 },
  flag: { weight: 600, sizePixels: 11 },
};

/** Where no canvas can draw (tests): wide enough for most letters of both scripts. */
const ASSUMED_EM_PER_LETTER = 0.56;

export function createTextMeasure(fontFamily: string): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  const measure = (text: string, style: TextStyle): number => {
    const { weight, sizePixels } = STYLES[style];
    if (!context) return text.length * sizePixels * ASSUMED_EM_PER_LETTER;
    context.font = `${weight} ${sizePixels}px ${fontFamily}`;
    return context.measureText(text).width;
  };
  return {
    widthOf(text, style) {
      const key = `${style} ${text}`;
      const width = known.get(key) ?? measure(text, style);
      known.set(key, width);
      return width;
    },
  };
}
