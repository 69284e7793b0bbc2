import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import form from "#client/editing/EditForm.module.css";
import { NoteField } from "#client/editing/NoteField.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { EServiceView } from "#shared/contract/e-services.ts";
import { checkLaunchForm, type LaunchForm } from "./service-forms.ts";
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
  const { edited, editing } = useEditedEntry({
    entry: view.service,
    formOf: ({ actualLaunchDay }): LaunchForm => ({
      actualLaunchDay: actualLaunchDay ?? view.statusDay,
      note: "",
    }),
    check: (form) => checkLaunchForm(form, view),
    update: useLaunchService(words.t("eServices.did.launch"), onClose),
    inputOf: (read, filled) => ({ ...read, ...filled }),
  });
  return { edited, editing: serviceConflict(words, editing, []) };
}
