import { useState } from "react";
import { fieldSentences } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { ChangeRequestView } from "#shared/contract/change-requests.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./ChangeRequests.module.css";
import { useRefuseRequest } from "./use-request-acts.ts";

interface RefuseDialogProps {
  readonly request: ChangeRequestView;
  readonly onClose: () => void;
}

/** Why it is refused: whoever asked reads it. */
export function RefuseDialog({ request: { id, version, ...request }, onClose }: RefuseDialogProps) {
  const words = useWords();
  const { t } = words;
  const code = isolate(request.code);
  const [note, setNote] = useState("");
  const refuse = useRefuseRequest(t("changeRequests.refused", { code }), onClose);
  return (
    <ActDialog
      title={t("changeRequests.refuseTitle", { code })}
      act={
        <Button
          variant="danger"
          isPending={refuse.isPending}
          onPress={() => refuse.mutate({ id, version, note })}
        >
          {t("changeRequests.refuse")}
        </Button>
      }
      cancel={t("changeRequests.cancel")}
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("changeRequests.refuseIntro")}</p>
        <RefusalNotice error={refuse.error} fields={["note"]} />
        <TextArea
          label={t("changeRequests.refuseNote")}
          value={note}
          onChange={setNote}
          rows={3}
          maxLength={2_000}
          error={fieldSentences(words, refuse.error)["note"]}
        />
      </div>
    </ActDialog>
  );
}
