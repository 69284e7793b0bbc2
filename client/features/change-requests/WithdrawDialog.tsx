import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./ChangeRequests.module.css";
import { useWithdrawRequest } from "./use-request-acts.ts";

interface WithdrawDialogProps {
  readonly request: ChangeRequestView;
  readonly onClose: () => void;
}

/** One's own request, taken back before anybody decides it. */
export function WithdrawDialog({ request: { id, version, ...request }, onClose }: WithdrawDialogProps) {
  const { t } = useWords();
  const code = isolate(request.code);
  const withdraw = useWithdrawRequest(t("changeRequests.withdrawn", { code }), onClose);
  const footer = (
    <>
      <Button
        variant="primary"
        isPending={withdraw.isPending}
        onPress={() => withdraw.mutate({ id, version })}
      >
        {t("changeRequests.withdraw")}
      </Button>
      <Button onPress={onClose}>{t("changeRequests.cancel")}</Button>
    </>
  );
  return (
    <Dialog title={t("changeRequests.withdrawTitle", { code })} isOpen onClose={onClose} footer={footer}>
      <div className={styles["form"]}>
        <p>{t("changeRequests.withdrawIntro")}</p>
        <RefusalNotice error={withdraw.error} />
      </div>
    </Dialog>
  );
}
