import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { MilestoneRef } from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { AUDIENCES, CHANNELS } from "#shared/registers/e-service.ts";
import type { UpdateForm } from "./service-forms.ts";
import { problemAt } from "./service-words.ts";

interface ServiceFieldsProps {
  readonly values: UpdateForm;
  /** Those of its program. */
  readonly milestones: readonly MilestoneRef[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<UpdateForm>) => void;
}

/** What the catalogue says of a service. */
export function ServiceFields({ values, milestones, problems, onChange }: ServiceFieldsProps) {
  const words = useWords();
  const { t, language } = words;
  const launching = milestones.map(({ id, code, ...name }) => ({
    id,
    label: `${code} ${chooseName(language, name).text}`,
  }));
  return (
    <div className={form["fields"]}>
      <div className={form["pair"]}>
        <NameFields
          labels={{ nameAr: t("eServices.fields.nameAr"), nameEn: t("eServices.fields.nameEn") }}
          values={values}
          error={problemAt(words, problems, "nameAr")}
          onChange={onChange}
        />
        <Select
          label={t("eServices.audience")}
          choices={AUDIENCES.map((id) => ({ id, label: t(`eServices.audiences.${id}`) }))}
          value={values.audience}
          onChange={(audience) => onChange({ audience })}
        />
        <Select
          label={t("eServices.channel")}
          choices={CHANNELS.map((id) => ({ id, label: t(`eServices.channels.${id}`) }))}
          value={values.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={t("eServices.fields.itemId")}
          choices={[{ id: "", label: t("eServices.noMilestone") }, ...launching]}
          value={values.itemId}
          onChange={(itemId) => onChange({ itemId })}
          error={problemAt(words, problems, "itemId")}
        />
        <DayField
          label={t("eServices.fields.plannedLaunchDay")}
          value={values.plannedLaunchDay}
          onChange={(plannedLaunchDay) => onChange({ plannedLaunchDay })}
          error={problemAt(words, problems, "plannedLaunchDay")}
        />
      </div>
    </div>
  );
}
