import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { saveFile } from "#client/imports/file-transfer.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import type { IsoDay } from "#shared/units.ts";

/** Which rows of a register a file takes. */
export interface SheetScope {
  readonly sheet: SheetKey;
  /** Of one program by its code; of all without it. */
  readonly program?: string | undefined;
  readonly asAt?: IsoDay | undefined;
}

interface Wanted {
  readonly format: "xlsx" | "csv";
  readonly content?: "rows" | "template";
}

/** Downloads a register, or its empty template, in the reader's language. */
export function useSheetExport({ sheet, program, asAt }: SheetScope) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: async ({ format, content = "rows" }: Wanted) => {
      const query = trpc.sheets.export.queryOptions({
        sheet,
        format,
        content,
        language: words.language,
        ...(program === undefined ? {} : { program }),
        ...(asAt === undefined ? {} : { asAt }),
      });
      saveFile(await queryClient.fetchQuery({ ...query, staleTime: 0 }));
    },
    onError: (failure) => void tellProblem(failureSentence(words, failure)),
  });
  return { download: mutate, isPending };
}
