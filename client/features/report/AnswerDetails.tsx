import { useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import { REASON_CODES, type ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ReportMilestone } from "#shared/contract/report-parts.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import type { EntryContent } from "#shared/reporting/content.ts";
import { EvidenceOf } from "./EvidenceOf.tsx";
import { ForecastImpact } from "./ForecastImpact.tsx";
import styles from "./MilestoneAnswer.module.css";
import { entryKey } from "./report-change.ts";
import { problemIn, useReport } from "./report-context.ts";

interface AnswerDetailsProps {
  readonly milestone: ReportMilestone;
  readonly entry: EntryContent;
}

interface PartProps extends AnswerDetailsProps {
  readonly onChange: (change: Partial<EntryContent>) => void;
}

/** What belongs to the claim that was chosen: its day, why it moves, what shows it. */
export function AnswerDetails({ milestone, entry }: AnswerDetailsProps) {
  const words = useWords();
  const { autosave } = useReport();
  const onChange = (change: Partial<EntryContent>) =>
    autosave.change({ [entryKey(entry.itemId)]: { ...entry, ...change } });
  const part = { milestone, entry, onChange };
  return (
    <div className={styles["details"]}>
      {entry.claim === "onDate" ? (
        <p className={styles["holds"]}>
          {words.t("ownReport.holds", { day: dayInBoth(words, milestone.forecastDay, "medium") })}
        </p>
      ) : null}
      {entry.claim === "done" ? <Done {...part} /> : null}
      {entry.claim === "newForecast" ? <NewForecast {...part} /> : null}
      <Note key={entry.claim} {...part} />
    </div>
  );
}

function Done(props: PartProps) {
  const words = useWords();
  const editing = useReport();
  const { milestone, entry, onChange } = props;
  const isMoved = milestone.actualDay !== null && entry.day !== milestone.actualDay;
  return (
    <>
      <DayField
        label={words.t("ownReport.doneDay")}
        value={entry.day}
        maxDay={editing.form.statusDay}
        onChange={(day) => onChange({ day })}
        error={problemIn(words, editing, `${entryKey(entry.itemId)}.day`)}
      />
      {isMoved ? <Reason {...props} /> : null}
      <EvidenceOf entry={entry} onChange={onChange} />
    </>
  );
}

function NewForecast(props: PartProps) {
  const words = useWords();
  const editing = useReport();
  const { milestone, entry, onChange } = props;
  return (
    <>
      <DayField
        label={words.t("ownReport.newDay")}
        value={entry.day}
        minDay={editing.form.statusDay}
        nearDay={milestone.forecastDay}
        onChange={(day) => onChange({ day })}
        error={problemIn(words, editing, `${entryKey(entry.itemId)}.day`)}
      />
      <ForecastImpact milestone={milestone} day={entry.day} />
      <Reason {...props} />
    </>
  );
}

function Reason({ entry, onChange }: PartProps) {
  const words = useWords();
  const { t } = words;
  const editing = useReport();
  return (
    <Select
      label={t("ownReport.reason")}
      placeholder={t("ownReport.chooseReason")}
      choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
      value={entry.reasonCode as ReasonCode | null}
      onChange={(reasonCode) => onChange({ reasonCode })}
      error={problemIn(words, editing, `${entryKey(entry.itemId)}.reasonCode`)}
    />
  );
}

/** Stands open where a day moves or something was written; elsewhere one asks for it. */
function Note({ entry, onChange }: PartProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(entry.claim === "newForecast" || entry.note !== "");
  if (!isOpen) {
    return (
      <Button size="small" variant="quiet" icon="add" onPress={() => setOpen(true)}>
        {t("ownReport.addNote")}
      </Button>
    );
  }
  return (
    <TextArea
      label={t("ownReport.note")}
      description={t("ownReport.noteHelp")}
      value={entry.note}
      onChange={(note) => onChange({ note })}
      rows={2}
      maxLength={2_000}
      isOptionalMarked
    />
  );
}
