import {
  decisionAskInput,
  decisionInput,
  decisionMoveInput,
  decisionsInput,
  decisionTakeInput,
  decisionUpdateInput,
} from "#shared/contract/decisions.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { askDecision } from "./ask-decision.ts";
import { changeDecision } from "./change-decision.ts";
import { listDecisions } from "./read.ts";
import { readDecision } from "./read-decision.ts";
import { takeDecision } from "./take-decision.ts";
import { updateDecision } from "./update-decision.ts";

export const decisionsRouter = router({
  list: governedAsAt("program.read")
    .input(decisionsInput)
    .query(({ ctx, input }) => listDecisions(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(decisionInput)
    .query(({ ctx, input }) => readDecision(ctx.deps, ctx.actor, input)),
  ask: governed("decision.ask")
    .input(decisionAskInput)
    .mutation(({ ctx, input }) => askDecision(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("decision.update")
    .input(decisionUpdateInput)
    .mutation(({ ctx, input }) => updateDecision(ctx.deps, ctx.actor, input, ctx.request)),
  take: governed("decision.take")
    .input(decisionTakeInput)
    .mutation(({ ctx, input }) => takeDecision(ctx.deps, ctx.actor, input, ctx.request)),
  complete: governed("decision.complete")
    .input(decisionMoveInput)
    .mutation(({ ctx, input }) =>
      changeDecision(ctx.deps, ctx.actor, { ...input, act: "complete" }, ctx.request),
    ),
  reopen: governed("decision.reopen")
    .input(decisionMoveInput)
    .mutation(({ ctx, input }) =>
      changeDecision(ctx.deps, ctx.actor, { ...input, act: "reopen" }, ctx.request),
    ),
  withdraw: governed("decision.withdraw")
    .input(decisionMoveInput)
    .mutation(({ ctx, input }) =>
      changeDecision(ctx.deps, ctx.actor, { ...input, act: "withdraw" }, ctx.request),
    ),
});
