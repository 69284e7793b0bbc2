import {
  evidenceRemoveInput,
  reportApproveInput,
  reportChaseInput,
  reportIdInput,
  reportPeriodInput,
  reportReturnInput,
  reportSaveInput,
  reportSubmitInput,
  reportsChaseInput,
} from "#shared/contract/reports.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { approveReport } from "./approve-report.ts";
import { chaseReport, chaseReports } from "./chase-report.ts";
import { readReport } from "./read.ts";
import { readCurrentReports } from "./read-current.ts";
import { readReportingDesk } from "./read-desk.ts";
import { readReportForm } from "./read-form.ts";
import { readReviewQueue } from "./read-queue.ts";
import { readReview } from "./read-review.ts";
import { removeEvidence } from "./remove-evidence.ts";
import { returnReport } from "./return-report.ts";
import { saveReport } from "./save-report.ts";
import { submitReport } from "./submit-report.ts";

export const reportsRouter = router({
  current: governed("report.draft").query(({ ctx }) => readCurrentReports(ctx.deps, ctx.actor)),
  edit: governed("report.draft")
    .input(reportIdInput)
    .query(({ ctx, input }) => readReportForm(ctx.deps, ctx.actor, input)),
  save: governed("report.draft")
    .input(reportSaveInput)
    .mutation(({ ctx, input }) => saveReport(ctx.deps, ctx.actor, input, ctx.request)),
  submit: governed("report.submit")
    .input(reportSubmitInput)
    .mutation(({ ctx, input }) => submitReport(ctx.deps, ctx.actor, input, ctx.request)),
  removeEvidence: governed("evidence.remove")
    .input(evidenceRemoveInput)
    .mutation(({ ctx, input }) => removeEvidence(ctx.deps, ctx.actor, input, ctx.request)),
  read: governedAsAt("report.read")
    .input(reportIdInput)
    .query(({ ctx, input }) => readReport(ctx.deps, ctx.actor, input)),
  queue: governed("report.approve")
    .input(reportPeriodInput)
    .query(({ ctx, input }) => readReviewQueue(ctx.deps, ctx.actor, input)),
  review: governed("report.approve")
    .input(reportIdInput)
    .query(({ ctx, input }) => readReview(ctx.deps, ctx.actor, input)),
  return: governed("report.return")
    .input(reportReturnInput)
    .mutation(({ ctx, input }) => returnReport(ctx.deps, ctx.actor, input, ctx.request)),
  approve: governed("report.approve")
    .input(reportApproveInput)
    .mutation(({ ctx, input }) => approveReport(ctx.deps, ctx.actor, input, ctx.request)),
  chase: governed("report.chase")
    .input(reportChaseInput)
    .mutation(({ ctx, input }) => chaseReport(ctx.deps, ctx.actor, input, ctx.request)),
  chaseAll: governed("report.chase")
    .input(reportsChaseInput)
    .mutation(({ ctx, input }) => chaseReports(ctx.deps, ctx.actor, input, ctx.request)),
  desk: governedAsAt("period.read")
    .input(reportPeriodInput)
    .query(({ ctx, input }) => readReportingDesk(ctx.deps, ctx.actor, input)),
});
