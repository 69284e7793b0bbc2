import type { ImportPreview, ImportRow, ImportState, ImportSummary } from "#shared/contract/imports.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Db, Tx } from "../db/client.ts";
import type { Prisma } from "../db/generated/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type BatchContent, parseContent } from "./batch-content.ts";
import { LIST_LIMITS } from "./limits.ts";

const NEWEST = 50;

const summarySelect = {
  id: true,
  fileName: true,
  state: true,
  createdAt: true,
  appliedAt: true,
  undoneAt: true,
  createdBy: { select: { nameAr: true, nameEn: true } },
} as const satisfies Prisma.ImportBatchSelect;

type StoredSummary = Prisma.ImportBatchGetPayload<{ select: typeof summarySelect }>;

function toSummary(stored: StoredSummary): ImportSummary {
  return {
    batchId: stored.id,
    fileName: stored.fileName,
    state: stored.state as ImportState,
    createdBy: stored.createdBy,
    createdAt: stored.createdAt.toISOString(),
    appliedAt: stored.appliedAt?.toISOString() ?? null,
    undoneAt: stored.undoneAt?.toISOString() ?? null,
  };
}

function toPreview(summary: ImportSummary, content: BatchContent): ImportPreview {
  const { rows: _fileRows, changedRows, digest: _digest, ...facts } = content;
  const changedRowCount = changedRows.length;
  return {
    ...summary,
    ...facts,
    canApply: summary.state === "previewed" && content.errorCount === 0 && changedRowCount > 0,
    rows: changedRows.slice(0, LIST_LIMITS.rowsPerPage),
    changedRowCount,
  };
}

export async function loadSummary(db: Db | Tx, batchId: string): Promise<ImportSummary> {
  const stored = await db.importBatch.findUnique({ where: { id: batchId }, select: summarySelect });
  if (!stored) throw new AppError("NOT_FOUND", {});
  return toSummary(stored);
}

async function loadContent(db: Db, batchId: string): Promise<BatchContent> {
  const stored = await db.importBatch.findUnique({ where: { id: batchId }, select: { content: true } });
  if (!stored) throw new AppError("NOT_FOUND", {});
  return parseContent(stored.content);
}

/** The newest imports, with who did what and when. */
export async function listImports(deps: Deps, actor: Actor): Promise<ImportSummary[]> {
  requireAction(actor, "import.read", { kind: "none" });
  const stored = await deps.db.importBatch.findMany({
    select: summarySelect,
    orderBy: { createdAt: "desc" },
    take: NEWEST,
  });
  return stored.map(toSummary);
}

/** One import as it was previewed. Errors: NOT_FOUND. */
export async function readImport(deps: Deps, actor: Actor, batchId: string): Promise<ImportPreview> {
  requireAction(actor, "import.read", { kind: "none" });
  const summary = await loadSummary(deps.db, batchId);
  return toPreview(summary, await loadContent(deps.db, batchId));
}

/** A page of the rows that create or change something. */
export async function readImportRows(
  deps: Deps,
  actor: Actor,
  input: { batchId: string; offset: number },
): Promise<ImportRow[]> {
  requireAction(actor, "import.read", { kind: "none" });
  const { changedRows } = await loadContent(deps.db, input.batchId);
  return changedRows.slice(input.offset, input.offset + LIST_LIMITS.rowsPerPage);
}
