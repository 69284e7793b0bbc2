import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
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
  const footer = (
    <>
      <Button
        variant="danger"
        isPending={withdraw.isPending}
        onPress={() => withdraw.mutate({ id: baseline.id })}
      >
        {t("baselines.withdraw")}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("baselines.withdraw")} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <p>{t("baselines.withdrawIntro", { name: chooseName(language, baseline).text })}</p>
        <RefusalNotice error={withdraw.error} />
      </div>
    </Dialog>
  );
}
