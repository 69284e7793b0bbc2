import type { IsoDay } from "../units.ts";
import type { Claim, EntryContent, ReportContent } from "./content.ts";
import type { DueReason } from "./due.ts";

/** A milestone that the report asks about, with its days in the plan. */
export interface AskedFacts {
  readonly id: string;
  readonly reason: DueReason;
  readonly actualDay: IsoDay | null;
}

/**
 * A draft before its owner has touched it. What was to come next in the last report is offered as what was achieved,
 * and what the plan knows to be done is told as done. Confidence and whether a day still holds are the owner's to say,
 * so they are left open.
 */
export function prefillReport(
  asked: readonly AskedFacts[],
  last: Pick<ReportContent, "nextSteps"> | null,
): ReportContent {
  return {
    confidence: null,
    achievements: last?.nextSteps ?? "",
    nextSteps: "",
    decisionsText: "",
    touchedRiskIds: [],
    entries: asked.flatMap(entryOfDone),
  };
}

function entryOfDone({ id, actualDay }: AskedFacts): EntryContent[] {
  if (actualDay === null) return [];
  return [{ itemId: id, claim: "done", day: actualDay, reasonCode: null, note: "", evidenceLink: "" }];
}

/**
 * The answer that one tap may give. A day that has passed cannot be confirmed: there the owner has to say what
 * happened, so nothing is suggested.
 */
export function suggestedClaim({ reason }: Pick<AskedFacts, "reason">): Claim | null {
  if (reason === "done") return "done";
  return reason === "overdue" ? null : "onDate";
}
