import { ReportingProblem } from "#client/reporting/ReportingProblem.tsx";
import { useOpenPeriod } from "#client/reporting/use-period-acts.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { PeriodRow } from "#shared/contract/periods.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import styles from "./Periods.module.css";

interface OpenDialogProps {
  readonly period: PeriodRow;
  readonly onClose: () => void;
}

/** What opening a period before its day begins. */
export function OpenDialog({ period, onClose }: OpenDialogProps) {
  const words = useWords();
  const { t } = words;
  const name = periodName(words, period);
  const open = useOpenPeriod(t("periods.opened", { period: name }), onClose);
  return (
    <ActDialog
      title={t("periods.openTitle", { period: name })}
      act={
        <Button
          variant="primary"
          isPending={open.isPending}
          onPress={() => open.mutate({ id: period.id, version: period.version })}
        >
          {t("periods.open")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <ReportingProblem error={open.error} />
        <p>{t("periods.openBody")}</p>
      </div>
    </ActDialog>
  );
}
