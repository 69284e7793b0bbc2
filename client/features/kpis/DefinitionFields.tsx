import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { peopleChoices } from "#client/registers/forms.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { KPI_DIRECTIONS, KPI_UNITS } from "#shared/registers/kpi.ts";
import { type DefinitionForm, problemAt } from "./kpi-forms.ts";

interface DefinitionFieldsProps {
  readonly values: DefinitionForm;
  readonly problems: readonly FieldProblem[];
  readonly owners: readonly PersonRef[];
  /** Who owns it as it stands; null of a new one. */
  readonly standing: PersonRef | null;
  readonly onChange: (change: Partial<DefinitionForm>) => void;
}

/** Stands for nothing among the choices of a field that may stay empty. */
const NONE = "none";

/** What an indicator is and what it is measured by. */
export function DefinitionFields(props: DefinitionFieldsProps) {
  return (
    <div className={form["fields"]}>
      <Texts {...props} />
      <Measure {...props} />
    </div>
  );
}

function Texts({ values, problems, onChange }: DefinitionFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <NameFields
        labels={{ nameAr: t("kpis.fields.nameAr"), nameEn: t("kpis.fields.nameEn") }}
        values={values}
        error={problemAt(words, problems, "nameAr")}
        onChange={onChange}
      />
      <TextArea
        label={t("kpis.fields.definitionAr")}
        value={values.definitionAr}
        onChange={(definitionAr) => onChange({ definitionAr })}
        rows={2}
        maxLength={2_000}
        error={problemAt(words, problems, "definitionAr")}
      />
      <TextArea
        label={t("kpis.fields.definitionEn")}
        value={values.definitionEn}
        onChange={(definitionEn) => onChange({ definitionEn })}
        rows={2}
        maxLength={2_000}
        isOptionalMarked
      />
    </>
  );
}

function Measure({ values, problems, owners, standing, onChange }: DefinitionFieldsProps) {
  const words = useWords();
  const { t } = words;
  const units = KPI_UNITS.map((unit) => ({ id: unit, label: t(`kpis.units.${unit}`) }));
  return (
    <>
      <div className={form["pair"]}>
        <Select
          label={t("kpis.fields.unit")}
          choices={[{ id: NONE, label: t("kpis.noUnit") }, ...units]}
          value={values.unit ?? NONE}
          onChange={(unit) => onChange({ unit: unit === NONE ? null : unit })}
          error={problemAt(words, problems, "unit")}
        />
        <Select
          label={t("kpis.fields.direction")}
          choices={KPI_DIRECTIONS.map((id) => ({ id, label: t(`kpis.directions.${id}`) }))}
          value={values.direction}
          onChange={(direction) => onChange({ direction })}
        />
      </div>
      <div className={form["pair"]}>
        <NumberField
          label={t("kpis.fields.baselineValue")}
          value={values.baselineValue}
          onChange={(baselineValue) => onChange({ baselineValue })}
          error={problemAt(words, problems, "baselineValue")}
        />
        <Select
          label={t("kpis.fields.ownerId")}
          choices={[{ id: NONE, label: t("kpis.noOwner") }, ...peopleChoices(words, owners, standing)]}
          value={values.ownerId ?? NONE}
          onChange={(ownerId) => onChange({ ownerId: ownerId === NONE ? null : ownerId })}
          error={problemAt(words, problems, "ownerId")}
        />
      </div>
    </>
  );
}
