import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IssueView } from "#shared/contract/issues.ts";
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
  const { edited, editing } = useEditedEntry({
    entry: issue,
    formOf: issueFormOf,
    check: (form, { raisedDay }) => checkIssueForm(form, raisedDay),
    update: useUpdateIssue(words.t("common.saved"), onClose),
    inputOf: (read, filled) => ({ ...read, ...filled }),
  });
  return { edited, editing: riskConflict(words, editing, owners) };
}
