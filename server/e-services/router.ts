import {
  eServiceCreateInput,
  eServiceInput,
  eServiceLaunchInput,
  eServiceOffersInput,
  eServiceRemoveInput,
  eServicesInput,
  eServiceUnlaunchInput,
  eServiceUpdateInput,
  eServiceUseInput,
} from "#shared/contract/e-services.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { launchEService, unlaunchEService, updateEService } from "./change-e-service.ts";
import { createEService } from "./create-e-service.ts";
import { listEServices } from "./read.ts";
import { readEService, readEServiceOffers } from "./read-e-service.ts";
import { recordUse } from "./record-use.ts";
import { removeEService } from "./remove-e-service.ts";

export const eServicesRouter = router({
  list: governedAsAt("program.read")
    .input(eServicesInput)
    .query(({ ctx, input }) => listEServices(ctx.deps, ctx.actor, input)),
  read: governedAsAt("program.read")
    .input(eServiceInput)
    .query(({ ctx, input }) => readEService(ctx.deps, ctx.actor, input)),
  offers: governed("eService.create")
    .input(eServiceOffersInput)
    .query(({ ctx, input }) => readEServiceOffers(ctx.deps, ctx.actor, input)),
  create: governed("eService.create")
    .input(eServiceCreateInput)
    .mutation(({ ctx, input }) => createEService(ctx.deps, ctx.actor, input, ctx.request)),
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
  remove: governed("eService.remove")
    .input(eServiceRemoveInput)
    .mutation(({ ctx, input }) => removeEService(ctx.deps, ctx.actor, input, ctx.request)),
});
