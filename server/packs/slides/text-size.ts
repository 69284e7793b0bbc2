/**
 * About how much room text takes, as IBM Plex Sans Arabic draws it: PowerPoint lays its tables out itself and tells
 * nobody, and a table that is higher than expected would run over what stands below it.
 */
const LINE_HEIGHT = 1.62;
const POINTS_PER_INCH = 72;

/** Letters by their width beside the type's size; Arabic ones as they are within a word. */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.27, "ijl .,:;f'|اأإآرز١،؛"],
  [0.35, "rt()I-/بتثلنىيئ٠وؤ"],
  [0.47, "zcsvxyJLةدذفقكهعغم٢٤٦٩ء"],
  [0.55, "aeghknouFT٥٧٨٪"],
  [0.67, "ABDKRجحخ٣طظ"],
  [0.72, "GHNOQUw+"],
  [0.87, "mMW%سشصض●▲◆■✓◇○▮"],
  [0, "\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"],
];
const OTHER_WIDTH = 0.6;
/** Strong letters are a little wider. */
const ROOM = 1.05;
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** How wide a line of text is, in inches; `size` in points. */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? OTHER_WIDTH), 0);
  return (ems * ROOM * size) / POINTS_PER_INCH;
}

/** How wide its longest word is. */
export function wordWidth(text: string, size: number): number {
  return Math.max(0, ...text.split(/\s/).map((word) => textWidth(word, size)));
}

/** How high it is in a box of that width, with words kept whole. */
export function textHeight(text: string, size: number, inches: number): number {
  const lines = text.split("\n").reduce((sum, line) => sum + lineCount(line, size, inches), 0);
  return (lines * size * LINE_HEIGHT) / POINTS_PER_INCH;
}

function lineCount(line: string, size: number, inches: number): number {
  const space = textWidth(" ", size);
  let [count, used] = [1, 0];
  for (const word of line.split(" ")) {
    const width = textWidth(word, size);
    const wanted = used > 0 ? used + space + width : width;
    // Below a hair it is only how the sums were rounded.
    if (used > 0 && wanted > inches + 0.001) {
      count += 1;
      used = width;
    } else {
      used = wanted;
    }
  }
  return count;
}
