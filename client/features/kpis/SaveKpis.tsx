import { useRef } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Menu } from "#client/ui/Menu/Menu.tsx";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import type { IsoDay } from "#shared/units.ts";

interface SaveKpisProps {
  readonly kpis: readonly KpiRow[];
  readonly statusDay: IsoDay;
}

/** The indicators that are shown, as a spreadsheet takes them; what makes the file comes when it is asked for. */
export function SaveKpis({ kpis, statusDay }: SaveKpisProps) {
  const words = useWords();
  const { t } = words;
  const isBusy = useRef(false);
  const save = async (kind: "csv" | "xlsx") => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { saveKpis } = await import("./save-kpis.ts");
      await saveKpis(words, kind, kpis, statusDay);
    } catch {
      tellProblem(t("kpis.saveFailed"));
    }
    isBusy.current = false;
  };
  return (
    <Menu
      label={t("kpis.save")}
      trigger={<Button icon="download">{t("kpis.save")}</Button>}
      actions={[
        { id: "csv", label: t("kpis.saveCsv"), onAction: () => void save("csv") },
        { id: "xlsx", label: t("kpis.saveXlsx"), onAction: () => void save("xlsx") },
      ]}
    />
  );
}
