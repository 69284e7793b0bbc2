import { useState } from "react";
import { fieldSentences } from "#client/requests/failures.ts";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { BaselineRow } from "#shared/contract/baselines.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Baselines.module.css";
import { ComparisonTotals } from "./ComparisonTotals.tsx";
import { useDecideBaseline } from "./use-baseline-acts.ts";

interface DecideDialogProps {
  readonly baseline: BaselineRow;
  /** What it would replace; null when it is the first. */
  readonly current: BaselineRow | null;
  readonly onClose: () => void;
}

/** Another person's request, with what it would change, and the two answers to it. */
export function DecideDialog({ baseline, current, onClose }: DecideDialogProps) {
  const words = useWords();
  const { t, language } = words;
  const { id } = baseline;
  const name = chooseName(language, baseline).text;
  const [note, setNote] = useState("");
  const approve = useDecideBaseline(t("baselines.approved", { name }), onClose);
  const refuse = useDecideBaseline(t("baselines.refused", { name }), onClose);
  const error = approve.error ?? refuse.error;
  const isPending = approve.isPending || refuse.isPending;
  return (
    <ActDialog
      title={t("baselines.decide")}
      act={
        <>
          <Button
            variant="primary"
            isPending={isPending}
            onPress={() => approve.mutate({ id, decision: "approved", note })}
          >
            {t("baselines.approve")}
          </Button>
          <Button
            variant="danger"
            isPending={isPending}
            onPress={() => refuse.mutate({ id, decision: "refused", note })}
          >
            {t("baselines.refuse")}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("baselines.decideIntro", { name })}</p>
        <RefusalNotice error={error} fields={["note"]} />
        {baseline.note === "" ? null : (
          <blockquote className={styles["quote"]}>
            <bdi dir="auto">{baseline.note}</bdi>
          </blockquote>
        )}
        {current ? <ComparisonTotals from={current.number} to={baseline.number} /> : null}
        <TextArea
          label={t("baselines.decisionNote")}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={2_000}
          error={fieldSentences(words, error)["note"]}
        />
      </div>
    </ActDialog>
  );
}
