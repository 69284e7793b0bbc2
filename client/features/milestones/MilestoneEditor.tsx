import { type ReactNode, useState } from "react";
import { Conflict, type ConflictData } from "#client/editing/Conflict.tsx";
import formStyles from "#client/editing/EditForm.module.css";
import { EditProblem } from "#client/editing/EditProblem.tsx";
import { ImpactPanel } from "#client/editing/ImpactPanel.tsx";
import { PresentOthers } from "#client/editing/PresentOthers.tsx";
import { useUndo } from "#client/editing/use-undo.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { checkMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";
import { MilestoneFacts } from "./MilestoneFacts.tsx";
import { MilestoneFields } from "./MilestoneFields.tsx";
import { editOf, emptyFields, formOf, type MilestoneForm, updateInputOf } from "./milestone-form.ts";
import { useImpact } from "./use-impact.ts";
import { useUpdateMilestone } from "./use-update-milestone.ts";

/** The dialog of those who may change the milestone. What was typed stays until it is saved or given up. */
export function MilestoneEditor(props: MilestoneDialogProps & { readonly title: ReactNode }) {
  const { program, title, onClose } = props;
  const words = useWords();
  const { t } = words;
  const editor = useEditor(props);
  const { form, problems, update, conflict } = editor;
  const footer = (
    <>
      <Button variant="primary" onPress={editor.save} isDisabled={update.isPending || conflict !== null}>
        {t(update.isPending ? "common.saving" : "common.save")}
      </Button>
      <Button onPress={onClose}>{t("common.cancel")}</Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={formStyles["content"]}>
        <MilestoneFacts milestone={editor.asRead} program={program} />
        <PresentOthers subjectType="scheduleItem" subjectId={editor.asRead.id} />
        {conflict ? (
          <Conflict conflict={conflict} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
        ) : null}
        <MilestoneFields
          {...props}
          milestone={editor.asRead}
          form={form}
          problems={problems}
          onChange={editor.change}
          impact={
            <ImpactPanel
              state={editor.impact}
              movesDependants={form.movesDependants}
              onMovesDependants={(movesDependants) => editor.change({ movesDependants })}
            />
          }
        />
        <EditProblem problems={problems} fields={FIELD_PATHS} failure={editor.failure} />
        {props.links}
        {props.comments}
      </div>
    </Dialog>
  );
}

const FIELD_PATHS = ["forecastDay", "actualDay", "progressPercent", "reasonCode"] as const;

/** The form's state: what was read when it opened, what was typed since, and what the server said of it. */
function useEditor(props: MilestoneDialogProps) {
  const { milestone, program, plan, statusDay, baselineNumber, proposedDay, onClose } = props;
  const words = useWords();
  const { tellSaved } = useUndo();
  const update = useUpdateMilestone();
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  // Another's change may arrive while this one types; the form stays with what it was opened on.
  const [asRead, setAsRead] = useState(milestone);
  // What the next save builds on: the version as read, or the newer one that a conflict named and was overruled in.
  const [version, setVersion] = useState(milestone.version);
  const [form, setForm] = useState<MilestoneForm>(() => formOf(milestone, proposedDay));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  const impact = useImpact(asRead, form, { context, baselineNumber });
  const mayMoveAll = impact.kind === "known" && impact.impact.mayMoveAll && impact.impact.moves.length > 0;

  const wire = wireErrorOf(update.error);
  const conflict: ConflictData | null = wire?.code === "VERSION_CONFLICT" ? wire.data : null;

  const send = (onVersion: number) => {
    setVersion(onVersion);
    const input = updateInputOf(asRead, form, onVersion, mayMoveAll);
    update.mutate(baselineNumber === null ? input : { ...input, baselineNumber }, {
      onSuccess: ({ actSeq, milestone: { code, status } }) => {
        const sentence = words.t("milestone.saved", { code, status: words.t(`status.${status.status}`) });
        tellSaved(sentence, {
          seq: actSeq,
          subject: { kind: "milestone", code: `${program.code} ${code}` },
        });
        onClose();
      },
      onError: (error) => {
        const refusal = wireErrorOf(error);
        if (refusal?.code === "INVALID_INPUT") setProblems(refusal.data.problems);
      },
    });
  };

  return {
    asRead,
    form,
    impact,
    problems,
    update,
    conflict,
    failure: conflict || wire?.code === "INVALID_INPUT" ? null : update.error,
    change: (change: Partial<MilestoneForm>) => {
      setForm((current) => ({ ...current, ...change }));
      setProblems([]);
    },
    save: () => {
      const empty = emptyFields(form);
      const found = empty.length > 0 ? empty : checkMilestoneEdit(asRead, editOf(asRead, form), context);
      setProblems(found);
      if (found.length === 0) send(version);
    },
    keepMine: () => conflict && send(conflict.currentVersion),
    takeTheirs: () => {
      setAsRead(milestone);
      setVersion(milestone.version);
      setForm((current) => ({ ...formOf(milestone), note: current.note }));
      update.reset();
    },
  };
}
