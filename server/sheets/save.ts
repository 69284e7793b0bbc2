import type { SheetPreview, SheetPreviewInput, SheetSaved, SheetSaveInput } from "#shared/contract/sheets.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { type LoadedSheet, loadSheet } from "./load.ts";
import type { SentRows } from "./plan-rows.ts";
import { wholeChanges } from "./whole-changes.ts";
import { writeRows } from "./write-rows.ts";

/** Writing a thousand rows by the rules of their register takes longer than any single act. */
const TIMEOUT_MS = 60_000;

/** Carries a preview out of the transaction, which then leaves no trace. */
class NotKept extends Error {
  readonly preview: SheetPreview;

  constructor(preview: SheetPreview) {
    super("the rows of a sheet are not kept");
    this.preview = preview;
  }
}

/**
 * What saving these rows would do: each is written by its register's own use case in a transaction that is not kept,
 * so that a preview promises nothing that saving would refuse.
 */
export function previewSheet(
  deps: Deps,
  actor: Actor,
  { sheet, rows }: SheetPreviewInput,
  request: RequestInfo,
): Promise<SheetPreview> {
  return tryRows(deps, actor, sheet, request, () => ({ rows }));
}

/** The same of rows that come of the sheet as it stands. */
export async function tryRows(
  { db, clock }: Deps,
  actor: Actor,
  sheet: SheetKey,
  request: RequestInfo,
  rowsOf: (loaded: LoadedSheet) => SentRows,
): Promise<SheetPreview> {
  return previewOrSaved(() =>
    inTx(
      db,
      async (tx) => {
        const loaded = await loadSheet(tx, actor, sheet);
        const acting = { clock, actor, request, gathered: [] };
        throw new NotKept(await writeRows(tx, acting, loaded, rowsOf(loaded)));
      },
      { timeoutMs: TIMEOUT_MS },
    ),
  );
}

/** Saves all of the rows in one transaction and as one act, or none of them and says why. */
export async function saveSheet(
  { db, clock }: Deps,
  actor: Actor,
  { sheet, rows, note }: SheetSaveInput,
  request: RequestInfo,
): Promise<SheetSaved> {
  const saved = await previewOrSaved(() =>
    inTx(
      db,
      async (tx) => {
        const gathered: EntityChange[] = [];
        const loaded = await loadSheet(tx, actor, sheet);
        const preview = await writeRows(tx, { clock, actor, request, gathered }, loaded, { rows });
        if (!preview.canSave) throw new NotKept(preview);
        const changes = wholeChanges(gathered);
        const event = { action: "sheet.save", subjectType: "sheet", subjectId: sheet, note };
        const actSeq = await recordEvent(
          tx,
          { ...actedBy(clock, actor, request), ...event, programId: programOf(changes) },
          changes,
        );
        const revision = await planRevision(tx);
        return { isSaved: true, counts: preview.counts, actSeq, revision } as const;
      },
      { timeoutMs: TIMEOUT_MS },
    ),
  );
  return "isSaved" in saved ? saved : { isSaved: false, preview: saved };
}

async function previewOrSaved<Saved>(work: () => Promise<Saved>): Promise<Saved | SheetPreview> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotKept) return error.preview;
    throw error;
  }
}

/** The program that all changes are of; null of several, or of the whole plan. */
function programOf(changes: readonly EntityChange[]): string | null {
  const programIds = new Set(changes.map(({ programId }) => programId));
  return programIds.size === 1 ? (changes[0]?.programId ?? null) : null;
}
