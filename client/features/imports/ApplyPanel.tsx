import { useState } from "react";
import styles from "#client/imports/Import.module.css";
import type { ImportPreview } from "#shared/contract/imports.ts";
import { REASON_CODES, type ReasonCode } from "#shared/contract/reason-codes.ts";
import { Button } from "../../ui/Button/Button.tsx";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";
import { Select } from "../../ui/Select/Select.tsx";
import { TextField } from "../../ui/TextField/TextField.tsx";
import { importFailure } from "./import-failure.ts";
import { useApply } from "./use-import-acts.ts";

/** Brings the file in, with the reason where it moves days that were known. */
export function ApplyPanel({ preview }: { readonly preview: ImportPreview }) {
  const words = useWords();
  const { t } = words;
  const [reasonCode, setReasonCode] = useState<ReasonCode | null>(null);
  const [note, setNote] = useState("");
  const apply = useApply(preview.fileName);
  const { batchId, needsReason } = preview;
  const isReady = !needsReason || reasonCode !== null;
  return (
    <section className={styles["panel"]} aria-label={t("imports.apply")}>
      {needsReason ? (
        <>
          <p className={styles["wide"]}>{t("imports.reasonIntro")}</p>
          <div className={styles["field"]}>
            <Select<ReasonCode>
              label={t("imports.reasonAsked")}
              choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
              value={reasonCode}
              onChange={setReasonCode}
            />
          </div>
          <div className={styles["field"]}>
            <TextField label={t("terms.note")} isOptionalMarked value={note} onChange={setNote} />
          </div>
        </>
      ) : null}
      <Button
        variant="primary"
        isDisabled={!isReady}
        isPending={apply.isPending}
        onPress={() => apply.mutate({ batchId, note, ...(reasonCode ? { reasonCode } : {}) })}
      >
        {t("imports.apply")}
      </Button>
      {apply.isError ? (
        <div className={styles["wide"]}>
          <Notice tone="problem" role="alert">
            {importFailure(words, apply.error)}
          </Notice>
        </div>
      ) : null}
    </section>
  );
}
