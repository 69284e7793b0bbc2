import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BaselineRow } from "#shared/contract/baselines.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Baselines.module.css";
import { useWithdrawBaseline } from "./use-baseline-acts.ts";

interface WithdrawDialogProps {
  readonly baseline: BaselineRow;
  readonly onClose: () => void;
}

export function WithdrawDialog({ baseline, onClose }: WithdrawDialogProps) {
  const { t, language } = useWords();
  const withdraw = useWithdrawBaseline(t("baselines.withdrawn"), onClose);
  return (
    <ActDialog
      title={t("baselines.withdraw")}
      act={
        <Button
          variant="danger"
          isPending={withdraw.isPending}
          onPress={() => withdraw.mutate({ id: baseline.id })}
        >
          {t("baselines.withdraw")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("baselines.withdrawIntro", { name: chooseName(language, baseline).text })}</p>
        <RefusalNotice error={withdraw.error} />
      </div>
    </ActDialog>
  );
}
