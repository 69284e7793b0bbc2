import { useState } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./ChangeRequests.module.css";
import type { ConfirmedDraft } from "./use-confirmed.ts";
import { useApproveRequest } from "./use-request-acts.ts";

interface ApproveDialogProps extends Pick<ConfirmedDraft, "confirmed"> {
  readonly request: ChangeRequestView;
  readonly onClose: () => void;
}

/** What approving does, before it is done: it cannot be taken back. */
export function ApproveDialog({ request, confirmed, onClose }: ApproveDialogProps) {
  const { t } = useWords();
  const { id, version, isRebaseline } = request;
  const code = isolate(request.code);
  const [note, setNote] = useState("");
  const approve = useApproveRequest(t("changeRequests.approved", { code }), onClose);
  return (
    <ActDialog
      title={t("changeRequests.approveTitle", { code })}
      act={
        <Button
          variant="primary"
          icon="check"
          autoFocus
          isPending={approve.isPending}
          onPress={() => approve.mutate({ id, version, note, confirmed })}
        >
          {t("changeRequests.approve")}
        </Button>
      }
      cancel={t("changeRequests.cancel")}
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("changeRequests.approveIntro")}</p>
        {isRebaseline ? <p>{t("changeRequests.approveRebaseline")}</p> : null}
        <RefusalNotice error={approve.error} />
        <TextArea
          label={t("changeRequests.approveNote")}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={2_000}
          isOptionalMarked
        />
      </div>
    </ActDialog>
  );
}
