import { useState } from "react";
import { ReportingProblem } from "#client/reporting/ReportingProblem.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { ReportReview } from "#shared/contract/report-review.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import styles from "./Review.module.css";
import { type ReviewNotes, writtenNotes } from "./review-notes.ts";
import { useApproveReport } from "./use-review-acts.ts";
import type { StandsDraft } from "./use-stands.ts";

interface ApproveDialogProps {
  readonly review: ReportReview;
  readonly notes: ReviewNotes;
  readonly stands: StandsDraft;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What approving does, before it is done: it cannot be taken back. */
export function ApproveDialog({ review, notes, stands, onDone, onClose }: ApproveDialogProps) {
  const { t, format, language } = useWords();
  const { id, version, program, entries } = review;
  const [note, setNote] = useState("");
  const [movesDependants, setMoves] = useState(false);
  const name = isolate(chooseName(language, program).text);
  const approve = useApproveReport(t("review.approved", { name }), onDone);
  const changing = entries.filter(
    (entry) => entry.changesPlan && stands.of(entry.milestone.id) !== "plan",
  ).length;
  const written = writtenNotes(notes);
  return (
    <ActDialog
      title={t("review.approveTitle", { code: isolate(program.code) })}
      act={
        <Button
          variant="primary"
          icon="check"
          autoFocus
          isPending={approve.isPending}
          isDisabled={!stands.isWhole}
          onPress={() => approve.mutate({ id, version, note, confirmed: stands.confirmed, movesDependants })}
        >
          {t("review.approve")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>
          {t("review.approveChanges", { count: changing, number: format.number(changing) })}{" "}
          {t("review.approveFinal")}
        </p>
        <ReportingProblem error={approve.error} />
        {stands.isWhole ? null : <Notice tone="notice">{t("review.chooseFirst")}</Notice>}
        {written.fields.length + written.entries.length > 0 ? (
          <Notice tone="notice">{t("review.notesStay")}</Notice>
        ) : null}
        {changing > 0 ? (
          <Checkbox isSelected={movesDependants} onChange={setMoves}>
            {t("review.movesDependants")}
          </Checkbox>
        ) : null}
        <TextArea
          label={t("review.approveNote")}
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
