import { useState } from "react";
import { ReportingProblem, reportingFields } from "#client/reporting/ReportingProblem.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { ReportReview } from "#shared/contract/report-review.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { milestoneText } from "./milestone-text.ts";
import styles from "./Review.module.css";
import { type ReviewNotes, writtenNotes } from "./review-notes.ts";
import { useReturnReport } from "./use-review-acts.ts";

interface ReturnDialogProps {
  readonly review: ReportReview;
  readonly notes: ReviewNotes;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives the report back with all that was noted, and one note on the whole. */
export function ReturnDialog({ review, notes, onDone, onClose }: ReturnDialogProps) {
  const words = useWords();
  const { t, language } = words;
  const { id, version, program } = review;
  const [note, setNote] = useState("");
  const name = isolate(chooseName(language, program).text);
  const giveBack = useReturnReport(t("review.returned", { name }), onDone);
  const written = writtenNotes(notes);
  return (
    <ActDialog
      title={t("review.returnTitle", { code: isolate(program.code) })}
      act={
        <Button
          variant="primary"
          icon="undo"
          isPending={giveBack.isPending}
          onPress={() => giveBack.mutate({ id, version, note, ...written })}
        >
          {t("review.return")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("review.returnHelp")}</p>
        <ReportingProblem error={giveBack.error} fields={["note"]} />
        <Written review={review} written={written} />
        <TextArea
          label={t("review.returnNote")}
          description={t("review.returnNoteHelp")}
          value={note}
          onChange={setNote}
          maxLength={2_000}
          error={reportingFields(words, giveBack.error)["note"]}
        />
      </div>
    </ActDialog>
  );
}

interface WrittenProps {
  readonly review: ReportReview;
  readonly written: ReturnType<typeof writtenNotes>;
}

/** What was noted at fields, to be read once more before it is sent. */
function Written({ review, written }: WrittenProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = (itemId: string) => {
    const entry = review.entries.find(({ milestone }) => milestone.id === itemId);
    return entry ? milestoneText(words, entry.milestone) : itemId;
  };
  const lines = [
    ...written.fields.map(({ field, note }) => ({ name: t(`ownReport.${field}`), note })),
    ...written.entries.map(({ itemId, note }) => ({ name: nameOf(itemId), note })),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className={styles["label"]}>{t("review.returnNotes")}</h3>
      <dl className={styles["written"]}>
        {lines.map(({ name, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
