import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskRow, RiskView } from "#shared/contract/risks.ts";
import { IssueFields } from "./IssueFields.tsx";
import { checkIssueForm, EMPTY_ISSUE, type IssueForm } from "./risk-forms.ts";
import { riskConflict } from "./risk-words.ts";
import { useOccurRisk } from "./use-risk-acts.ts";

interface OccurDialogProps {
  readonly view: RiskView;
  readonly onClose: () => void;
}

const FIELDS = ["severity", "actionText", "ownerId", "dueDay"];

/** Says that a risk has happened, and what is done about it now: the issue that it raises. */
export function OccurDialog({ view, onClose }: OccurDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useOccurring(view, onClose);
  const { asRead, form, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("risks.occurOne", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      about={<p>{t("risks.occurIntro")}</p>}
      onClose={onClose}
    >
      <IssueFields
        values={form}
        problems={problems}
        owners={view.owners}
        standing={asRead.owner}
        raisedDay={view.statusDay}
        isNamed
        onChange={change}
      />
    </EditDialog>
  );
}

/** What is grave when it happens begins as grave as it was expected to be. */
function issueOf({ nameAr, nameEn, impact, owner }: RiskRow): IssueForm {
  return { ...EMPTY_ISSUE, nameAr, nameEn, severity: impact, ownerId: owner?.id ?? null };
}

function useOccurring({ risk, owners, statusDay }: RiskView, onClose: () => void) {
  const words = useWords();
  const { edited, editing } = useEditedEntry({
    entry: risk,
    formOf: issueOf,
    check: (form) => checkIssueForm(form, statusDay),
    update: useOccurRisk(words.t("risks.did.occur"), onClose),
    inputOf: (read, { severity, actionText, ownerId, dueDay }) => ({
      ...read,
      ...{ severity, actionText, ownerId, dueDay },
    }),
  });
  return { edited, editing: riskConflict(words, editing, owners) };
}
