import { createHash } from "node:crypto";
import type { FileEncoding, ImportPreview, ImportRow, ImportSheet } from "#shared/contract/imports.ts";
import type { EntityChange, HistoryRow } from "./entity-changes.ts";
import type { Findings, PortfolioRow } from "./findings.ts";
import { LIST_LIMITS } from "./limits.ts";
import type { NewId } from "./plan-draft.ts";
import type { ImportPlan } from "./plan-import.ts";

type PreviewFacts = Pick<
  ImportPreview,
  | "counts"
  | "errorCount"
  | "warningCount"
  | "unplacedCount"
  | "needsReason"
  | "baselineItemCount"
  | "planWindow"
  | "problems"
  | "unplaced"
>;

/** What `ImportBatch.content` holds: the file's values, what was told of them, and what they would change. */
export interface BatchContent extends PreviewFacts {
  readonly format: "xlsx" | "csv";
  readonly encoding: FileEncoding | null;
  readonly sheets: readonly ImportSheet[];
  readonly rows: readonly PortfolioRow[];
  /** Only those that create or change something. */
  readonly changedRows: readonly ImportRow[];
  /** Of the changes, so that applying can tell whether they would still be the same. */
  readonly digest: string;
}

/** What depends on the hour and not on the records that the import touches. */
const PASSING = new Set(["position", "setDay"]);

function lasting(row: HistoryRow | null): unknown {
  return row && Object.entries(row).filter(([field]) => !PASSING.has(field));
}

/** A fingerprint of changes with the records they start from. */
export function digestOf(changes: readonly EntityChange[]): string {
  const facts = changes.map(({ entity, entityId, before, after }) => [
    entity,
    entityId,
    lasting(before),
    lasting(after),
  ]);
  return createHash("sha256").update(JSON.stringify(facts)).digest("hex");
}

/** Ids that follow from the batch and the record's code, so that planning twice gives the same ones. */
export function idsOf(batchId: string): NewId {
  return (entity, key) =>
    `i${createHash("sha256")
      .update(JSON.stringify([batchId, entity, key]))
      .digest("hex")
      .slice(0, 24)}`;
}

export function previewFactsOf(plan: ImportPlan, findings: Findings): PreviewFacts {
  const errorCount = findings.problems.filter(({ severity }) => severity === "error").length;
  // Errors first: they are what keeps the file out.
  const problems = findings.problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return {
    counts: plan.counts,
    errorCount,
    warningCount: findings.problems.length - errorCount,
    unplacedCount: findings.unplaced.reduce((sum, { count }) => sum + count, 0),
    needsReason: plan.needsReason,
    baselineItemCount: plan.baselineItemCount,
    planWindow: plan.planWindow,
    problems: problems.slice(0, LIST_LIMITS.problems),
    unplaced: findings.unplaced,
  };
}

/** Our own JSON, written by `previewImport` alone. */
export function parseContent(content: string): BatchContent {
  return JSON.parse(content) as BatchContent;
}
