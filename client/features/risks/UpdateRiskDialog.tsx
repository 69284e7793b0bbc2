import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskView } from "#shared/contract/risks.ts";
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
  const { edited, editing } = useEditedEntry({
    entry: risk,
    formOf: riskFormOf,
    check: (form, { raisedDay }) => checkRiskForm(form, raisedDay),
    update: useUpdateRisk(words.t("common.saved"), onClose),
    inputOf: (read, filled, { itemId }) => ({ ...read, ...filled, itemId }),
  });
  return { edited, editing: riskConflict(words, editing, [...owners, ...milestones]) };
}
