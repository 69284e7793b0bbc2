/** A column of a table; figures stand at its far side. */
export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** Left-to-right mark. Between two cells in Arabic it keeps a terminal from setting the columns right to left. */
const MARK = "\u200e";
const ARABIC = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/** What takes no cell of a terminal: combining signs and marks of direction. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * Rows under headings, in columns that line up. The last column is not filled up, so what is written there
 * (names, in either script) can be of any width.
 */
export function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const headings = columns.map(({ heading }) => heading);
  const widths = columns.map((_, column) =>
    [headings, ...rows].reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? "")), 0),
  );
  return [headings, ...rows].map((row) => {
    const cells = columns.map(({ isNumber }, column) =>
      cell(row[column] ?? "", widths[column] ?? 0, isNumber ?? false, column === columns.length - 1),
    );
    return `  ${cells.join("  ")}`.trimEnd();
  });
}

function cell(text: string, width: number, isNumber: boolean, isLast: boolean): string {
  if (isLast) return text;
  const marked = ARABIC.test(text) ? `${MARK}${text}${MARK}` : text;
  const filling = " ".repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? filling + marked : marked + filling;
}

function widthOf(text: string): number {
  return [...text.replace(NO_WIDTH, "")].length;
}
