import { useMutation, useQueryClient } from "@tanstack/react-query";
import { saveFile, toBase64 } from "#client/imports/file-transfer.ts";
import type { WireError } from "#shared/contract/errors.ts";
import { IMPORT_FILE_LIMITS } from "#shared/contract/import-limits.ts";
import type { ImportTemplateInput } from "#shared/contract/imports.ts";
import { errorSentence } from "#shared/i18n/sentences.ts";
import { useTRPC } from "../../app/trpc.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { tellDone } from "../../ui/Toast/toasts.ts";
import { importFailure } from "./import-failure.ts";

const TOO_LARGE: WireError = {
  code: "FILE_REFUSED",
  data: { reason: "tooLarge", limit: IMPORT_FILE_LIMITS.bytes },
};

/** Sends a chosen file to be previewed. One that is too large is not even sent. */
export function usePreview(onPreviewed: (batchId: string) => void) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutateAsync } = useMutation(trpc.imports.preview.mutationOptions());
  const reading = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > IMPORT_FILE_LIMITS.bytes) return errorSentence(words, TOO_LARGE);
      try {
        const preview = await mutateAsync({ fileName: file.name, base64: await toBase64(file) });
        const { batchId } = preview;
        queryClient.setQueryData(trpc.imports.get.queryKey({ batchId }), preview);
        await queryClient.invalidateQueries({ queryKey: trpc.imports.list.queryKey() });
        onPreviewed(batchId);
        return null;
      } catch (failure) {
        return importFailure(words, failure);
      }
    },
  });
  return { read: reading.mutate, isReading: reading.isPending, refusal: reading.data ?? null };
}

/** Downloads the template or the plan, in the reader's language. */
export function useDownload() {
  const { language } = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async (what: Omit<ImportTemplateInput, "language">) => {
      const query = trpc.imports.template.queryOptions({ language, ...what });
      saveFile(await queryClient.fetchQuery({ ...query, staleTime: 0 }));
    },
  });
  return { download: mutate, isPending };
}

/** Brings a previewed file into the plan; every screen of the plan is then read anew. */
export function useApply(fileName: string) {
  const { t } = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.imports.applyBatch.mutationOptions({
      onSuccess: () => tellDone(t("imports.applied", { file: fileName })),
      // Also after a refusal: the preview may be out of date.
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
}

/** Takes an import back; a refusal names the records in the way. */
export function useUndo(fileName: string) {
  const { t } = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.imports.undoBatch.mutationOptions({
      onSuccess: (result) => {
        if (result.isUndone) tellDone(t("imports.undone", { file: fileName }));
      },
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
}
