import {
  issueInput,
  issueMoveInput,
  issueOffersInput,
  issueRaiseInput,
  issuesInput,
  issueUpdateInput,
} from "#shared/contract/issues.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { changeIssue } from "./change-issue.ts";
import { raiseIssue } from "./raise-issue.ts";
import { listIssues, readIssue, readIssueOffers } from "./read.ts";

export const issuesRouter = router({
  list: governedAsAt("program.read")
    .input(issuesInput)
    .query(({ ctx, input }) => listIssues(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(issueInput)
    .query(({ ctx, input }) => readIssue(ctx.deps, ctx.actor, input)),
  offers: governed("issue.raise")
    .input(issueOffersInput)
    .query(({ ctx, input }) => readIssueOffers(ctx.deps, ctx.actor, input)),
  raise: governed("issue.raise")
    .input(issueRaiseInput)
    .mutation(({ ctx, input }) => raiseIssue(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("issue.update")
    .input(issueUpdateInput)
    .mutation(({ ctx, input: { id, version, ...values } }) =>
      changeIssue(ctx.deps, ctx.actor, { id, version, act: "update", values }, ctx.request),
    ),
  close: governed("issue.close")
    .input(issueMoveInput)
    .mutation(({ ctx, input }) => changeIssue(ctx.deps, ctx.actor, { ...input, act: "close" }, ctx.request)),
  reopen: governed("issue.reopen")
    .input(issueMoveInput)
    .mutation(({ ctx, input }) => changeIssue(ctx.deps, ctx.actor, { ...input, act: "reopen" }, ctx.request)),
});
