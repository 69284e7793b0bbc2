import { offerFile } from "../picture/offer-file.ts";

/** Tells Excel that the file is UTF-8, without which Arabic turns into other letters. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Text that a spreadsheet would run as a formula; a figure with its sign is none. */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text);
}

/** Rows as a CSV file that Excel opens as it is. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = isFormula(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Rows as a spreadsheet takes them from the clipboard. */
export function tabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (isFormula(text) ? `'${text}` : text).replace(/[\t\r\n]+/g, " ");
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}

/** Offers a text to the browser as a file. */
export function offerCsv(text: string, name: string): void {
  offerFile(new Blob([text], { type: "text/csv;charset=utf-8" }), `${name}.csv`);
}

/** Puts a text on the clipboard; pages without https are refused the modern way, and copy what is selected instead. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const place = document.createElement("textarea");
  place.value = text;
  place.style.position = "fixed";
  document.body.append(place);
  place.select();
  const isCopied = document.execCommand("copy");
  place.remove();
  if (!isCopied) throw new Error("the browser copied nothing");
}
