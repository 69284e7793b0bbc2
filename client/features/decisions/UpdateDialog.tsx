import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { DecisionView } from "#shared/contract/decisions.ts";
import { AskFields } from "./AskFields.tsx";
import { askFormOf, checkAsk } from "./decision-forms.ts";
import { decisionConflict } from "./decision-words.ts";
import { useUpdateDecision } from "./use-decision-acts.ts";

interface UpdateDialogProps {
  readonly view: DecisionView;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "deciderId", "dueDay"] as const;

/** Asks otherwise, while nobody has decided. */
export function UpdateDialog({ view, onClose }: UpdateDialogProps) {
  const { t } = useWords();
  const { edited, editing } = useUpdating(view, onClose);
  const { asRead, form, problems, change } = edited;
  return (
    <EditDialog
      title={<DialogTitle kind={t("decisions.updateOne", { code: asRead.code })} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      onClose={onClose}
    >
      <AskFields
        values={form}
        problems={problems}
        deciders={view.deciders}
        standing={asRead.decider}
        askedDay={asRead.askedDay}
        onChange={change}
      />
    </EditDialog>
  );
}

function useUpdating({ decision, deciders }: DecisionView, onClose: () => void) {
  const words = useWords();
  const { edited, editing } = useEditedEntry({
    entry: decision,
    formOf: askFormOf,
    check: (form, { askedDay }) => checkAsk(form, askedDay),
    update: useUpdateDecision(words.t("common.saved"), onClose),
    inputOf: (read, filled) => ({ ...read, ...filled }),
  });
  return { edited, editing: decisionConflict(words, editing, deciders) };
}
