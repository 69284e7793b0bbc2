import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { type NameForm, problemAt } from "./scenario-forms.ts";

interface ScenarioFieldsProps {
  readonly values: NameForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<NameForm>) => void;
}

/** What a scenario is called in either language, and what it tries out. */
export function ScenarioFields({ values, problems, onChange }: ScenarioFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["fields"]}>
      <NameFields
        labels={{ nameAr: t("scenarios.fields.nameAr"), nameEn: t("scenarios.fields.nameEn") }}
        values={values}
        error={problemAt(words, problems, "nameAr")}
        maxLength={200}
        onChange={onChange}
      />
      <TextArea
        label={t("terms.note")}
        value={values.note}
        onChange={(note) => onChange({ note })}
        rows={2}
        maxLength={2_000}
        isOptionalMarked
      />
    </div>
  );
}
