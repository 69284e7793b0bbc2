import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceView } from "#shared/contract/e-services.ts";
import { invariant } from "#shared/invariant.ts";
import { ServiceFields } from "./ServiceFields.tsx";
import { checkUpdate, updateFormOf } from "./service-forms.ts";
import { serviceConflict } from "./service-words.ts";
import { useUpdateService } from "./use-service-acts.ts";

interface UpdateDialogProps {
  readonly view: EServiceView;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "plannedLaunchDay", "itemId"] as const;

/** What the catalogue says of a service. */
export function UpdateDialog({ view, onClose }: UpdateDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useUpdating(view, onClose);
  const { asRead, form: values, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("eServices.one", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      onClose={onClose}
    >
      <ServiceFields values={values} milestones={view.milestones} problems={problems} onChange={change} />
    </EditDialog>
  );
}

function useUpdating(view: EServiceView, onClose: () => void) {
  const words = useWords();
  const { service, milestones } = view;
  const update = useUpdateService(words.t("common.saved"), onClose);
  const edited = useEditedItem(service, () => updateFormOf(service), updateFormOf);
  const check = () => checkUpdate(edited.form, view);
  const editing = editingOf(edited, {
    update,
    check: () => check().problems,
    inputOf: (version) => {
      const { filled } = check();
      invariant(filled, "a form is sent once nothing of it is refused");
      return { id: edited.asRead.id, version, ...filled, itemId: filled.itemId || null };
    },
    onSaved: () => undefined,
  });
  return { edited, editing: serviceConflict(words, editing, milestones) };
}
