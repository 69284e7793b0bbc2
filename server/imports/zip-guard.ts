import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { FileRefusal } from "#shared/contract/errors.ts";
import { IMPORT_LIMITS } from "./limits.ts";

/** Why a file is not read any further; thrown inside the reading thread only. */
export class Refusal extends Error {
  readonly reason: FileRefusal;

  constructor(reason: FileRefusal) {
    super(reason);
    this.name = "Refusal";
    this.reason = reason;
  }
}

/** Takes the parts of an archive one by one as they are unpacked; never holds a whole one. */
export interface EntryVisitor {
  /** Called for each part; null skips its text but not its counting. */
  open(path: string): ((chunk: Buffer) => void) | null;
  close(path: string): void;
}

const NESTED_ARCHIVE = /\.(?:zip|xlsx|xlsm|xlsb|docx|pptx|jar|7z|rar|gz|tar)$/i;
/** Below this, a high ratio proves nothing: short files of repeated markup pack well. */
const RATIO_FROM_BYTES = 1024 * 1024;

async function openArchive(bytes: Buffer): Promise<ZipFile> {
  const zip = await fromBufferPromise(bytes, { strictFileNames: true, validateEntrySizes: true });
  // A comment can hide a second directory, which another unpacker might prefer to the one checked here.
  if (zip.comment !== "") throw new Refusal("damaged");
  return zip;
}

/** The archive's table of contents; refuses what it declares before a byte is unpacked. */
async function readDirectory(zip: ZipFile, fileBytes: number): Promise<Entry[]> {
  if (zip.entryCount > IMPORT_LIMITS.archiveEntries) throw new Refusal("tooManyEntries");
  // yauzl throws at unsafe names (`../`, `C:`, backslashes) and at broken tables alike.
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  checkDeclared(entries, fileBytes);
  return entries;
}

function checkDeclared(entries: readonly Entry[], fileBytes: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > IMPORT_LIMITS.unpackedBytes) throw new Refusal("unpacksTooLarge");
  if (unpacked > RATIO_FROM_BYTES && unpacked > fileBytes * IMPORT_LIMITS.packRatio) {
    throw new Refusal("unpacksTooLarge");
  }
  const names = new Set(entries.map((entry) => entry.fileName));
  if (names.size < entries.length) throw new Refusal("damaged");
  const isPlain = entries.every((entry) => entry.canDecodeFileData() && !NESTED_ARCHIVE.test(entry.fileName));
  if (!isPlain || !names.has("xl/workbook.xml")) throw new Refusal("notASpreadsheet");
}

function startsLikeZip(chunk: Buffer): boolean {
  return chunk.length >= 4 && chunk.readUInt32LE(0) === 0x04034b50;
}

async function visitEntry(zip: ZipFile, entry: Entry, visitor: EntryVisitor, spent: number): Promise<number> {
  const take = visitor.open(entry.fileName);
  let total = spent;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const bytes = chunk as Buffer;
    if (total === spent && startsLikeZip(bytes)) throw new Refusal("notASpreadsheet");
    total += bytes.length;
    // Counted, since a directory can lie about what its parts unpack to.
    if (total > IMPORT_LIMITS.unpackedBytes) throw new Refusal("unpacksTooLarge");
    take?.(bytes);
  }
  visitor.close(entry.fileName);
  return total;
}

/**
 * Walks a whole .xlsx archive within the limits, part by part, handing the text of each to `visitor`.
 * Throws `Refusal` for a bomb, an archive inside, an unsafe or repeated name, or a file cut short.
 */
export async function walkArchive(bytes: Buffer, visitor: EntryVisitor): Promise<void> {
  try {
    const zip = await openArchive(bytes);
    let spent = 0;
    for (const entry of await readDirectory(zip, bytes.length)) {
      spent = await visitEntry(zip, entry, visitor, spent);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("damaged");
  }
}
