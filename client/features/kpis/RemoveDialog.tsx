import { MoveDialog } from "#client/registers/MoveDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { KpiRow, KpiValueView } from "#shared/contract/kpis.ts";
import { kpiAmount } from "#shared/i18n/kpi-words.ts";
import { dayInBoth } from "#shared/i18n/words.ts";
import { useRemoveValue } from "./use-kpi-acts.ts";

interface RemoveDialogProps {
  readonly kpi: KpiRow;
  readonly value: KpiValueView;
  readonly onClose: () => void;
}

/** Takes out a value that was wrongly typed, with a note for whoever reads the history later. */
export function RemoveDialog({ kpi, value, onClose }: RemoveDialogProps) {
  const words = useWords();
  const { t } = words;
  const { error, isPending, mutate } = useRemoveValue(t("kpis.did.removeValue"), onClose);
  return (
    <MoveDialog
      entry={kpi}
      kind={t("kpis.removeNamed", { day: dayInBoth(words, value.day) })}
      intro={t("kpis.removeIntro")}
      act={t("kpis.remove")}
      isDanger
      move={{ error, isPending, mutate: ({ note }) => mutate({ valueId: value.id, note }) }}
      onClose={onClose}
    >
      <p>{kpiAmount(words, kpi.unit, value.value)}</p>
    </MoveDialog>
  );
}
