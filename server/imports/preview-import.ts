import { createHash, randomUUID } from "node:crypto";
import type { ImportPreview } from "#shared/contract/imports.ts";
import { invariant } from "#shared/invariant.ts";
import { safeFileName } from "#shared/text/file-name.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { inTx } from "../db/client.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type BatchContent, digestOf, idsOf, previewFactsOf } from "./batch-content.ts";
import { ensurePlan } from "./ensure-plan.ts";
import { limitBehind } from "./limits.ts";
import { type ImportPlan, planImport } from "./plan-import.ts";
import type { PresentPlan } from "./present-plan.ts";
import { readImport } from "./read.ts";
import { readPortfolioFile } from "./read-file.ts";
import { type Reading, readTables } from "./read-tables.ts";
import type { Workbook } from "./workbook.ts";

export interface ImportFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Previews that nobody applied are kept this long. */
const KEPT_DAYS = 30;

async function readWorkbook(file: ImportFile): Promise<Workbook> {
  const outcome = await readPortfolioFile(file.bytes, file.fileName);
  if (outcome.ok) return outcome.value;
  const limit = limitBehind(outcome.problem);
  throw new AppError("FILE_REFUSED", { reason: outcome.problem, ...(limit === undefined ? {} : { limit }) });
}

function readRows(workbook: Workbook): Reading {
  const isEmpty = workbook.sheets.every((sheet) =>
    sheet.rows.every((row) => row.every((cell) => cell === null)),
  );
  if (isEmpty) throw new AppError("FILE_REFUSED", { reason: "empty" });
  const reading = readTables(workbook);
  const isKnown = reading.sheets.some((sheet) => sheet.headingRow !== null);
  if (!isKnown) throw new AppError("FILE_REFUSED", { reason: "noKnownHeadings" });
  return reading;
}

function contentOf(workbook: Workbook, reading: Reading, plan: ImportPlan): BatchContent {
  return {
    format: workbook.format,
    encoding: workbook.encoding,
    sheets: reading.sheets,
    rows: reading.rows,
    changedRows: plan.rows.filter((row) => row.change !== "unchanged"),
    digest: digestOf(plan.changes),
    ...previewFactsOf(plan, reading.findings),
  };
}

/**
 * Reads a portfolio file and keeps what it would do as a batch, touching nothing of the plan: every problem by row and
 * column, every value without a place, every difference.
 * Errors: FORBIDDEN; FILE_REFUSED for what is hostile, damaged, too large or no portfolio.
 */
export async function previewImport(deps: Deps, actor: Actor, file: ImportFile): Promise<ImportPreview> {
  requireAction(actor, "import.preview", { kind: "none" });
  invariant(!actor.isSystem, "an import is a person's act");
  const workbook = await readWorkbook(file);
  const reading = readRows(workbook);
  const batchId = `b${randomUUID()}`;
  await inTx(deps.db, async (tx) => {
    const present: PresentPlan = await ensurePlan(tx, deps.clock);
    const { findings, rows } = reading;
    const plan = planImport({
      rows,
      present,
      findings,
      newId: idsOf(batchId),
      requestedById: actor.personId,
    });
    const keptSince = new Date(deps.clock.now().getTime() - KEPT_DAYS * 86_400_000);
    await tx.importBatch.deleteMany({ where: { state: "previewed", createdAt: { lt: keptSince } } });
    await tx.importBatch.create({
      data: {
        id: batchId,
        planId: present.planId,
        fileName: safeFileName(file.fileName),
        sha256: createHash("sha256").update(file.bytes).digest("hex"),
        content: JSON.stringify(contentOf(workbook, reading, plan)),
        createdById: actor.personId,
        createdAt: deps.clock.now(),
      },
      select: { id: true },
    });
  });
  return readImport(deps, actor, batchId);
}
