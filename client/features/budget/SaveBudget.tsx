import { useRef } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { BudgetsView } from "#shared/contract/budget.ts";

/** Every program with its sums, as a spreadsheet takes it; what makes the file comes when it is asked for. */
export function SaveBudget({ view }: { readonly view: BudgetsView }) {
  const words = useWords();
  const { t } = words;
  const isBusy = useRef(false);
  const save = async (kind: "csv" | "xlsx") => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { saveBudget } = await import("./save-budget.ts");
      await saveBudget(words, kind, view);
    } catch {
      tellProblem(t("budget.saveFailed"));
    }
    isBusy.current = false;
  };
  return (
    <Menu
      label={t("budget.save")}
      trigger={<Button icon="download">{t("budget.save")}</Button>}
      actions={[
        { id: "csv", label: t("budget.saveCsv"), onAction: () => void save("csv") },
        { id: "xlsx", label: t("budget.saveXlsx"), onAction: () => void save("xlsx") },
      ]}
    />
  );
}
