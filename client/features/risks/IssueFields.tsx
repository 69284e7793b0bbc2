import form from "#client/editing/EditForm.module.css";
import { NameFields } from "#client/editing/NameFields.tsx";
import { peopleChoices } from "#client/registers/forms.ts";
import { scoreWord } from "#client/standing/score-words.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { SCORES } from "#shared/registers/risk-edit.ts";
import type { IsoDay } from "#shared/units.ts";
import { type IssueForm, problemAt } from "./risk-forms.ts";

interface IssueFieldsProps {
  readonly values: IssueForm;
  readonly problems: readonly FieldProblem[];
  readonly owners: readonly PersonRef[];
  /** Who answers for it as it stands; null of a new one. */
  readonly standing: PersonRef | null;
  readonly raisedDay: IsoDay;
  /** Where the name is known already: it is that of the risk that has occurred. */
  readonly isNamed?: boolean;
  readonly onChange: (change: Partial<IssueForm>) => void;
}

/** What has happened, how grave it is, and what is done about it, by whom and by when. */
export function IssueFields(props: IssueFieldsProps) {
  const { values, problems, owners, standing, raisedDay, isNamed = false, onChange } = props;
  const words = useWords();
  const { t, format } = words;
  const errorAt = (path: keyof IssueForm) => problemAt(words, problems, path);
  const scores = SCORES.map((score) => ({
    id: String(score),
    label: `${format.number(score)} · ${scoreWord(words, "impacts", score)}`,
  }));
  return (
    <div className={form["fields"]}>
      {isNamed ? null : (
        <NameFields
          labels={{ nameAr: t("risks.issueNameAr"), nameEn: t("risks.issueNameEn") }}
          values={values}
          error={errorAt("nameAr")}
          onChange={onChange}
        />
      )}
      <Select
        label={t("risks.fields.severity")}
        placeholder={t("registers.choose")}
        choices={scores}
        value={values.severity === null ? null : String(values.severity)}
        onChange={(score) => onChange({ severity: Number(score) })}
        error={errorAt("severity")}
      />
      <TextArea
        label={t("risks.fields.actionText")}
        value={values.actionText}
        onChange={(actionText) => onChange({ actionText })}
        rows={2}
        maxLength={2_000}
        error={errorAt("actionText")}
      />
      <div className={form["pair"]}>
        <Select
          label={t("standing.responsible")}
          placeholder={t("registers.choose")}
          choices={peopleChoices(words, owners, standing)}
          value={values.ownerId}
          onChange={(ownerId) => onChange({ ownerId })}
          error={errorAt("ownerId")}
        />
        <DayField
          label={t("standing.due")}
          value={values.dueDay}
          onChange={(dueDay) => onChange({ dueDay })}
          minDay={raisedDay}
          nearDay={raisedDay}
          error={errorAt("dueDay")}
        />
      </div>
    </div>
  );
}
