import {
  importApplyInput,
  importBatchInput,
  importFileInput,
  importRowsInput,
  importTemplateInput,
} from "#shared/contract/imports.ts";
import { governed, router } from "../trpc/init.ts";
import { applyImport } from "./apply-import.ts";
import { downloadTemplate } from "./download-template.ts";
import { previewImport } from "./preview-import.ts";
import { listImports, readImport, readImportRows } from "./read.ts";
import { undoImport } from "./undo-import.ts";

export const importsRouter = router({
  list: governed("import.read").query(({ ctx }) => listImports(ctx.deps, ctx.actor)),
  get: governed("import.read")
    .input(importBatchInput)
    .query(({ ctx, input }) => readImport(ctx.deps, ctx.actor, input.batchId)),
  rows: governed("import.read")
    .input(importRowsInput)
    .query(({ ctx, input }) => readImportRows(ctx.deps, ctx.actor, input)),
  template: governed("import.read")
    .input(importTemplateInput)
    .query(({ ctx, input }) => downloadTemplate(ctx.deps, ctx.actor, input)),
  preview: governed("import.preview")
    .input(importFileInput)
    .mutation(({ ctx, input }) =>
      previewImport(ctx.deps, ctx.actor, {
        fileName: input.fileName,
        bytes: Buffer.from(input.base64, "base64"),
      }),
    ),
  applyBatch: governed("import.apply")
    .input(importApplyInput)
    .mutation(({ ctx, input }) => applyImport(ctx.deps, ctx.actor, input, ctx)),
  undoBatch: governed("import.undo")
    .input(importBatchInput)
    .mutation(({ ctx, input }) => undoImport(ctx.deps, ctx.actor, input, ctx)),
});
