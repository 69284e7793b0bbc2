import {
  kpiCreateInput,
  kpiEvidenceRemoveInput,
  kpiInput,
  kpiOwnersInput,
  kpiRecordInput,
  kpiRemoveValueInput,
  kpisInput,
  kpiTargetsInput,
  kpiUpdateInput,
  kpiVerifyInput,
} from "#shared/contract/kpis.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { createKpi } from "./create-kpi.ts";
import { removeValueEvidence } from "./evidence.ts";
import { listOwners } from "./owners.ts";
import { listKpis } from "./read.ts";
import { readKpi } from "./read-kpi.ts";
import { setTargets } from "./set-targets.ts";
import { updateKpi } from "./update-kpi.ts";
import { recordValue, removeValue, verifyValue } from "./values.ts";

export const kpisRouter = router({
  list: governedAsAt("program.read")
    .input(kpisInput)
    .query(({ ctx, input }) => listKpis(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(kpiInput)
    .query(({ ctx, input }) => readKpi(ctx.deps, ctx.actor, input)),
  owners: governed("kpi.create")
    .input(kpiOwnersInput)
    .query(({ ctx, input }) => listOwners(ctx.deps, ctx.actor, input)),
  create: governed("kpi.create")
    .input(kpiCreateInput)
    .mutation(({ ctx, input }) => createKpi(ctx.deps, ctx.actor, input, ctx.request)),
  update: governed("kpi.update")
    .input(kpiUpdateInput)
    .mutation(({ ctx, input }) => updateKpi(ctx.deps, ctx.actor, input, ctx.request)),
  setTargets: governed("kpi.setTargets")
    .input(kpiTargetsInput)
    .mutation(({ ctx, input }) => setTargets(ctx.deps, ctx.actor, input, ctx.request)),
  record: governed("kpi.record")
    .input(kpiRecordInput)
    .mutation(({ ctx, input }) => recordValue(ctx.deps, ctx.actor, input, ctx.request)),
  verify: governed("kpi.verify")
    .input(kpiVerifyInput)
    .mutation(({ ctx, input }) => verifyValue(ctx.deps, ctx.actor, input, ctx.request)),
  removeValue: governed("kpi.removeValue")
    .input(kpiRemoveValueInput)
    .mutation(({ ctx, input }) => removeValue(ctx.deps, ctx.actor, input, ctx.request)),
  removeEvidence: governed("kpi.removeEvidence")
    .input(kpiEvidenceRemoveInput)
    .mutation(({ ctx, input }) => removeValueEvidence(ctx.deps, ctx.actor, input, ctx.request)),
});
