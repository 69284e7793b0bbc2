import { ReportingProblem } from "#client/reporting/ReportingProblem.tsx";
import { useOpenPeriod } from "#client/reporting/use-period-acts.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
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
  const footer = (
    <>
      <Button
        variant="primary"
        isPending={open.isPending}
        onPress={() => open.mutate({ id: period.id, version: period.version })}
      >
        {t("periods.open")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("periods.openTitle", { period: name })} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <ReportingProblem error={open.error} />
        <p>{t("periods.openBody")}</p>
      </div>
    </Dialog>
  );
}
