import { StringDecoder } from "node:string_decoder";
import { IMPORT_LIMITS } from "./limits.ts";
import { columnIndex } from "./workbook.ts";
import { Refusal } from "./zip-guard.ts";

/** A cell that a reader would silently replace: a formula by its last result, an error by nothing. */
export interface SuspectCell {
  readonly row: number;
  readonly columnIndex: number;
  /** `#REF!` and its like; null for a formula. */
  readonly error: string | null;
}

const TAG = /<(?:[\w.]+:)?(row|c|f|v)(?=[\s/>])([^>]*)>([^<]*)/g;
const MAX_TAG_CHARACTERS = 65_536;
/** More than any person will work through; the file is refused either way. */
const MAX_SUSPECTS = 1_000;

function attribute(text: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(text)?.[1] ?? null;
}

/**
 * Walks the raw text of one worksheet as it is unpacked: counts rows and columns against the limits before any
 * reader builds them, and notes formulas and error cells, which readers hide.
 */
export class SheetScan {
  readonly suspects: SuspectCell[] = [];
  private readonly decoder = new StringDecoder("utf8");
  private rest = "";
  private row = 0;
  private column = -1;
  private isError = false;

  take(chunk: Buffer): void {
    const text = this.rest + this.decoder.write(chunk);
    // A tag, and the text after it, may be cut by the chunk's end: keep it for the next one.
    const cut = text.lastIndexOf("<");
    if (cut < 0) return;
    this.rest = text.slice(cut);
    if (this.rest.length > MAX_TAG_CHARACTERS) throw new Refusal("damaged");
    this.scan(text.slice(0, cut));
  }

  end(): void {
    this.scan(this.rest);
    this.rest = "";
  }

  private scan(text: string): void {
    for (const [, name, attributes = "", content = ""] of text.matchAll(TAG)) {
      if (name === "row") this.startRow(attributes);
      else if (name === "c") this.startCell(attributes);
      else if (name === "f") this.note(null);
      else if (this.isError) this.note(content.trim() || "#ERROR!");
    }
  }

  private startRow(attributes: string): void {
    const stated = attribute(attributes, "r");
    this.moveToRow(stated === null ? this.row + 1 : Number(stated));
    this.column = -1;
  }

  private moveToRow(row: number): void {
    if (!Number.isInteger(row)) throw new Refusal("damaged");
    if (row > IMPORT_LIMITS.rows) throw new Refusal("tooManyRows");
    this.row = row;
  }

  private startCell(attributes: string): void {
    const place = /^([A-Z]{1,3})(\d{1,9})$/.exec(attribute(attributes, "r") ?? "");
    this.column = place?.[1] ? columnIndex(place[1]) : this.column + 1;
    if (place?.[2]) this.moveToRow(Number(place[2]));
    this.isError = attribute(attributes, "t") === "e";
    if (this.column >= IMPORT_LIMITS.columns) throw new Refusal("tooManyColumns");
  }

  private note(error: string | null): void {
    if (this.suspects.length >= MAX_SUSPECTS) return;
    this.suspects.push({ row: this.row, columnIndex: this.column, error });
  }
}
