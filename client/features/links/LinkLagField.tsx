import { problemAt } from "#client/editing/edit-problems.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { Segmented } from "#client/ui/Segmented/Segmented.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { MAX_LAG_DAYS } from "#shared/contract/link-limits.ts";
import styles from "./LinkDialog.module.css";
import type { LinkForm } from "./link-form.ts";

interface LinkLagFieldProps {
  readonly form: LinkForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<LinkForm>) => void;
}

/** How long the link waits between its ends; a negative lag lets them overlap. */
export function LinkLagField({ form, problems, onChange }: LinkLagFieldProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles["lag"]}>
      <NumberField
        label={t("editing.fields.lagDays")}
        description={t("link.lagHelp")}
        value={form.lagDays}
        onChange={(lagDays) => onChange({ lagDays })}
        minValue={-MAX_LAG_DAYS}
        maxValue={MAX_LAG_DAYS}
        error={problemAt(words, problems, "lagDays")}
      />
      <Segmented
        label={t("editing.fields.lagUnit")}
        segments={[
          { id: "work", label: t("editing.lagUnits.work") },
          { id: "elapsed", label: t("editing.lagUnits.elapsed") },
        ]}
        value={form.lagUnit}
        onChange={(lagUnit) => onChange({ lagUnit })}
      />
    </div>
  );
}
