import { type ReactNode, useState } from "react";
import { Conflict, type ConflictData } from "#client/editing/Conflict.tsx";
import { ImpactPanel } from "#client/editing/ImpactPanel.tsx";
import { failureSentence, wireErrorOf } from "#client/requests/failures.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { tellDone } from "#client/ui/Toast/toasts.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";
import { checkMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import styles from "./MilestoneDialog.module.css";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";
import { MilestoneFacts } from "./MilestoneFacts.tsx";
import { MilestoneFields } from "./MilestoneFields.tsx";
import {
  editOf,
  emptyFields,
  formOf,
  type MilestoneForm,
  problemAt,
  updateInputOf,
} from "./milestone-form.ts";
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
      <div className={styles["content"]}>
        <MilestoneFacts milestone={editor.asRead} program={program} />
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
        <EditProblem problems={problems} failure={editor.failure} />
      </div>
    </Dialog>
  );
}

interface EditProblemProps {
  readonly problems: readonly FieldProblem[];
  readonly failure: unknown;
}

/** What concerns the whole form: nothing to save, or a refusal that stands at no field. */
function EditProblem({ problems, failure }: EditProblemProps) {
  const words = useWords();
  const sentence = failure ? failureSentence(words, failure) : formProblem(words, problems);
  if (!sentence) return null;
  return (
    <Notice tone="problem" role="alert">
      {sentence}
    </Notice>
  );
}

const FIELD_PATHS: ReadonlySet<string> = new Set([
  "forecastDay",
  "actualDay",
  "progressPercent",
  "reasonCode",
]);

/** A refusal at a place that the form does not show must not be swallowed. */
function formProblem(words: Words, problems: readonly FieldProblem[]): string | undefined {
  const elsewhere = problems.find(({ path }) => !FIELD_PATHS.has(path));
  return elsewhere && problemAt(words, problems, elsewhere.path);
}

/** The form's state: what was read when it opened, what was typed since, and what the server said of it. */
function useEditor(props: MilestoneDialogProps) {
  const { milestone, plan, statusDay, baselineNumber, proposedDay, onClose } = props;
  const words = useWords();
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
      onSuccess: ({ milestone: { code, status } }) => {
        tellDone(words.t("milestone.saved", { code, status: words.t(`status.${status.status}`) }));
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
