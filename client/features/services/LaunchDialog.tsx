import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import form from "#client/editing/EditForm.module.css";
import { NoteField } from "#client/editing/NoteField.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceRow, EServiceView } from "#shared/contract/e-services.ts";
import { invariant } from "#shared/invariant.ts";
import { checkLaunchForm } from "./service-forms.ts";
import { problemAt, serviceConflict } from "./service-words.ts";
import { useLaunchService } from "./use-service-acts.ts";

interface LaunchDialogProps {
  readonly view: EServiceView;
  readonly onClose: () => void;
}

const FIELDS = ["actualLaunchDay"] as const;

/** Since when a service is in use, or that the day was another. */
export function LaunchDialog({ view, onClose }: LaunchDialogProps) {
  const words = useWords();
  const { t } = words;
  const { edited, editing } = useLaunching(view, onClose);
  const { asRead, form: values, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("eServices.one", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      about={<p>{t("eServices.launchIntro")}</p>}
      onClose={onClose}
    >
      <div className={form["fields"]}>
        <DayField
          label={t("eServices.fields.actualLaunchDay")}
          value={values.actualLaunchDay}
          onChange={(actualLaunchDay) => change({ actualLaunchDay })}
          maxDay={view.statusDay}
          nearDay={view.statusDay}
          error={problemAt(words, problems, "actualLaunchDay")}
        />
        <NoteField value={values.note} onChange={(note) => change({ note })} />
      </div>
    </EditDialog>
  );
}

function useLaunching(view: EServiceView, onClose: () => void) {
  const words = useWords();
  const { service, statusDay } = view;
  const update = useLaunchService(words.t("eServices.did.launch"), onClose);
  const formOf = ({ actualLaunchDay }: EServiceRow) => ({
    actualLaunchDay: actualLaunchDay ?? statusDay,
    note: "",
  });
  const edited = useEditedItem<EServiceRow, Parameters<typeof checkLaunchForm>[0]>(
    service,
    () => formOf(service),
    formOf,
  );
  const check = () => checkLaunchForm(edited.form, view);
  const editing = editingOf(edited, {
    update,
    check: () => check().problems,
    inputOf: (version) => {
      const { filled } = check();
      invariant(filled, "a form is sent once nothing of it is refused");
      return { id: edited.asRead.id, version, ...filled };
    },
    onSaved: () => undefined,
  });
  return { edited, editing: serviceConflict(words, editing, []) };
}
