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
import type { ActivityDialogProps } from "./ActivityDialog.tsx";
import { ActivityFacts } from "./ActivityFacts.tsx";
import { ActivityFields } from "./ActivityFields.tsx";
import {
  type ActivityForm,
  checkForm,
  formOf,
  impactInputOf,
  NOTHING_PROPOSED,
  updateInputOf,
} from "./activity-form.ts";
import { useActivityImpact } from "./use-activity-impact.ts";
import { useUpdateActivity } from "./use-update-activity.ts";

const FIELD_PATHS = [
  "forecastStartDay",
  "forecastFinishDay",
  "actualStartDay",
  "actualFinishDay",
  "progressPercent",
  "reasonCode",
] as const;

/** The dialog of those who may change the activity. What was typed stays until it is saved or given up. */
export function ActivityEditor(props: ActivityDialogProps & { readonly title: ReactNode }) {
  const { program, title, links, onClose } = props;
  const { t } = useWords();
  const editor = useEditor(props);
  const { form, problems, isPending, conflict } = editor;
  const footer = (
    <>
      <Button variant="primary" onPress={editor.save} isDisabled={isPending || conflict !== null}>
        {t(isPending ? "common.saving" : "common.save")}
      </Button>
      <Button onPress={onClose}>{t("common.cancel")}</Button>
    </>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer} size="wide">
      <div className={formStyles["content"]}>
        <ActivityFacts activity={editor.asRead} program={program} />
        <PresentOthers subjectType="scheduleItem" subjectId={editor.asRead.id} />
        {conflict ? (
          <Conflict conflict={conflict} onKeepMine={editor.keepMine} onTakeTheirs={editor.takeTheirs} />
        ) : null}
        <ActivityFields
          {...props}
          activity={editor.asRead}
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
        {links}
      </div>
    </Dialog>
  );
}

/** The form's state: what was read when it opened, what was typed since, and what the server said of it. */
function useEditor(props: ActivityDialogProps) {
  const { activity, program, plan, calendar, statusDay, baselineNumber, proposed, onClose } = props;
  const words = useWords();
  const { tellSaved } = useUndo();
  const update = useUpdateActivity();
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  // Another's change may arrive while this one types; the form stays with what it was opened on.
  const [asRead, setAsRead] = useState(activity);
  // What the next save builds on: the version as read, or the newer one that a conflict named and was overruled in.
  const [version, setVersion] = useState(activity.version);
  const [form, setForm] = useState<ActivityForm>(() => formOf(activity, proposed));
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  const impact = useActivityImpact(impactInputOf(asRead, form, calendar, { context, baselineNumber }));
  const mayMoveAll = impact.kind === "known" && impact.impact.mayMoveAll && impact.impact.moves.length > 0;

  const wire = wireErrorOf(update.error);
  const conflict: ConflictData | null = wire?.code === "VERSION_CONFLICT" ? wire.data : null;

  const send = (onVersion: number) => {
    setVersion(onVersion);
    const input = updateInputOf(asRead, form, onVersion, mayMoveAll);
    update.mutate(baselineNumber === null ? input : { ...input, baselineNumber }, {
      onSuccess: ({ actSeq }) => {
        const code = `${program.code} ${asRead.code}`;
        tellSaved(words.t("activity.saved", { code }), { seq: actSeq, subject: { kind: "activity", code } });
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
    isPending: update.isPending,
    conflict,
    failure: conflict || wire?.code === "INVALID_INPUT" ? null : update.error,
    change: (change: Partial<ActivityForm>) => {
      setForm((current) => ({ ...current, ...change }));
      setProblems([]);
    },
    save: () => {
      const found = checkForm(asRead, form, calendar, context);
      setProblems(found);
      if (found.length === 0) send(version);
    },
    keepMine: () => conflict && send(conflict.currentVersion),
    takeTheirs: () => {
      setAsRead(activity);
      setVersion(activity.version);
      setForm((current) => ({ ...formOf(activity, NOTHING_PROPOSED), note: current.note }));
      update.reset();
    },
  };
}
