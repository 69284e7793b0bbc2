import type { FileRefusal } from "#shared/contract/errors.ts";
import { IMPORT_FILE_LIMITS } from "#shared/contract/import-limits.ts";

/** What a portfolio file may cost. Generous for five-year portfolios (some 300 rows), cheap to refuse beyond. */
export const IMPORT_LIMITS = {
  fileBytes: IMPORT_FILE_LIMITS.bytes,
  unpackedBytes: 50_000_000,
  /** Unpacked to packed, of the whole archive; honest spreadsheets stay under 30. */
  packRatio: 100,
  archiveEntries: 2_000,
  /** Of all sheets together, headings included. */
  rows: IMPORT_FILE_LIMITS.rows,
  columns: 200,
  cellCharacters: 4_000,
  readMs: 20_000,
  /** The reading thread's own heap. */
  heapMb: 192,
} as const;

/** The number that a refusal's sentence names; undefined where none was broken. */
export function limitBehind(reason: FileRefusal): number | undefined {
  const limits: Partial<Record<FileRefusal, number>> = {
    tooLarge: IMPORT_LIMITS.fileBytes,
    unpacksTooLarge: IMPORT_LIMITS.unpackedBytes,
    tooManyEntries: IMPORT_LIMITS.archiveEntries,
    tooManyRows: IMPORT_LIMITS.rows,
    tooManyColumns: IMPORT_LIMITS.columns,
  };
  return limits[reason];
}

/** How much of long lists is kept and sent; their counts stay exact. */
export const LIST_LIMITS = { problems: 1_000, unplacedCells: 1_000, rowsPerPage: 200 } as const;
