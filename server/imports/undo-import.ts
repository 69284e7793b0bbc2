import type { ImportSummary, UndoResult } from "#shared/contract/imports.ts";
import { invariant } from "#shared/invariant.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx, type Tx } from "../db/client.ts";
import { type PastChange, readPastChanges, reverse } from "../history/past-changes.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { describeChanged } from "./changed-since.ts";
import { findDependants } from "./dependants.ts";
import type { EntityChange } from "./entity-changes.ts";
import { loadRecords } from "./load-records.ts";
import { loadSummary } from "./read.ts";
import { writeChanges } from "./write-changes.ts";

interface Reversal {
  readonly changes: readonly EntityChange[];
  /** Records that moved on, or that others now lean on. */
  readonly blocking: readonly PastChange[];
}

async function planReversal(tx: Tx, appliedSeq: number): Promise<Reversal> {
  const past = await readPastChanges(tx, appliedSeq);
  const records = await loadRecords(tx, past);
  const created = past.filter((change) => change.operation === "create");
  const leanedOn = await findDependants(tx, created);
  const reversed = past.map((change) => ({ change, reverse: reverse(change, records) }));
  return {
    changes: reversed.flatMap((one) => (one.reverse ? [one.reverse] : [])),
    blocking: reversed
      .filter((one) => one.reverse === null || leanedOn.has(one.change.entityId))
      .map((one) => one.change),
  };
}

async function claimBatch(tx: Tx, batchId: string, undoneAt: Date): Promise<number> {
  const stored = await tx.importBatch.findUnique({
    where: { id: batchId },
    select: { state: true, appliedSeq: true },
  });
  if (!stored) throw new AppError("NOT_FOUND", {});
  const { count } = await tx.importBatch.updateMany({
    where: { id: batchId, state: "applied" },
    data: { state: "undone", undoneAt },
  });
  if (count !== 1) throw new AppError("IMPORT_STATE", { state: stored.state });
  invariant(stored.appliedSeq !== null, "an applied import knows its act");
  return stored.appliedSeq;
}

/** Carries the refusal out of the transaction, which then leaves no trace. */
class Blocked extends Error {
  readonly changedSince: Extract<UndoResult, { isUndone: false }>["changedSince"];

  constructor(changedSince: Blocked["changedSince"]) {
    super("the import's records changed since");
    this.changedSince = changedSince;
  }
}

/**
 * Takes an applied import back, as a new audited act: every record becomes what it was, and what the import created
 * goes. Refused, naming the records, when any of them changed since or others now refer to it.
 * Errors: FORBIDDEN, NOT_FOUND, IMPORT_STATE when it is not applied (any more).
 */
export async function undoImport(
  deps: Deps,
  actor: Actor,
  input: { batchId: string },
  request: RequestInfo,
): Promise<UndoResult> {
  requireAction(actor, "import.undo", { kind: "none" });
  try {
    const summary = await inTx(deps.db, (tx) => undoInTx(tx, deps, actor, input.batchId, request));
    return { isUndone: true, import: summary };
  } catch (error) {
    if (error instanceof Blocked) return { isUndone: false, changedSince: error.changedSince };
    throw error;
  }
}

async function undoInTx(
  tx: Tx,
  deps: Deps,
  actor: Actor,
  batchId: string,
  request: RequestInfo,
): Promise<ImportSummary> {
  const appliedSeq = await claimBatch(tx, batchId, deps.clock.now());
  const { changes, blocking } = await planReversal(tx, appliedSeq);
  if (blocking.length > 0) throw new Blocked(await describeChanged(tx, blocking, appliedSeq));
  await writeChanges(tx, changes);
  const event = {
    ...actedBy(deps.clock, actor, request),
    action: "import.undo",
    subjectType: "importBatch",
    subjectId: batchId,
  };
  const undoneSeq = await recordEvent(tx, event, changes);
  await tx.importBatch.update({ where: { id: batchId }, data: { undoneSeq }, select: { id: true } });
  return loadSummary(tx, batchId);
}
