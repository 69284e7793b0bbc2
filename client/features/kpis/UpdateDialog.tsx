import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { KpiView } from "#shared/contract/kpis.ts";
import { checkKpi } from "#shared/registers/kpi-edit.ts";
import { DefinitionFields } from "./DefinitionFields.tsx";
import { definitionOf } from "./kpi-forms.ts";
import { kpiConflict } from "./kpi-words.ts";
import { useUpdateKpi } from "./use-kpi-acts.ts";

interface UpdateDialogProps {
  readonly view: KpiView;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "definitionAr", "unit", "baselineValue", "ownerId"] as const;

/** Says otherwise what an indicator is. */
export function UpdateDialog({ view, onClose }: UpdateDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useUpdating(view, onClose);
  const { asRead, form, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("kpis.one", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      onClose={onClose}
    >
      <DefinitionFields
        values={form}
        problems={problems}
        owners={view.owners}
        standing={asRead.owner}
        onChange={change}
      />
    </EditDialog>
  );
}

function useUpdating({ kpi, owners }: KpiView, onClose: () => void) {
  const words = useWords();
  const update = useUpdateKpi(words.t("kpis.did.update"), onClose);
  const edited = useEditedItem(kpi, () => definitionOf(kpi), definitionOf);
  const { asRead, form } = edited;
  const { id, kind, axis, targets } = asRead;
  const editing = editingOf(edited, {
    update,
    check: () => checkKpi({ ...form, kind, axis }, targets),
    inputOf: (version) => ({ id, version, ...form }),
    onSaved: () => undefined,
  });
  const named = kpi.owner ? [...owners, kpi.owner] : owners;
  return { edited, editing: kpiConflict(words, editing, named) };
}
