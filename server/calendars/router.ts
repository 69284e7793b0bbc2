import { calendarChangeInput, calendarCreateInput } from "#shared/contract/calendars.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { createCalendar } from "./create-calendar.ts";
import { previewChange } from "./preview-change.ts";
import { readCalendars } from "./read.ts";
import { updateCalendars } from "./update-calendars.ts";

export const calendarsRouter = router({
  read: governedAsAt("calendar.read").query(({ ctx }) => readCalendars(ctx.deps, ctx.actor)),
  preview: governed("calendar.update")
    .input(calendarChangeInput)
    .query(({ ctx, input }) => previewChange(ctx.deps, input)),
  update: governed("calendar.update")
    .input(calendarChangeInput)
    .mutation(({ ctx, input }) => updateCalendars(ctx.deps, ctx.actor, input, ctx.request)),
  create: governed("calendar.update")
    .input(calendarCreateInput)
    .mutation(({ ctx, input }) => createCalendar(ctx.deps, ctx.actor, input, ctx.request)),
});
