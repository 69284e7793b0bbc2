import form from "#client/editing/EditForm.module.css";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { problemAt, type TargetForm } from "./kpi-forms.ts";

interface TargetFieldsProps {
  readonly values: TargetForm;
  /** The years of the plan; others that have a target are shown too. */
  readonly years: readonly number[];
  readonly problems: readonly FieldProblem[];
  readonly onChange: (values: TargetForm) => void;
}

/** What each year is to end with; an empty field is a year without a target. */
export function TargetFields({ values, years, problems, onChange }: TargetFieldsProps) {
  const words = useWords();
  const { t, format } = words;
  const every = new Set([...years, ...Object.keys(values).map(Number)]);
  const [first, ...others] = [...every].sort((one, other) => one - other);
  const field = (year: number, error?: string) => (
    <NumberField
      key={year}
      label={t("kpis.targetOf", { year: format.plainNumber(year) })}
      value={values[year] ?? null}
      onChange={(value) => onChange({ ...values, [year]: value })}
      error={error}
    />
  );
  return (
    <div className={form["pair"]}>
      {first === undefined ? null : field(first, problemAt(words, problems, "targets"))}
      {others.map((year) => field(year))}
    </div>
  );
}
