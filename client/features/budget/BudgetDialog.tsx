import { useState } from "react";
import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { EntryTalk } from "#client/registers/EntryTalk.tsx";
import register from "#client/registers/Register.module.css";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { BudgetView } from "#shared/contract/budget.ts";
import { BudgetFigures } from "./BudgetFigures.tsx";
import { budgetHistoryWords } from "./budget-names.ts";
import type { OpenedBudget } from "./budget-search.ts";
import { CostBeside } from "./CostBeside.tsx";
import { EditBudgetDialog } from "./EditBudgetDialog.tsx";
import { YearsTable } from "./YearsTable.tsx";

export interface BudgetDialogProps {
  readonly view: BudgetView;
  readonly isEdited: boolean;
  readonly onOpen: (opened: OpenedBudget | null) => void;
}

/** The budget of one program: its figures, its years and what became of them, or the form, for those who may. */
export function BudgetDialog({ view, isEdited, onOpen }: BudgetDialogProps) {
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [isForm] = useState(isEdited && view.budget.abilities.includes("budget.record"));
  if (isForm) return <EditBudgetDialog view={view} onClose={() => onOpen(null)} />;
  return <Reading view={view} onOpen={onOpen} />;
}

function Reading({ view, onOpen }: Pick<BudgetDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { budget, statusYear, history } = view;
  const { program, years, abilities } = budget;
  const footer = (
    <>
      {abilities.includes("budget.record") ? (
        <Button variant="primary" onPress={() => onOpen({ programId: program.id, isEdited: true })}>
          {t("budget.edit")}
        </Button>
      ) : null}
      <Button onPress={() => onOpen(null)}>{t("common.close")}</Button>
    </>
  );
  const title = <DialogTitle kind={t("budget.one", { code: program.code })} name={program} />;
  return (
    <Dialog title={title} isOpen isDismissable onClose={() => onOpen(null)} footer={footer} size="wide">
      <div className={register["section"]}>
        <BudgetFigures standing={budget} years={years} statusYear={statusYear} />
        <CostBeside standing={budget} heading="h3" />
        <YearsTable budget={budget} statusYear={statusYear} />
        <EntryTalk subjectType="budget" subjectId={program.id} />
        {history.length > 0 ? <EntryHistory history={history} words={budgetHistoryWords(words)} /> : null}
      </div>
    </Dialog>
  );
}
