import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { peopleChoices } from "#client/registers/forms.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import { type AskForm, problemAt } from "./decision-forms.ts";

interface AskFieldsProps {
  readonly values: AskForm;
  readonly problems: readonly FieldProblem[];
  readonly deciders: readonly PersonRef[];
  /** Who is asked as it stands; null of a new one. */
  readonly standing: PersonRef | null;
  readonly askedDay: IsoDay;
  readonly onChange: (change: Partial<AskForm>) => void;
}

/** What is asked, of whom and by when. */
export function AskFields({ values, problems, deciders, standing, askedDay, onChange }: AskFieldsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={form["fields"]}>
      <NameFields
        labels={{ nameAr: t("decisions.fields.nameAr"), nameEn: t("decisions.fields.nameEn") }}
        values={values}
        error={problemAt(words, problems, "nameAr")}
        onChange={onChange}
      />
      <div className={form["pair"]}>
        <Select
          label={t("decisions.decider")}
          placeholder={t("registers.choose")}
          choices={peopleChoices(words, deciders, standing)}
          value={values.deciderId}
          onChange={(deciderId) => onChange({ deciderId })}
          error={problemAt(words, problems, "deciderId")}
        />
        <DayField
          label={t("decisions.wantedBy")}
          value={values.dueDay}
          onChange={(dueDay) => onChange({ dueDay })}
          minDay={askedDay}
          nearDay={askedDay}
          error={problemAt(words, problems, "dueDay")}
        />
      </div>
    </div>
  );
}
