import { sheetPreviewInput, sheetRowsInput, sheetSaveInput } from "#shared/contract/sheets.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { readSheet } from "./read.ts";
import { previewSheet, saveSheet } from "./save.ts";

export const sheetsRouter = router({
  rows: governedAsAt("program.read")
    .input(sheetRowsInput)
    .query(({ ctx, input }) => readSheet(ctx.deps, ctx.actor, input)),
  preview: governed("sheet.save")
    .input(sheetPreviewInput)
    .mutation(({ ctx, input }) => previewSheet(ctx.deps, ctx.actor, input, ctx.request)),
  save: governed("sheet.save")
    .input(sheetSaveInput)
    .mutation(({ ctx, input }) => saveSheet(ctx.deps, ctx.actor, input, ctx.request)),
});
