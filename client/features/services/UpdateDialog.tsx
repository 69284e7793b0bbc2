import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import form from "#client/editing/EditForm.module.css";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { EServiceView } from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { invariant } from "#shared/invariant.ts";
import { AUDIENCES, CHANNELS } from "#shared/registers/e-service.ts";
import { checkUpdate, type UpdateForm, updateFormOf } from "./service-forms.ts";
import { problemAt, serviceConflict } from "./service-words.ts";
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
      <Fields view={view} values={values} problems={problems} onChange={change} />
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

interface FieldsProps {
  readonly view: EServiceView;
  readonly values: UpdateForm;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (change: Partial<UpdateForm>) => void;
}

function Fields({ view, values, problems, onChange }: FieldsProps) {
  const words = useWords();
  const { t, language } = words;
  const milestones = view.milestones.map(({ id, code, ...name }) => ({
    id,
    label: `${code} ${chooseName(language, name).text}`,
  }));
  return (
    <div className={form["fields"]}>
      <div className={form["pair"]}>
        <TextField
          label={t("eServices.fields.nameAr")}
          contentDirection="rtl"
          value={values.nameAr}
          onChange={(nameAr) => onChange({ nameAr })}
          maxLength={300}
          error={problemAt(words, problems, "nameAr")}
        />
        <TextField
          label={t("eServices.fields.nameEn")}
          contentDirection="ltr"
          value={values.nameEn}
          onChange={(nameEn) => onChange({ nameEn })}
          maxLength={300}
          isOptionalMarked
        />
        <Select
          label={t("eServices.audience")}
          choices={AUDIENCES.map((id) => ({ id, label: t(`eServices.audiences.${id}`) }))}
          value={values.audience}
          onChange={(audience) => onChange({ audience })}
        />
        <Select
          label={t("eServices.channel")}
          choices={CHANNELS.map((id) => ({ id, label: t(`eServices.channels.${id}`) }))}
          value={values.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <Select
          label={t("eServices.fields.itemId")}
          choices={[{ id: "", label: t("eServices.noMilestone") }, ...milestones]}
          value={values.itemId}
          onChange={(itemId) => onChange({ itemId })}
          error={problemAt(words, problems, "itemId")}
        />
        <DayField
          label={t("eServices.fields.plannedLaunchDay")}
          value={values.plannedLaunchDay}
          onChange={(plannedLaunchDay) => onChange({ plannedLaunchDay })}
          error={problemAt(words, problems, "plannedLaunchDay")}
        />
      </div>
    </div>
  );
}
