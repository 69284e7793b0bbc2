import { useState } from "react";
import { PreviewCounts } from "#client/sheets/PreviewCounts.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { SheetPreview } from "#shared/contract/sheets.ts";
import styles from "./RegisterGrid.module.css";

interface SavePreviewProps {
  readonly preview: SheetPreview;
  readonly isSaving: boolean;
  readonly onSave: (note: string) => void;
  readonly onClose: () => void;
}

/** What saving comes to, before it is done. */
export function SavePreview({ preview, isSaving, onSave, onClose }: SavePreviewProps) {
  const { t } = useWords();
  const [note, setNote] = useState("");
  return (
    <Dialog
      title={t("registerGrid.saveTitle")}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button variant="primary" isPending={isSaving} onPress={() => onSave(note.trim())}>
            {t("registerGrid.saveAll")}
          </Button>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
        </>
      }
    >
      <div className={styles["counts"]}>
        <PreviewCounts counts={preview.counts} />
        <TextArea
          label={t("terms.note")}
          isOptionalMarked
          value={note}
          onChange={setNote}
          maxLength={2_000}
        />
      </div>
    </Dialog>
  );
}
