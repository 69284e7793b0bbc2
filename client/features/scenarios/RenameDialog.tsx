import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ScenarioRow } from "#shared/contract/scenarios.ts";
import { ScenarioFields } from "./ScenarioFields.tsx";
import { checkName, type NameForm } from "./scenario-forms.ts";
import { useRenameScenario } from "./use-scenario-acts.ts";

interface RenameDialogProps {
  readonly scenario: ScenarioRow;
  readonly onClose: () => void;
}

/** Calls a scenario otherwise, or says better what it is for. */
export function RenameDialog({ scenario, onClose }: RenameDialogProps) {
  const { t } = useWords();
  const rename = useRenameScenario(t("scenarios.renamed"), onClose);
  const edited = useEditedItem(scenario, () => formOf(scenario), formOf);
  const { asRead, form, problems, change } = edited;
  const editing = editingOf(edited, {
    update: rename,
    check: () => checkName(form),
    inputOf: (version) => ({ id: asRead.id, version, ...form }),
    onSaved: () => undefined,
  });
  return (
    <EditDialog
      title={<DialogTitle kind={t("scenarios.rename")} name={asRead} />}
      editing={editing}
      fields={["nameAr"]}
      onClose={onClose}
    >
      <ScenarioFields values={form} problems={problems} onChange={change} />
    </EditDialog>
  );
}

function formOf({ nameAr, nameEn, note }: ScenarioRow): NameForm {
  return { nameAr, nameEn, note };
}
