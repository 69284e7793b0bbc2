import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceView } from "#shared/contract/e-services.ts";
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
  const { edited, editing } = useEditedEntry({
    entry: view.service,
    formOf: updateFormOf,
    check: (form) => checkUpdate(form, view),
    update: useUpdateService(words.t("common.saved"), onClose),
    inputOf: (read, filled) => ({ ...read, ...filled, itemId: filled.itemId || null }),
  });
  return { edited, editing: serviceConflict(words, editing, view.milestones) };
}
