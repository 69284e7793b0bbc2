import { useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { DecisionView } from "#shared/contract/decisions.ts";
import styles from "./Decisions.module.css";
import { type DecisionMove, useMoveDecision } from "./use-decision-acts.ts";

interface MoveDialogProps {
  readonly view: DecisionView;
  readonly act: DecisionMove;
  readonly onClose: () => void;
}

/** Says that a decision is carried out, or not after all, or wanted no more; with a note for whoever reads it later. */
export function MoveDialog({ view, act, onClose }: MoveDialogProps) {
  const { t } = useWords();
  const { id, version, code, outcomeText } = view.decision;
  // What is confirmed is what was read: another's act meanwhile is refused, not agreed to.
  const [read] = useState({ id, version });
  const [note, setNote] = useState("");
  const move = useMoveDecision(act, t(`decisions.did.${act}`), onClose);
  const footer = (
    <>
      <Button
        variant={act === "withdraw" ? "danger" : "primary"}
        isPending={move.isPending}
        onPress={() => move.mutate({ ...read, note })}
      >
        {t(`decisions.act.${act}`)}
      </Button>
      <Button variant="quiet" onPress={onClose}>
        {t("common.cancel")}
      </Button>
    </>
  );
  const title = <DialogTitle kind={t("decisions.one", { code })} name={view.decision} />;
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <div className={styles["section"]}>
        <p>{t(`decisions.moveIntro.${act}`)}</p>
        <RefusalNotice error={move.error} />
        {outcomeText === "" ? null : (
          <blockquote className={styles["quote"]}>
            <bdi dir="auto">{outcomeText}</bdi>
          </blockquote>
        )}
        <TextArea
          label={t("terms.note")}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={2_000}
          isOptionalMarked
        />
      </div>
    </Dialog>
  );
}
