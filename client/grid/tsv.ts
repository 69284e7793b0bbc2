/** Rows of cells. */
export type Table = readonly (readonly string[])[];

/**
 * What a spreadsheet puts on the clipboard: a line for each row, a tab between cells. A cell with a tab, a line break
 * or a quote in it stands in quotes, and its own quotes are doubled. The last line break ends the last row.
 */
export function readTsv(text: string): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === "\t") {
      at += 1;
      if (at === text.length || isBreak(text[at])) row.push("");
    }
    if (at >= text.length || isBreak(text[at])) {
      rows.push(row);
      row = [];
      at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    }
  }
  return rows;
}

interface ReadCell {
  readonly value: string;
  readonly end: number;
}

function plainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== "\t" && !isBreak(text[end])) end += 1;
  return { value: text.slice(start, end), end };
}

/** A quote that opens and is not closed before the cell ends is a quote that somebody wrote. */
function quotedCell(text: string, start: number): ReadCell {
  let close = start + 1;
  while (close < text.length) {
    if (text[close] !== '"') close += 1;
    else if (text[close + 1] === '"') close += 2;
    else break;
  }
  const end = close + 1;
  const isClosed = close < text.length && (end === text.length || text[end] === "\t" || isBreak(text[end]));
  if (!isClosed) return plainCell(text, start);
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function isBreak(character: string | undefined): boolean {
  return character === "\n" || character === "\r";
}

/** The same as text for the clipboard. */
export function writeTsv(table: Table): string {
  return table.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(cell: string): string {
  return /["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
