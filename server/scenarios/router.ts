import {
  scenarioCompareInput,
  scenarioCreateInput,
  scenarioDiscardInput,
  scenarioInput,
  scenarioRenameInput,
  scenarioRequestInput,
} from "#shared/contract/scenarios.ts";
import { governed, router } from "../trpc/init.ts";
import { compareScenarios } from "./compare.ts";
import { createScenario } from "./create-scenario.ts";
import { discardScenario } from "./discard-scenario.ts";
import { listScenarios, readScenario } from "./list.ts";
import { renameScenario } from "./rename-scenario.ts";
import { requestDifferences } from "./request-differences.ts";

export const scenariosRouter = router({
  list: governed("scenario.read").query(({ ctx }) => listScenarios(ctx.deps, ctx.actor)),
  read: governed("scenario.read")
    .input(scenarioInput)
    .query(({ ctx, input }) => readScenario(ctx.deps, ctx.actor, input)),
  compare: governed("scenario.read")
    .input(scenarioCompareInput)
    .query(({ ctx, input }) => compareScenarios(ctx.deps, ctx.actor, input)),
  create: governed("scenario.create")
    .input(scenarioCreateInput)
    .mutation(({ ctx, input }) => createScenario(ctx.deps, ctx.actor, input, ctx.request)),
  rename: governed("scenario.update")
    .input(scenarioRenameInput)
    .mutation(({ ctx, input }) => renameScenario(ctx.deps, ctx.actor, input, ctx.request)),
  discard: governed("scenario.discard")
    .input(scenarioDiscardInput)
    .mutation(({ ctx, input }) => discardScenario(ctx.deps, ctx.actor, input, ctx.request)),
  request: governed("changeRequest.create")
    .input(scenarioRequestInput)
    .mutation(({ ctx, input }) => requestDifferences(ctx.deps, ctx.actor, input, ctx.request)),
});
