import type { SheetPreview, SheetPreviewInput, SheetSaved, SheetSaveInput } from "#shared/contract/sheets.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { planRevision } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { loadSheet } from "./load.ts";
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
export async function previewSheet(
  deps: Deps,
  actor: Actor,
  input: SheetPreviewInput,
  request: RequestInfo,
): Promise<SheetPreview> {
  const saved = await saveRows(deps, actor, { ...input, note: "" }, { request, isKept: false });
  if (saved.isSaved) throw new Error("a preview was kept");
  return saved.preview;
}

/** Saves all of the rows in one transaction and as one act, or none of them and says why. */
export function saveSheet(
  deps: Deps,
  actor: Actor,
  input: SheetSaveInput,
  request: RequestInfo,
): Promise<SheetSaved> {
  return saveRows(deps, actor, input, { request, isKept: true });
}

interface Saving {
  readonly request: RequestInfo;
  readonly isKept: boolean;
}

async function saveRows(
  { db, clock }: Deps,
  actor: Actor,
  { sheet, rows, note }: SheetSaveInput,
  { request, isKept }: Saving,
): Promise<SheetSaved> {
  try {
    return await inTx(
      db,
      async (tx) => {
        const gathered: EntityChange[] = [];
        const loaded = await loadSheet(tx, actor, sheet);
        const preview = await writeRows(tx, { clock, actor, request, gathered }, loaded, rows);
        if (!isKept || !preview.canSave) throw new NotKept(preview);
        const changes = wholeChanges(gathered);
        const event = { action: "sheet.save", subjectType: "sheet", subjectId: sheet, note };
        const actSeq = await recordEvent(
          tx,
          { ...actedBy(clock, actor, request), ...event, programId: programOf(changes) },
          changes,
        );
        return { isSaved: true, counts: preview.counts, actSeq, revision: await planRevision(tx) };
      },
      { timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    if (error instanceof NotKept) return { isSaved: false, preview: error.preview };
    throw error;
  }
}

/** The program that all changes are of; null of several, or of the whole plan. */
function programOf(changes: readonly EntityChange[]): string | null {
  const programIds = new Set(changes.map(({ programId }) => programId));
  return programIds.size === 1 ? (changes[0]?.programId ?? null) : null;
}
