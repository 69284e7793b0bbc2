import type { TypedChange } from "#client/editing/typed-change.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { ActivityImpactInput, ActivityUpdateInput } from "#shared/contract/activities.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { ActivityRow } from "#shared/contract/programs.ts";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import {
  type ActivityDays,
  type ActivityEdit,
  applyActivityEdit,
  checkActivityEdit,
} from "#shared/progress/activity-edit.ts";
import type { EditContext } from "#shared/progress/edit-days.ts";
import type { IsoDay } from "#shared/units.ts";

/** What the dialog's fields hold; days are null while empty. */
export interface ActivityForm {
  readonly forecastStartDay: IsoDay | null;
  readonly forecastFinishDay: IsoDay | null;
  readonly hasStarted: boolean;
  readonly actualStartDay: IsoDay | null;
  readonly isDone: boolean;
  readonly actualFinishDay: IsoDay | null;
  readonly progressPercent: number | null;
  readonly reasonCode: ReasonCode | null;
  readonly note: string;
  /** Whether what the change pushes is moved with it, where that is allowed. */
  readonly movesDependants: boolean;
}

/** Days that a chart or an address proposes; what has happened has no forecast to be moved. */
export interface ProposedDays {
  readonly startDay: IsoDay | undefined;
  readonly finishDay: IsoDay | undefined;
}

export const NOTHING_PROPOSED: ProposedDays = { startDay: undefined, finishDay: undefined };

/** The form of an activity as it stands, or with the days that were proposed. */
export function formOf(activity: ActivityRow, proposed: ProposedDays): ActivityForm {
  const { forecastStartDay, forecastFinishDay, actualStartDay, actualFinishDay, progressPercent } = activity;
  return {
    forecastStartDay: actualStartDay === null ? (proposed.startDay ?? forecastStartDay) : forecastStartDay,
    forecastFinishDay:
      actualFinishDay === null ? (proposed.finishDay ?? forecastFinishDay) : forecastFinishDay,
    hasStarted: actualStartDay !== null,
    actualStartDay,
    isDone: actualFinishDay !== null,
    actualFinishDay,
    progressPercent,
    reasonCode: null,
    note: "",
    movesDependants: true,
  };
}

/** The edit that the form asks for: only what differs from the activity as it was read. */
export function editOf(activity: ActivityRow, form: ActivityForm): ActivityEdit {
  const actualStartDay = form.hasStarted ? form.actualStartDay : null;
  const actualFinishDay = form.isDone ? form.actualFinishDay : null;
  const { forecastStartDay, forecastFinishDay, progressPercent, reasonCode } = form;
  const isReopened = !form.isDone && activity.actualFinishDay !== null;
  const isProgressTyped =
    progressPercent !== activity.progressPercent && !(isReopened && progressPercent === 100);
  return {
    ...(forecastStartDay && forecastStartDay !== activity.forecastStartDay ? { forecastStartDay } : {}),
    ...(forecastFinishDay && forecastFinishDay !== activity.forecastFinishDay ? { forecastFinishDay } : {}),
    ...(actualStartDay === activity.actualStartDay ? {} : { actualStartDay }),
    ...(actualFinishDay === activity.actualFinishDay ? {} : { actualFinishDay }),
    ...(isProgressTyped && !form.isDone && progressPercent !== null ? { progressPercent } : {}),
    ...(reasonCode ? { reasonCode } : {}),
  };
}

function daysOf(activity: ActivityRow): ActivityDays {
  // Of no account here: what is left is counted anew wherever a day moves.
  return { ...activity, remainingWorkDays: null };
}

/** Fields that are asked for and stand empty: they must not pass for the day that stood there. */
function emptyFields(form: ActivityForm): FieldProblem[] {
  const isEmpty = {
    forecastStartDay: form.forecastStartDay === null,
    forecastFinishDay: form.forecastFinishDay === null,
    actualStartDay: form.hasStarted && form.actualStartDay === null,
    actualFinishDay: form.isDone && form.actualFinishDay === null,
    progressPercent: !form.isDone && form.progressPercent === null,
  };
  return Object.entries(isEmpty)
    .filter(([, empty]) => empty)
    .map(([path]) => ({ path, rule: "empty" }));
}

/** Why the form may not be saved, each at its field. */
export function checkForm(
  activity: ActivityRow,
  form: ActivityForm,
  calendar: WorkCalendar,
  context: EditContext,
): FieldProblem[] {
  const empty = emptyFields(form);
  return empty.length > 0
    ? empty
    : checkActivityEdit(daysOf(activity), editOf(activity, form), calendar, context);
}

/** Its length in working days as the form would leave it; null while a day is missing. */
export function durationAfter(
  activity: ActivityRow,
  form: ActivityForm,
  calendar: WorkCalendar,
): number | null {
  if (emptyFields(form).length > 0) return null;
  return applyActivityEdit(daysOf(activity), editOf(activity, form), calendar).durationWorkDays;
}

/** The other forecast that was typed, as it may be asked for instead; null without one, and of what is done. */
export function typedChange(activity: ActivityRow, form: ActivityForm): TypedChange | null {
  const { forecastStartDay: startDay, forecastFinishDay: finishDay, isDone } = form;
  if (isDone || startDay === null || finishDay === null) return null;
  const seen = { startDay: activity.forecastStartDay, finishDay: activity.forecastFinishDay };
  if (seen.startDay === startDay && seen.finishDay === finishDay) return null;
  const { reasonCode, note, movesDependants } = form;
  const { id: itemId, code } = activity;
  return { itemId, code, seen, asked: { startDay, finishDay }, reasonCode, note, movesDependants };
}

/** What the server is asked while it is only considered; null while the form moves no day or could not be saved. */
export function impactInputOf(
  activity: ActivityRow,
  form: ActivityForm,
  calendar: WorkCalendar,
  { context, baselineNumber }: { readonly context: EditContext; readonly baselineNumber: number | null },
): ActivityImpactInput | null {
  const { progressPercent: _progress, reasonCode: _reason, ...days } = editOf(activity, form);
  if (Object.keys(days).length === 0) return null;
  const refused = checkForm(activity, form, calendar, context);
  if (refused.some(({ rule }) => rule !== "reasonMissing")) return null;
  return { id: activity.id, ...days, ...(baselineNumber === null ? {} : { baselineNumber }) };
}

/** The message to the server; `version` is the one last read, or the newer one that a conflict named. */
export function updateInputOf(
  activity: ActivityRow,
  form: ActivityForm,
  version: number,
  mayMoveAll: boolean,
): ActivityUpdateInput {
  const { reasonCode: _reason, ...edit } = editOf(activity, form);
  return {
    id: activity.id,
    version,
    ...edit,
    ...(form.reasonCode ? { reasonCode: form.reasonCode } : {}),
    note: form.note.trim(),
    movesDependants: form.movesDependants && mayMoveAll,
  };
}
