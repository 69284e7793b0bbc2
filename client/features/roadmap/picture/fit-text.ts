/** How wide a text is. */
export type WidthOf = (text: string) => number;

/** The text in at most `lineCount` lines no wider than `room`, broken between words; what does not fit ends in "…". */
export function fitText(text: string, room: number, lineCount: number, widthOf: WidthOf): string[] {
  if (lineCount <= 1 || widthOf(text) <= room) return [cut(text, room, widthOf)];
  const words = text.split(" ");
  let count = words.length;
  while (count > 1 && widthOf(words.slice(0, count).join(" ")) > room) count--;
  if (count === words.length) return [cut(text, room, widthOf)];
  const rest = words.slice(count).join(" ");
  return [
    cut(words.slice(0, count).join(" "), room, widthOf),
    ...fitText(rest, room, lineCount - 1, widthOf),
  ];
}

function cut(text: string, room: number, widthOf: WidthOf): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join("").trimEnd()}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
