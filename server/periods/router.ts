import {
  periodCloseInput,
  periodDaysInput,
  periodOpenInput,
  periodReopenInput,
  periodRulesInput,
} from "#shared/contract/periods.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { closePeriod } from "./close-period.ts";
import { openPeriod } from "./open-period.ts";
import { readPeriods } from "./read.ts";
import { reopenPeriod } from "./reopen-period.ts";
import { setPeriodRules } from "./set-rules.ts";
import { updatePeriodDays } from "./update-days.ts";

export const periodsRouter = router({
  list: governedAsAt("period.read").query(({ ctx }) => readPeriods(ctx.deps, ctx.actor)),
  setRules: governed("period.update")
    .input(periodRulesInput)
    .mutation(({ ctx, input }) => setPeriodRules(ctx.deps, ctx.actor, input, ctx.request)),
  updateDays: governed("period.update")
    .input(periodDaysInput)
    .mutation(({ ctx, input }) => updatePeriodDays(ctx.deps, ctx.actor, input, ctx.request)),
  open: governed("period.open")
    .input(periodOpenInput)
    .mutation(({ ctx, input }) => openPeriod(ctx.deps, ctx.actor, input, ctx.request)),
  close: governed("period.close")
    .input(periodCloseInput)
    .mutation(({ ctx, input }) => closePeriod(ctx.deps, ctx.actor, input, ctx.request)),
  reopen: governed("period.reopen")
    .input(periodReopenInput)
    .mutation(({ ctx, input }) => reopenPeriod(ctx.deps, ctx.actor, input, ctx.request)),
});
