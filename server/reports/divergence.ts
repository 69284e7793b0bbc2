import type { Claim } from "#shared/reporting/content.ts";
import { type Divergence, divergenceOf } from "#shared/reporting/divergence.ts";
import type { AssessedProgram } from "../plan/assess.ts";
import type { WholeReport } from "./stored.ts";

/** How the report's claims stand to what the plan computes of its program today. */
export function divergenceIn(report: WholeReport, { milestones, status }: AssessedProgram): Divergence {
  const statusById = new Map(milestones.map(({ item, status: { status } }) => [item.id, status]));
  const withFile = new Set(report.evidence.map(({ itemId }) => itemId));
  return divergenceOf({
    confidence: report.confidence,
    status: status.status,
    milestones: report.entries.flatMap(({ itemId, claim, evidenceLink }) => {
      const computed = statusById.get(itemId);
      if (!computed) return [];
      const hasEvidence = evidenceLink !== "" || withFile.has(itemId);
      return [{ id: itemId, claim: claim as Claim, status: computed, hasEvidence }];
    }),
  });
}
