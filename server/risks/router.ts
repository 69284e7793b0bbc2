import {
  riskInput,
  riskMoveInput,
  riskOccurInput,
  riskOffersInput,
  riskRaiseInput,
  risksInput,
  riskUpdateInput,
} from "#shared/contract/risks.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { changeRisk } from "./change-risk.ts";
import { occurRisk } from "./occur-risk.ts";
import { readRiskOffers } from "./offers.ts";
import { raiseRisk } from "./raise-risk.ts";
import { listRisks, readRisk } from "./register.ts";

export const risksRouter = router({
  list: governedAsAt("program.read")
    .input(risksInput)
    .query(({ ctx, input }) => listRisks(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(riskInput)
    .query(({ ctx, input }) => readRisk(ctx.deps, ctx.actor, input)),
  offers: governed("risk.raise")
    .input(riskOffersInput)
    .query(({ ctx, input }) => readRiskOffers(ctx.deps, ctx.actor, input)),
  raise: governed("risk.raise")
    .input(riskRaiseInput)
    .mutation(({ ctx, input }) => raiseRisk(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("risk.update")
    .input(riskUpdateInput)
    .mutation(({ ctx, input: { id, version, ...values } }) =>
      changeRisk(ctx.deps, ctx.actor, { id, version, act: "update", values }, ctx.request),
    ),
  occur: governed("risk.occur")
    .input(riskOccurInput)
    .mutation(({ ctx, input }) => occurRisk(ctx.deps, ctx.actor, input, ctx.request)),
  close: governed("risk.close")
    .input(riskMoveInput)
    .mutation(({ ctx, input }) => changeRisk(ctx.deps, ctx.actor, { ...input, act: "close" }, ctx.request)),
  reopen: governed("risk.reopen")
    .input(riskMoveInput)
    .mutation(({ ctx, input }) => changeRisk(ctx.deps, ctx.actor, { ...input, act: "reopen" }, ctx.request)),
});
