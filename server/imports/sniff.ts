import type { FileRefusal } from "#shared/contract/errors.ts";
import { fail, type Result, succeed } from "#shared/result.ts";
import { IMPORT_LIMITS } from "./limits.ts";

export type Format = "xlsx" | "csv";

const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];
/** Markup that spreadsheet programs disguise as tables; no portfolio starts so. */
const MARKUP = /^\s*<(?:!doctype|\?xml|html|table|script|svg)/i;

function hasZipMagic(bytes: Uint8Array): boolean {
  return ZIP_MAGIC.every((byte, index) => bytes[index] === byte);
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return true;
  if (bytes.includes(0)) return false;
  return !MARKUP.test(new TextDecoder("latin1").decode(bytes.subarray(0, 256)).replace("ï»¿", ""));
}

/**
 * What the file is, by its first bytes; its name must agree, since a file that pretends is either a mistake or
 * an attack. Costs nothing that grows with what the file would unpack to.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string): Result<Format, FileRefusal> {
  if (bytes.length === 0) return fail("empty");
  if (bytes.length > IMPORT_LIMITS.fileBytes) return fail("tooLarge");
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase();
  if (extension === "xlsx" && hasZipMagic(bytes)) return succeed("xlsx");
  if (extension === "csv" && !hasZipMagic(bytes) && looksLikeText(bytes)) return succeed("csv");
  return fail("notASpreadsheet");
}
