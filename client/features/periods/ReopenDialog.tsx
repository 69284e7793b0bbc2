import { useState } from "react";
import { ReportingProblem } from "#client/reporting/ReportingProblem.tsx";
import { useReopenPeriod } from "#client/reporting/use-period-acts.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { PeriodRow } from "#shared/contract/periods.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import styles from "./Periods.module.css";

interface ReopenDialogProps {
  readonly period: PeriodRow;
  readonly onClose: () => void;
}

/** Opens a closed period once more; the reason stays with it. */
export function ReopenDialog({ period, onClose }: ReopenDialogProps) {
  const words = useWords();
  const { t } = words;
  const name = periodName(words, period);
  const [reason, setReason] = useState("");
  const [isChecked, setChecked] = useState(false);
  const reopen = useReopenPeriod(t("periods.reopened", { period: name }), onClose);
  const isMissing = reason.trim() === "";
  const submit = () => {
    setChecked(true);
    if (!isMissing) reopen.mutate({ id: period.id, version: period.version, reason });
  };
  return (
    <ActDialog
      title={t("periods.reopenTitle", { period: name })}
      act={
        <Button variant="primary" isPending={reopen.isPending} onPress={submit}>
          {t("periods.reopen")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <ReportingProblem error={reopen.error} />
        <p>{t("periods.reopenBody")}</p>
        <TextArea
          label={t("periods.reopenReason")}
          description={t("periods.reopenReasonHelp")}
          value={reason}
          onChange={setReason}
          maxLength={2_000}
          error={isChecked && isMissing ? t("common.required") : undefined}
        />
      </div>
    </ActDialog>
  );
}
