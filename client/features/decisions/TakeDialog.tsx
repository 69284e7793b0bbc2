import { DialogTitle } from "#client/editing/DialogTitle.tsx";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import form from "#client/editing/EditForm.module.css";
import { peopleChoices } from "#client/registers/forms.ts";
import { useEditedEntry } from "#client/registers/use-edited-entry.ts";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import { TextArea } from "#client/ui/TextArea/TextArea.tsx";
import type { DecisionView } from "#shared/contract/decisions.ts";
import { DecisionFacts } from "./DecisionFacts.tsx";
import { checkTake, problemAt, takeFormOf } from "./decision-forms.ts";
import { decisionConflict } from "./decision-words.ts";
import { useTakeDecision } from "./use-decision-acts.ts";

interface TakeDialogProps {
  readonly view: DecisionView;
  readonly onClose: () => void;
}

const FIELDS = ["outcomeText", "deciderId", "decidedDay", "assigneeId", "dueDay"] as const;

/** Records what was decided, by whom and when, and who carries it out by when; also corrects that record. */
export function TakeDialog({ view, onClose }: TakeDialogProps) {
  const words = useWords();
  const { t } = words;
  const { deciders, assignees, statusDay } = view;
  const { edited, editing } = useTaking(view, onClose);
  const { asRead, problems, change } = edited;
  const { outcomeText, deciderId, decidedDay, assigneeId, dueDay } = edited.form;
  const isCorrection = asRead.state === "taken";
  const kind = t(isCorrection ? "decisions.correctOne" : "decisions.takeOne", { code: asRead.code });
  return (
    <EditDialog
      title={<DialogTitle kind={kind} name={asRead} />}
      editing={editing}
      fields={FIELDS}
      about={<DecisionFacts decision={asRead} statusDay={statusDay} />}
      onClose={onClose}
    >
      <div className={form["fields"]}>
        <TextArea
          label={t("decisions.fields.outcomeText")}
          value={outcomeText}
          onChange={(text) => change({ outcomeText: text })}
          maxLength={2_000}
          error={problemAt(words, problems, "outcomeText")}
        />
        <div className={form["pair"]}>
          <Select
            label={t("decisions.takenBy")}
            placeholder={t("registers.choose")}
            choices={peopleChoices(words, deciders, asRead.decider)}
            value={deciderId}
            onChange={(id) => change({ deciderId: id })}
            error={problemAt(words, problems, "deciderId")}
          />
          <DayField
            label={t("decisions.decidedDay")}
            value={decidedDay}
            onChange={(day) => change({ decidedDay: day })}
            minDay={asRead.askedDay}
            maxDay={statusDay}
            error={problemAt(words, problems, "decidedDay")}
          />
        </div>
        <div className={form["pair"]}>
          <Select
            label={t("decisions.assignee")}
            placeholder={t("registers.choose")}
            choices={peopleChoices(words, assignees, asRead.assignee)}
            value={assigneeId}
            onChange={(id) => change({ assigneeId: id })}
            error={problemAt(words, problems, "assigneeId")}
          />
          <DayField
            label={t("decisions.carryOutBy")}
            value={dueDay}
            onChange={(day) => change({ dueDay: day })}
            nearDay={statusDay}
            error={problemAt(words, problems, "dueDay")}
          />
        </div>
      </div>
    </EditDialog>
  );
}

function useTaking({ decision, deciders, assignees, statusDay }: DecisionView, onClose: () => void) {
  const words = useWords();
  const { edited, editing } = useEditedEntry({
    entry: decision,
    formOf: (row) => takeFormOf(row, assignees, statusDay),
    check: (form, { askedDay }) => checkTake(form, askedDay, statusDay),
    update: useTakeDecision(words.t("decisions.did.take"), onClose),
    inputOf: (read, filled) => ({ ...read, ...filled }),
  });
  return { edited, editing: decisionConflict(words, editing, [...deciders, ...assignees]) };
}
