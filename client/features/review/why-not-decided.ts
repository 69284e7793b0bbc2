import type { ReportReview } from "#shared/contract/report-review.ts";
import type { Words } from "#shared/i18n/words.ts";

/** Why the reader can decide nothing here: the report is not there yet, is decided, or is their own. */
export function whyNotDecided({ t }: Words, { state, period }: ReportReview): string {
  if (state === "approved") return t("reporting.refusals.alreadyApproved");
  if (period.state === "closed") return t("reporting.refusals.frozen");
  if (state !== "submitted") return t("reporting.refusals.notSubmitted");
  return t("reporting.refusals.ownReport");
}
