import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IssueView } from "#shared/contract/issues.ts";
import { invariant } from "#shared/invariant.ts";
import { IssueFields } from "./IssueFields.tsx";
import { checkIssueForm, issueFormOf } from "./risk-forms.ts";
import { riskConflict } from "./risk-words.ts";
import { useUpdateIssue } from "./use-risk-acts.ts";

interface UpdateIssueDialogProps {
  readonly view: IssueView;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "severity", "actionText", "ownerId", "dueDay"];

/** Says otherwise how grave an issue is, or what is done about it. */
export function UpdateIssueDialog({ view, onClose }: UpdateIssueDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useUpdating(view, onClose);
  const { asRead, form, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("risks.updateIssueOne", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      onClose={onClose}
    >
      <IssueFields
        values={form}
        problems={problems}
        owners={view.owners}
        standing={asRead.owner}
        raisedDay={asRead.raisedDay}
        onChange={change}
      />
    </EditDialog>
  );
}

function useUpdating({ issue, owners }: IssueView, onClose: () => void) {
  const words = useWords();
  const update = useUpdateIssue(words.t("common.saved"), onClose);
  const edited = useEditedItem(issue, () => issueFormOf(issue), issueFormOf);
  const { asRead } = edited;
  const check = () => checkIssueForm(edited.form, asRead.raisedDay);
  const editing = editingOf(edited, {
    update,
    check: () => check().problems,
    inputOf: (version) => {
      const { filled } = check();
      invariant(filled, "a form is sent once nothing of it is refused");
      return { id: asRead.id, version, ...filled };
    },
    onSaved: () => undefined,
  });
  return { edited, editing: riskConflict(words, editing, owners) };
}
