import type { Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { AppError } from "../trpc/errors.ts";
import type { WholeReport } from "./stored.ts";

/** Throws VERSION_CONFLICT, saying who was first, unless the report is what was read. */
export async function requireReportVersion(
  tx: Tx,
  { id, version: currentVersion }: Pick<WholeReport, "id" | "version">,
  version: number,
): Promise<void> {
  if (currentVersion === version) return;
  throw new AppError("VERSION_CONFLICT", { currentVersion, values: [], ...(await readLastChange(tx, id)) });
}
