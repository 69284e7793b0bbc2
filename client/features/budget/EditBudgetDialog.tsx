import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { NoteField } from "#client/editing/NoteField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BudgetView } from "#shared/contract/budget.ts";
import { AmountFields } from "./AmountFields.tsx";
import styles from "./Budget.module.css";
import { useEditedBudget } from "./use-edited-budget.ts";

interface EditBudgetDialogProps {
  readonly view: BudgetView;
  readonly onClose: () => void;
}

/** Sets the amounts of a program's years; those that were planned, only for the office. */
export function EditBudgetDialog({ view, onClose }: EditBudgetDialogProps) {
  const { t } = useWords();
  const { program, abilities } = view.budget;
  const { editing, form, change, note, setNote, problems, years } = useEditedBudget(view, onClose);
  const isPlanning = abilities.includes("budget.plan");
  return (
    <EditDialog
      title={<DialogTitle kind={t("budget.one", { code: program.code })} name={program} />}
      editing={editing}
      fields={Object.keys(form)}
      onClose={onClose}
    >
      <p className={styles["beside"]}>
        {t("budget.editIntro")} {isPlanning ? null : t("budget.plannedFixed")}
      </p>
      {years.map((year) => (
        <AmountFields key={year.year} {...{ year, form, problems, isPlanning }} onChange={change} />
      ))}
      <NoteField value={note} onChange={setNote} />
    </EditDialog>
  );
}
