import {
  eServiceInput,
  eServiceLaunchInput,
  eServicesInput,
  eServiceUnlaunchInput,
  eServiceUpdateInput,
  eServiceUseInput,
} from "#shared/contract/e-services.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { launchEService, unlaunchEService, updateEService } from "./change-e-service.ts";
import { listEServices } from "./read.ts";
import { readEService } from "./read-e-service.ts";
import { recordUse } from "./record-use.ts";

export const eServicesRouter = router({
  list: governedAsAt("program.read")
    .input(eServicesInput)
    .query(({ ctx, input }) => listEServices(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(eServiceInput)
    .query(({ ctx, input }) => readEService(ctx.deps, ctx.actor, input)),
  update: governed("eService.update")
    .input(eServiceUpdateInput)
    .mutation(({ ctx, input }) => updateEService(ctx.deps, ctx.actor, input, ctx.request)),
  launch: governed("eService.launch")
    .input(eServiceLaunchInput)
    .mutation(({ ctx, input }) => launchEService(ctx.deps, ctx.actor, input, ctx.request)),
  unlaunch: governed("eService.unlaunch")
    .input(eServiceUnlaunchInput)
    .mutation(({ ctx, input }) => unlaunchEService(ctx.deps, ctx.actor, input, ctx.request)),
  recordUse: governed("eService.recordUse")
    .input(eServiceUseInput)
    .mutation(({ ctx, input }) => recordUse(ctx.deps, ctx.actor, input, ctx.request)),
});
