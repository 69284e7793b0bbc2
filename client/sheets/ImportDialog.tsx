import { useState } from "react";
import { FileChooser } from "#client/imports/FileChooser.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import { sheetName } from "#shared/i18n/sheet-words.ts";
import type { SheetKey } from "#shared/registers/sheets/sheet.ts";
import { ImportedFile } from "./ImportedFile.tsx";
import styles from "./Sheets.module.css";
import { useSheetImport } from "./use-sheet-import.ts";

interface ImportDialogProps {
  readonly sheet: SheetKey;
  readonly onClose: () => void;
}

/** Brings a file into a register: chosen, shown with what it would change, then saved. */
export function ImportDialog({ sheet, onClose }: ImportDialogProps) {
  const words = useWords();
  const { t } = words;
  const [note, setNote] = useState("");
  const { read, refusal, choose, apply, again, isReading, isSaving } = useSheetImport(sheet, onClose);
  const canSave = read?.preview.canSave === true;
  return (
    <Dialog
      title={t("registerGrid.importTitle", { register: sheetName(words, sheet) })}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          {canSave ? (
            <Button variant="primary" isPending={isSaving} onPress={() => apply(note.trim())}>
              {t("registerGrid.apply")}
            </Button>
          ) : null}
          <Button onPress={onClose}>{t(canSave ? "common.cancel" : "common.close")}</Button>
        </>
      }
    >
      <div className={styles["report"]}>
        {refusal ? (
          <Notice tone="problem" role="alert">
            {refusal}
          </Notice>
        ) : null}
        {read === null ? (
          <>
            <p>{t("registerGrid.importIntro")}</p>
            <FileChooser isReading={isReading} onChoose={choose} />
          </>
        ) : (
          <ImportedFile read={read} sheet={sheet} onAgain={again} />
        )}
        {canSave ? (
          <TextField
            label={t("terms.note")}
            isOptionalMarked
            value={note}
            onChange={setNote}
            maxLength={2_000}
          />
        ) : null}
      </div>
    </Dialog>
  );
}
