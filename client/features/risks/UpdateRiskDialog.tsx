import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskView } from "#shared/contract/risks.ts";
import { invariant } from "#shared/invariant.ts";
import { RiskFields } from "./RiskFields.tsx";
import { checkRiskForm, riskFormOf } from "./risk-forms.ts";
import { riskConflict } from "./risk-words.ts";
import { useUpdateRisk } from "./use-risk-acts.ts";

interface UpdateRiskDialogProps {
  readonly view: RiskView;
  readonly onClose: () => void;
}

const FIELDS = [
  ...["nameAr", "probability", "impact", "itemId", "response", "responseText", "ownerId", "dueDay"],
];

/** Weighs a risk anew, or answers it otherwise. */
export function UpdateRiskDialog({ view, onClose }: UpdateRiskDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useUpdating(view, onClose);
  const { asRead, form, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("risks.updateOne", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      onClose={onClose}
    >
      <RiskFields
        values={form}
        problems={problems}
        offers={view}
        standing={asRead.owner}
        raisedDay={asRead.raisedDay}
        onChange={change}
      />
    </EditDialog>
  );
}

function useUpdating({ risk, owners, milestones }: RiskView, onClose: () => void) {
  const words = useWords();
  const update = useUpdateRisk(words.t("common.saved"), onClose);
  const edited = useEditedItem(risk, () => riskFormOf(risk), riskFormOf);
  const { asRead, form } = edited;
  const check = () => checkRiskForm(form, asRead.raisedDay);
  const editing = editingOf(edited, {
    update,
    check: () => check().problems,
    inputOf: (version) => {
      const { filled } = check();
      invariant(filled, "a form is sent once nothing of it is refused");
      return { id: asRead.id, version, ...filled, itemId: form.itemId };
    },
    onSaved: () => undefined,
  });
  return { edited, editing: riskConflict(words, editing, [...owners, ...milestones]) };
}
