import type { ReactNode } from "react";
import formStyles from "#client/editing/EditForm.module.css";
import { problemAt } from "#client/editing/edit-problems.ts";
import { WhyFields } from "#client/editing/WhyFields.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";
import { type MilestoneForm, slipAfter } from "./milestone-form.ts";

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
    <div className={formStyles["fields"]}>
      <DayField
        label={t("terms.forecastDay")}
        value={form.forecastDay}
        onChange={(forecastDay) => onChange({ forecastDay })}
        error={problemAt(words, problems, "forecastDay")}
      />
      <Done {...props} />
      <p className={formStyles["slip"]} aria-live="polite">
        {slip === null || slip === milestone.slipWorkDays
          ? " "
          : t("milestone.slipThen", { slip: signedWorkDays(words, slip) })}
      </p>
      {impact}
      {form.isDone ? null : <Progress {...props} />}
      <WhyFields why={form} problems={problems} onChange={onChange} />
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
