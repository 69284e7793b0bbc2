import { LETTER_PIXELS } from "./plane.ts";

/** Letters of 12 pixels are about so wide; others by their size. */
export function widthOfText(text: string, size = 12): number {
  return (text.length * LETTER_PIXELS * size) / 12;
}

/** The text in lines of about so many pixels, broken between words; past the last line it ends in "…". */
export function wrapWords(text: string, pixels: number, mostLines: number, size = 12): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").filter((each) => each !== "")) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOfText(longer, size) > pixels) lines.push(word);
    else lines.splice(-1, 1, longer);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ""}…`];
}
