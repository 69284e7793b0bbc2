import { type PlanFileProblem, readPlanFile } from "#shared/contract/plan-file.ts";
import type { PlanFile } from "#shared/contract/plan-format.ts";
import type { Result } from "#shared/result.ts";
import type { Db, Tx } from "../db/client.ts";
import { planDocumentOf } from "./document.ts";
import { readPlanRows, selectRows } from "./rows.ts";

/**
 * The database's plan in the plan format, by the same gate as a file, so that whoever reads one may read the
 * other; null when there is no plan. Everything of it: no reader's permissions are asked.
 */
export async function readStoredPlan(db: Db): Promise<Result<PlanFile, readonly PlanFileProblem[]> | null> {
  const rows = await readPlanRows(db);
  return rows && readPlanFile(JSON.stringify(planDocumentOf(rows)));
}

/** The plan in the plan format as it stands in the caller's transaction, to be kept as it is; null without a plan. */
export async function planDocumentIn(tx: Tx): Promise<string | null> {
  const rows = await selectRows(tx);
  return rows && JSON.stringify(planDocumentOf(rows));
}
