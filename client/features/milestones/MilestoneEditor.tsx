import type { ReactNode } from "react";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { ImpactPanel } from "#client/editing/ImpactPanel.tsx";
import { movesAll } from "#client/editing/impact-state.ts";
import { PresentOthers } from "#client/editing/PresentOthers.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { checkMilestoneEdit } from "#shared/progress/milestone-edit.ts";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";
import { MilestoneFacts } from "./MilestoneFacts.tsx";
import { MilestoneFields } from "./MilestoneFields.tsx";
import { editOf, emptyFields, formOf, typedChange, updateInputOf } from "./milestone-form.ts";
import { useImpact } from "./use-impact.ts";
import { useUpdateMilestone } from "./use-update-milestone.ts";

const FIELD_PATHS = ["forecastDay", "actualDay", "progressPercent", "reasonCode"] as const;

/** The dialog of those who may change the milestone. */
export function MilestoneEditor(props: MilestoneDialogProps & { readonly title: ReactNode }) {
  const { program, title, links, comments, ask, removal, onClose } = props;
  const { edited, editing, impact } = useEditor(props);
  const { asRead, form, problems, change } = edited;
  const typed = program.abilities.includes("changeRequest.create") ? typedChange(asRead, form) : null;
  const about = (
    <>
      <MilestoneFacts milestone={asRead} program={program} />
      <PresentOthers subjectType="scheduleItem" subjectId={asRead.id} />
    </>
  );
  const beside = (
    <>
      {links}
      {comments}
    </>
  );
  return (
    <EditDialog
      title={title}
      editing={editing}
      fields={FIELD_PATHS}
      about={about}
      beside={beside}
      acts={
        <>
          {typed && ask?.(typed)}
          {removal}
        </>
      }
      onClose={onClose}
    >
      <MilestoneFields
        {...props}
        milestone={asRead}
        form={form}
        problems={problems}
        onChange={change}
        impact={
          <ImpactPanel
            state={impact}
            movesDependants={form.movesDependants}
            onMovesDependants={(movesDependants) => change({ movesDependants })}
          />
        }
      />
    </EditDialog>
  );
}

function useEditor(props: MilestoneDialogProps) {
  const { milestone, program, plan, statusDay, baselineNumber, proposedDay, onClose } = props;
  const { t } = useWords();
  const { tellSaved } = useUndo();
  const update = useUpdateMilestone();
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  const edited = useEditedItem(
    milestone,
    () => formOf(milestone, proposedDay),
    (latest) => formOf(latest),
  );
  const { asRead, form } = edited;
  const impact = useImpact(asRead, form, { context, baselineNumber });

  const editing = editingOf(edited, {
    update,
    check: () => {
      const empty = emptyFields(form);
      return empty.length > 0 ? empty : checkMilestoneEdit(asRead, editOf(asRead, form), context);
    },
    inputOf: (version) => ({
      ...updateInputOf(asRead, form, version, movesAll(impact)),
      ...(baselineNumber === null ? {} : { baselineNumber }),
    }),
    onSaved: ({ actSeq, milestone: { code, status } }) => {
      tellSaved(t("milestone.saved", { code, status: t(`status.${status.status}`) }), {
        seq: actSeq,
        subject: { kind: "milestone", code: `${program.code} ${code}` },
      });
      onClose();
    },
  });
  return { edited, editing, impact };
}
