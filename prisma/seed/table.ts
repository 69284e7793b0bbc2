import { invariant } from "#shared/invariant.ts";

/**
 * The sample's data is written as tables in text, one record a line, cells parted by `|`: some seven hundred
 * bilingual records stay readable side by side, which no object literal of six lines each would be.
 */
export function tableOf<const Columns extends readonly string[]>(
  columns: Columns,
  text: string,
): Record<Columns[number], string>[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    invariant(cells.length === columns.length, `"${line.trim()}" has ${columns.length} cells`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])) as Record<
      Columns[number],
      string
    >;
  });
}
