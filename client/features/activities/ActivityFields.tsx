import type { ReactNode } from "react";
import formStyles from "#client/editing/EditForm.module.css";
import { problemAt } from "#client/editing/edit-problems.ts";
import { WhyFields } from "#client/editing/WhyFields.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { countOf } from "#shared/i18n/words.ts";
import type { ActivityDialogProps } from "./ActivityDialog.tsx";
import { type ActivityForm, durationAfter } from "./activity-form.ts";

interface ActivityFieldsProps extends Pick<ActivityDialogProps, "activity" | "calendar" | "statusDay"> {
  readonly form: ActivityForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<ActivityForm>) => void;
  /** What the days above it would move: it answers them, so it stands before why and how are asked. */
  readonly impact: ReactNode;
}

type DayName = "forecastStartDay" | "forecastFinishDay" | "actualStartDay" | "actualFinishDay";

export function ActivityFields(props: ActivityFieldsProps) {
  const { activity, calendar, statusDay, form, problems, onChange, impact } = props;
  const words = useWords();
  const { t } = words;
  const duration = durationAfter(activity, form, calendar);
  const day = (field: DayName, description?: string) => (
    <DayField
      label={t(`editing.fields.${field}`)}
      description={description}
      value={form[field]}
      onChange={(value) => onChange({ [field]: value })}
      error={problemAt(words, problems, field)}
    />
  );
  return (
    <div className={formStyles["fields"]}>
      <div className={formStyles["pair"]}>
        {day("forecastStartDay")}
        {day("forecastFinishDay")}
      </div>
      <Checkbox
        isSelected={form.hasStarted}
        onChange={(hasStarted) =>
          onChange({ hasStarted, actualStartDay: hasStarted ? (form.actualStartDay ?? statusDay) : null })
        }
      >
        {t("activity.hasStarted")}
      </Checkbox>
      {form.hasStarted ? day("actualStartDay", t("activity.startedHelp")) : null}
      <Checkbox
        isSelected={form.isDone}
        onChange={(isDone) =>
          onChange({ isDone, actualFinishDay: isDone ? (form.actualFinishDay ?? statusDay) : null })
        }
      >
        {t("activity.isDone")}
      </Checkbox>
      {form.isDone ? day("actualFinishDay", t("activity.doneHelp")) : null}
      <p className={formStyles["slip"]} aria-live="polite">
        {duration === null || duration === activity.durationWorkDays
          ? " "
          : t("activity.durationThen", { days: countOf(words, "workDays", duration) })}
      </p>
      {impact}
      {form.isDone ? null : (
        <NumberField
          label={t("editing.fields.progressPercent")}
          description={t("activity.progressHelp")}
          value={form.progressPercent}
          onChange={(progressPercent) => onChange({ progressPercent })}
          minValue={0}
          maxValue={100}
          unit={t("common.percentSign")}
          error={problemAt(words, problems, "progressPercent")}
        />
      )}
      <WhyFields why={form} problems={problems} onChange={onChange} />
    </div>
  );
}
