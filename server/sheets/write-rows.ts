import type { RowChange, RowProblem, SheetPreview } from "#shared/contract/sheets.ts";
import type { Tx } from "../db/client.ts";
import { atColumn, type RegisterSheet, type SheetEntry } from "../registers/sheet.ts";
import type { Acting } from "../registers/write.ts";
import { AppError } from "../trpc/errors.ts";
import type { LoadedSheet } from "./load.ts";
import { type PlannedRow, planRows, refusedFor, type SentRows } from "./plan-rows.ts";

/** Writes every row that can be read, and says of each what it came to; whether any of it is kept is the caller's. */
export async function writeRows(
  tx: Tx,
  acting: Acting,
  loaded: LoadedSheet,
  sent: SentRows,
): Promise<SheetPreview> {
  const written: PlannedRow[] = [];
  for (const planned of planRows(loaded, sent)) {
    const { change } = planned.preview;
    const isWritten = change === "create" || change === "update";
    written.push(isWritten ? refusedFor(planned, await writeRow(tx, acting, loaded, planned)) : planned);
  }
  return previewOf(loaded, written);
}

/** Why the register refuses it; empty when it was written. */
async function writeRow(
  tx: Tx,
  acting: Acting,
  { register, ids }: LoadedSheet,
  { entry, cells, preview }: PlannedRow,
): Promise<RowProblem[]> {
  const changed = new Set(preview.differences.map(({ column }) => column));
  try {
    await register.write(tx, acting, { entry, cells, changed, ids });
    return [];
  } catch (error) {
    if (error instanceof AppError) return problemsOf(register, entry, error);
    throw error;
  }
}

function problemsOf(register: RegisterSheet, entry: SheetEntry | null, error: AppError): RowProblem[] {
  switch (error.wire.code) {
    case "INVALID_INPUT":
      return error.wire.data.problems.map((problem) => atColumn(register, problem));
    case "FORBIDDEN":
      return [{ path: "", rule: "forbidden" }];
    case "NOT_FOUND":
      // Of what is new, the program or the plan that it would be of.
      return [{ path: "", rule: entry === null ? "forbidden" : "unknownRow" }];
    default:
      throw error;
  }
}

function previewOf({ key }: LoadedSheet, written: readonly PlannedRow[]): SheetPreview {
  const rows = written.map(({ preview }) => preview);
  const count = (change: RowChange) => rows.filter((row) => row.change === change).length;
  const counts = {
    create: count("create"),
    update: count("update"),
    unchanged: count("unchanged"),
    refused: count("refused"),
  };
  return { sheet: key, rows, counts, canSave: counts.refused === 0 && counts.create + counts.update > 0 };
}
