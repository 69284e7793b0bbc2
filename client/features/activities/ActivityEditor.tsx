import type { ReactNode } from "react";
import { EditDialog } from "#client/editing/EditDialog.tsx";
import { ImpactPanel } from "#client/editing/ImpactPanel.tsx";
import { movesAll } from "#client/editing/impact-state.ts";
import { PresentOthers } from "#client/editing/PresentOthers.tsx";
import { editingOf, useEditedItem } from "#client/editing/use-edited-item.ts";
import { useUndo } from "#client/editing/use-undo.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ActivityDialogProps } from "./ActivityDialog.tsx";
import { ActivityFacts } from "./ActivityFacts.tsx";
import { ActivityFields } from "./ActivityFields.tsx";
import {
  checkForm,
  formOf,
  impactInputOf,
  NOTHING_PROPOSED,
  typedChange,
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

/** The dialog of those who may change the activity. */
export function ActivityEditor(props: ActivityDialogProps & { readonly title: ReactNode }) {
  const { program, title, links, ask, removal, onClose } = props;
  const { edited, editing, impact } = useEditor(props);
  const { asRead, form, problems, change } = edited;
  const typed = program.abilities.includes("changeRequest.create") ? typedChange(asRead, form) : null;
  const about = (
    <>
      <ActivityFacts activity={asRead} program={program} />
      <PresentOthers subjectType="scheduleItem" subjectId={asRead.id} />
    </>
  );
  return (
    <EditDialog
      title={title}
      editing={editing}
      fields={FIELD_PATHS}
      about={about}
      beside={links}
      acts={
        <>
          {typed && ask?.(typed)}
          {removal}
        </>
      }
      onClose={onClose}
    >
      <ActivityFields
        {...props}
        activity={asRead}
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

function useEditor(props: ActivityDialogProps) {
  const { activity, program, plan, calendar, statusDay, baselineNumber, proposed, onClose } = props;
  const { t } = useWords();
  const { tellSaved } = useUndo();
  const update = useUpdateActivity();
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  const edited = useEditedItem(
    activity,
    () => formOf(activity, proposed),
    (latest) => formOf(latest, NOTHING_PROPOSED),
  );
  const { asRead, form } = edited;
  const impact = useActivityImpact(impactInputOf(asRead, form, calendar, { context, baselineNumber }));

  const editing = editingOf(edited, {
    update,
    check: () => checkForm(asRead, form, calendar, context),
    inputOf: (version) => ({
      ...updateInputOf(asRead, form, version, movesAll(impact)),
      ...(baselineNumber === null ? {} : { baselineNumber }),
    }),
    onSaved: ({ actSeq }) => {
      const code = `${program.code} ${asRead.code}`;
      tellSaved(t("activity.saved", { code }), { seq: actSeq, subject: { kind: "activity", code } });
      onClose();
    },
  });
  return { edited, editing, impact };
}
