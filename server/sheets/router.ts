import {
  sheetExportInput,
  sheetImportInput,
  sheetPreviewInput,
  sheetRowsInput,
  sheetSaveInput,
} from "#shared/contract/sheets.ts";
import { governed, governedAsAt, router } from "../trpc/init.ts";
import { exportSheet } from "./export.ts";
import { importSheet } from "./import-file.ts";
import { readSheet } from "./read.ts";
import { previewSheet, saveSheet } from "./save.ts";

export const sheetsRouter = router({
  rows: governedAsAt("program.read")
    .input(sheetRowsInput)
    .query(({ ctx, input }) => readSheet(ctx.deps, ctx.actor, input)),
  export: governedAsAt("program.read")
    .input(sheetExportInput)
    .query(({ ctx, input }) => exportSheet(ctx.deps, ctx.actor, input)),
  importFile: governed("sheet.save")
    .input(sheetImportInput)
    .mutation(({ ctx, input }) => importSheet(ctx.deps, ctx.actor, input, ctx.request)),
  preview: governed("sheet.save")
    .input(sheetPreviewInput)
    .mutation(({ ctx, input }) => previewSheet(ctx.deps, ctx.actor, input, ctx.request)),
  save: governed("sheet.save")
    .input(sheetSaveInput)
    .mutation(({ ctx, input }) => saveSheet(ctx.deps, ctx.actor, input, ctx.request)),
});
