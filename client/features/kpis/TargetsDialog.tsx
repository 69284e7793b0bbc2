import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { KpiRow, KpiView } from "#shared/contract/kpis.ts";
import { checkTargets } from "#shared/registers/kpi-edit.ts";
import { targetFormOf, targetsOf } from "./kpi-forms.ts";
import { kpiConflict } from "./kpi-words.ts";
import { TargetFields } from "./TargetFields.tsx";
import { useSetTargets } from "./use-kpi-acts.ts";

interface TargetsDialogProps {
  readonly view: KpiView;
  readonly onClose: () => void;
}

const FIELDS = ["targets"] as const;

const formOf = (kpi: KpiRow) => ({ targets: targetFormOf(kpi) });

/** Sets what each year is to end with. */
export function TargetsDialog({ view, onClose }: TargetsDialogProps) {
  const words = useWords();
  const { t } = words;
  const update = useSetTargets(t("kpis.did.setTargets"), onClose);
  const edited = useEditedItem(view.kpi, () => formOf(view.kpi), formOf);
  const { asRead, form, problems, change } = edited;
  const editing = editingOf(edited, {
    update,
    check: () => checkTargets(asRead.kind, targetsOf(form.targets)),
    inputOf: (version) => ({ id: asRead.id, version, targets: targetsOf(form.targets) }),
    onSaved: () => undefined,
  });
  return (
    <EditDialog
      title={<DialogTitle kind={t("kpis.one", { code: asRead.code })} name={asRead} />}
      editing={kpiConflict(words, editing, [])}
      fields={FIELDS}
      onClose={onClose}
    >
      <TargetFields
        values={form.targets}
        years={view.years}
        problems={problems}
        onChange={(targets) => change({ targets })}
      />
    </EditDialog>
  );
}
