import form from "#client/editing/EditForm.module.css";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import type { PlanView } from "#shared/contract/roadmap.ts";
import type { ItemFieldsProps } from "./AddItemDialog.tsx";
import { problemAt } from "./item-form.ts";

interface ItemDaysProps extends ItemFieldsProps {
  readonly plan: PlanView;
}

/** When it is expected: a milestone on a day, with its weight; an activity from one day to another. */
export function ItemDays({ values, problems, plan, onChange }: ItemDaysProps) {
  const words = useWords();
  const { t } = words;
  const bounds = { minDay: plan.startDay, maxDay: plan.finishDay };
  if (values.kind === "milestone") {
    return (
      <div className={form["pair"]}>
        <DayField
          {...bounds}
          label={t("terms.forecastDay")}
          value={values.day}
          onChange={(day) => onChange({ day })}
          error={problemAt(words, problems, "day")}
        />
        <NumberField
          label={t("items.weight")}
          value={values.weightPoints}
          onChange={(weightPoints) => onChange({ weightPoints })}
          minValue={0}
          maxValue={1_000_000}
          error={problemAt(words, problems, "weightPoints")}
        />
      </div>
    );
  }
  return (
    <div className={form["pair"]}>
      <DayField
        {...bounds}
        label={t("items.start")}
        value={values.startDay}
        onChange={(startDay) => onChange({ startDay })}
        error={problemAt(words, problems, "startDay")}
      />
      <DayField
        {...bounds}
        label={t("items.finish")}
        value={values.finishDay}
        onChange={(finishDay) => onChange({ finishDay })}
        error={problemAt(words, problems, "finishDay")}
      />
    </div>
  );
}
