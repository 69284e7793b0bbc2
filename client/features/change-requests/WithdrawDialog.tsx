import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
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
  return (
    <ActDialog
      title={t("changeRequests.withdrawTitle", { code })}
      act={
        <Button
          variant="primary"
          isPending={withdraw.isPending}
          onPress={() => withdraw.mutate({ id, version })}
        >
          {t("changeRequests.withdraw")}
        </Button>
      }
      cancel={t("changeRequests.cancel")}
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("changeRequests.withdrawIntro")}</p>
        <RefusalNotice error={withdraw.error} />
      </div>
    </ActDialog>
  );
}
