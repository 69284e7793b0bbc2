import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import form from "#client/editing/EditForm.module.css";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { NumberField } from "#client/ui/NumberField/NumberField.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import type { EServiceView } from "#shared/contract/e-services.ts";
import { monthName } from "#shared/i18n/launch-words.ts";
import { invariant } from "#shared/invariant.ts";
import { checkUseForm, monthFormOf, monthsOfUse } from "./service-forms.ts";
import { problemAt, serviceConflict } from "./service-words.ts";
import { useRecordUse } from "./use-service-acts.ts";

interface UseDialogProps {
  readonly view: EServiceView;
  readonly onClose: () => void;
}

const FIELDS = ["monthDay", "transactions", "satisfactionPercent"] as const;

/** How much a service was used in a month; a month recorded before is corrected, or taken back. */
export function UseDialog({ view, onClose }: UseDialogProps) {
  const words = useWords();
  const { t } = words;
  const { months, edited, editing, takeBack } = useRecording(view, onClose);
  const { asRead, form: values, problems, change } = edited;
  const choices = months.map((monthDay) => ({ id: monthDay, label: monthName(words, monthDay) }));
  const isRecorded = asRead.use.some(({ monthDay }) => monthDay === values.monthDay);
  return (
    <EditDialog
      title={<DialogTitle kind={t("eServices.one", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      about={<p>{t("eServices.useIntro")}</p>}
      acts={
        isRecorded ? (
          <Button variant="danger" isDisabled={editing.isPending} onPress={takeBack}>
            {t("eServices.takeBack")}
          </Button>
        ) : null
      }
      onClose={onClose}
    >
      <div className={form["pair"]}>
        <Select
          label={t("eServices.month")}
          choices={choices}
          value={values.monthDay}
          onChange={(monthDay) => change(monthFormOf(asRead, monthDay))}
          error={problemAt(words, problems, "monthDay")}
        />
        <NumberField
          label={t("eServices.transactions")}
          value={values.transactions}
          onChange={(transactions) => change({ transactions })}
          minValue={0}
          step={1}
          error={problemAt(words, problems, "transactions")}
        />
        <NumberField
          label={t("eServices.satisfaction")}
          value={values.satisfactionPercent}
          onChange={(satisfactionPercent) => change({ satisfactionPercent })}
          minValue={0}
          maxValue={100}
          step={1}
          unit={t("common.percentSign")}
          error={problemAt(words, problems, "satisfactionPercent")}
        />
      </div>
    </EditDialog>
  );
}

function useRecording(view: EServiceView, onClose: () => void) {
  const words = useWords();
  const { service, statusDay } = view;
  const months = monthsOfUse(view);
  // The month that has just ended, where the service was there for it.
  const [current = statusDay, ended = current] = months;
  const update = useRecordUse(words.t("eServices.did.recordUse"), onClose);
  const formOf = (each: typeof service) => monthFormOf(each, ended);
  const edited = useEditedItem(service, () => formOf(service), formOf);
  const { id } = edited.asRead;
  const editing = editingOf(edited, {
    update,
    check: () => checkUseForm(edited.form, view),
    inputOf: (version) => {
      const { monthDay, transactions, satisfactionPercent } = edited.form;
      invariant(transactions !== null, "a form is sent once nothing of it is refused");
      return { id, version, monthDay, use: { transactions, satisfactionPercent } };
    },
    onSaved: () => undefined,
  });
  const takeBack = () =>
    update.mutate({ id, version: edited.version, monthDay: edited.form.monthDay, use: null });
  return { months, edited, editing: serviceConflict(words, editing, []), takeBack };
}
