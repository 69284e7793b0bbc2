import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { toBase64 } from "#client/imports/file-transfer.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { WireError } from "#shared/contract/errors.ts";
import { IMPORT_FILE_LIMITS } from "#shared/contract/import-limits.ts";
import type { SheetImport } from "#shared/contract/sheets.ts";
import { errorSentence } from "#shared/i18n/sentences.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import { savedWords } from "./saved-words.ts";

const TOO_LARGE: WireError = {
  code: "FILE_REFUSED",
  data: { reason: "tooLarge", limit: IMPORT_FILE_LIMITS.bytes },
};

/** A file on its way into a register: read, shown, and saved as one act. */
export function useSheetImport(sheet: SheetKey, onSaved: () => void) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { tellSaved } = useUndo();
  const [read, setRead] = useState<SheetImport | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reading = useMutation(trpc.sheets.importFile.mutationOptions());
  const saving = useMutation(trpc.sheets.save.mutationOptions());
  const attempt = async (act: () => Promise<void>) => {
    setRefusal(null);
    try {
      await act();
    } catch (failure) {
      setRefusal(refusalSentence(words, failure));
    }
  };
  const choose = (file: File) => {
    if (file.size > IMPORT_FILE_LIMITS.bytes) return setRefusal(errorSentence(words, TOO_LARGE));
    void attempt(async () => {
      setRead(await reading.mutateAsync({ sheet, fileName: file.name, base64: await toBase64(file) }));
    });
  };
  const apply = (note: string) =>
    void attempt(async () => {
      if (read === null) return;
      const changed = changedIn(read);
      const saved = await saving.mutateAsync({ sheet, rows: [...changed.rows], note });
      await queryClient.invalidateQueries();
      if (!saved.isSaved) return setRead({ ...changed, preview: saved.preview });
      tellSaved(savedWords(words, saved.counts), { seq: saved.actSeq, subject: { kind: "sheet", sheet } });
      onSaved();
    });
  return {
    read,
    refusal,
    choose,
    apply,
    again: () => setRead(null),
    isReading: reading.isPending,
    isSaving: saving.isPending,
  };
}

/** The file without the rows that say what is saved already. */
function changedIn(read: SheetImport): SheetImport {
  const isChanged = (_row: unknown, index: number) => read.preview.rows[index]?.change !== "unchanged";
  return { ...read, rows: read.rows.filter(isChanged), fileRows: read.fileRows.filter(isChanged) };
}
