import form from "#client/editing/EditForm.module.css";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { type NameForm, problemAt } from "./scenario-forms.ts";

interface NameFieldsProps {
  readonly values: NameForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<NameForm>) => void;
}

/** What a scenario is called in either language, and what it tries out. */
export function NameFields({ values, problems, onChange }: NameFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["fields"]}>
      <TextField
        label={t("scenarios.fields.nameAr")}
        contentDirection="rtl"
        value={values.nameAr}
        onChange={(nameAr) => onChange({ nameAr })}
        maxLength={200}
        error={problemAt(words, problems, "nameAr")}
      />
      <TextField
        label={t("scenarios.fields.nameEn")}
        contentDirection="ltr"
        value={values.nameEn}
        onChange={(nameEn) => onChange({ nameEn })}
        maxLength={200}
        isOptionalMarked
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
