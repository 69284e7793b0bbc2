import type { ReactNode } from "react";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { REASON_CODES } from "#shared/contract/reason-codes.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import styles from "./MilestoneDialog.module.css";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";
import { type MilestoneForm, problemAt, slipAfter } from "./milestone-form.ts";

interface MilestoneFieldsProps extends Pick<MilestoneDialogProps, "milestone" | "calendar" | "statusDay"> {
  readonly form: MilestoneForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<MilestoneForm>) => void;
  /** What the days above it would move: it answers them, so it stands before why and how are asked. */
  readonly impact: ReactNode;
}

export function MilestoneFields(props: MilestoneFieldsProps) {
  const { milestone, calendar, form, problems, onChange, impact } = props;
  const words = useWords();
  const { t } = words;
  const slip = slipAfter(calendar, milestone, form);
  return (
    <div className={styles["fields"]}>
      <DayField
        label={t("terms.forecastDay")}
        value={form.forecastDay}
        onChange={(forecastDay) => onChange({ forecastDay })}
        error={problemAt(words, problems, "forecastDay")}
      />
      <Done {...props} />
      <p className={styles["slip"]} aria-live="polite">
        {slip === null || slip === milestone.slipWorkDays
          ? " "
          : t("milestone.slipThen", { slip: signedWorkDays(words, slip) })}
      </p>
      {impact}
      {form.isDone ? null : <Progress {...props} />}
      <Select
        label={t("terms.reason")}
        description={t("editing.reasonHelp")}
        placeholder={t("editing.chooseReason")}
        choices={REASON_CODES.map((id) => ({ id, label: t(`reasons.${id}`) }))}
        value={form.reasonCode}
        onChange={(reasonCode) => onChange({ reasonCode })}
        error={problemAt(words, problems, "reasonCode")}
      />
      <TextArea
        label={t("terms.note")}
        description={t("editing.noteHelp")}
        value={form.note}
        onChange={(note) => onChange({ note })}
        rows={2}
        maxLength={2_000}
        isOptionalMarked
      />
    </div>
  );
}

/** Whether it is done, and on which day. */
function Done({ form, problems, onChange, statusDay }: MilestoneFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <Checkbox
        isSelected={form.isDone}
        onChange={(isDone) => onChange({ isDone, actualDay: isDone ? (form.actualDay ?? statusDay) : null })}
      >
        {t("milestone.isDone")}
      </Checkbox>
      {form.isDone ? (
        <DayField
          label={t("terms.actualDay")}
          description={t("milestone.actualHelp")}
          value={form.actualDay}
          onChange={(actualDay) => onChange({ actualDay })}
          error={problemAt(words, problems, "actualDay")}
        />
      ) : null}
    </>
  );
}

/** How far it has come. */
function Progress({ form, problems, onChange }: MilestoneFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <NumberField
      label={t("milestone.progressOf")}
      description={t("milestone.progressHelp")}
      value={form.progressPercent}
      onChange={(progressPercent) => onChange({ progressPercent })}
      minValue={0}
      maxValue={100}
      unit={t("common.percentSign")}
      error={problemAt(words, problems, "progressPercent")}
    />
  );
}
