import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPdf {
  /** The text of each page as it is read, line by line, without spaces and with letters in their plain form. */
  readonly pages: readonly string[];
  /** Names of the fonts that are in the file, without their subset's mark. */
  readonly fonts: readonly string[];
  readonly isTagged: boolean;
  /** Roles of the structure tree of the first page. */
  readonly roles: readonly string[];
  readonly language: string | null;
  readonly title: string | null;
}

/** Opens a PDF as a reader does. */
export async function readPdf(bytes: Buffer, direction: "rtl" | "ltr"): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  try {
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
    );
    const { info } = await pdf.getMetadata();
    // A Map, whatever its type says.
    const marks: unknown = await pdf.getMarkInfo();
    const first = pages[0];
    return {
      pages: await Promise.all(pages.map((page) => textOf(page, direction))),
      fonts: fontsIn(bytes),
      isTagged: marks instanceof Map && marks.get("Marked") === true,
      roles: first ? rolesIn(await first.getStructTree()) : [],
      language: textIn(info, "Language"),
      title: textIn(info, "Title"),
    };
  } finally {
    await task.destroy();
  }
}

/**
 * The letters that a sentence is compared by: no spaces, no joined forms, no marks that nobody sees, and no vowel signs,
 * which stand above the line as pieces of their own.
 */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u064b-\u0652\u061c\u200b-\u200f\u2066-\u2069ـ]/g, "");
}

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pieces of a line stand in a PDF from left to right, whatever is read: they are put in the order of reading. */
async function textOf(page: PDFPageProxy, direction: "rtl" | "ltr"): Promise<string> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item): Piece[] => {
    if (!("str" in item)) return [];
    const [x, y] = [Number(item.transform[4]), Math.round(Number(item.transform[5]))];
    return [{ text: item.str, x, y }];
  });
  const lines = Map.groupBy(pieces, ({ y }) => y);
  const sign = direction === "rtl" ? -1 : 1;
  return [...lines.values()]
    .map((line) => line.toSorted((one, other) => sign * (one.x - other.x)).map(({ text }) => text))
    .map((line) => lettersOf(line.join("")))
    .join("\n");
}

function rolesIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "role" in node && typeof node.role === "string" ? [node.role] : [];
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...children.flatMap(rolesIn)];
}

/** A font is named with six letters and a plus when a part of it is in the file. */
function fontsIn(bytes: Buffer): string[] {
  const names = bytes.toString("latin1").matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g);
  return [...new Set([...names].map(([, name]) => name ?? ""))].sort();
}

function textIn(info: object, name: string): string | null {
  const value: unknown = Reflect.get(info, name);
  return typeof value === "string" ? value : null;
}
