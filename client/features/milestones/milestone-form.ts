import type { TypedChange } from "#client/editing/typed-change.ts";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { WorkCalendar } from "#shared/calendar/working-days.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { MilestoneUpdateInput } from "#shared/contract/milestones.ts";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import type { MilestoneEdit } from "#shared/progress/milestone-edit.ts";
import { slipWorkDays } from "#shared/schedule/slip.ts";
import type { IsoDay } from "#shared/units.ts";

/** What the dialog's fields hold; days are null while empty. */
export interface MilestoneForm {
  readonly forecastDay: IsoDay | null;
  readonly isDone: boolean;
  readonly actualDay: IsoDay | null;
  readonly progressPercent: number | null;
  readonly reasonCode: ReasonCode | null;
  readonly note: string;
  /** Whether what the change pushes is moved with it, where that is allowed. */
  readonly movesDependants: boolean;
}

/** The form of a milestone as it stands, or with the forecast that was proposed; what is done has none. */
export function formOf(milestone: MilestoneRow, proposedDay?: IsoDay): MilestoneForm {
  const { forecastDay, actualDay, progressPercent } = milestone;
  return {
    forecastDay: actualDay === null ? (proposedDay ?? forecastDay) : forecastDay,
    isDone: actualDay !== null,
    actualDay,
    progressPercent,
    reasonCode: null,
    note: "",
    movesDependants: true,
  };
}

/** The edit that the form asks for: only what differs from the milestone as it was read. */
export function editOf(milestone: MilestoneRow, form: MilestoneForm): MilestoneEdit {
  const actualDay = form.isDone ? form.actualDay : null;
  const progressPercent = form.isDone ? 100 : (form.progressPercent ?? 0);
  const isReopened = !form.isDone && milestone.actualDay !== null;
  const isProgressTyped =
    progressPercent !== milestone.progressPercent && !(isReopened && progressPercent === 100);
  return {
    ...(form.forecastDay && form.forecastDay !== milestone.forecastDay
      ? { forecastDay: form.forecastDay }
      : {}),
    ...(actualDay !== milestone.actualDay ? { actualDay } : {}),
    ...(isProgressTyped && !form.isDone ? { progressPercent } : {}),
    ...(form.reasonCode ? { reasonCode: form.reasonCode } : {}),
  };
}

/**
 * The message to the server. `version` is the one last read, or the newer one that a conflict named; `mayMoveAll`
 * is whether this person may move all that the change pushes.
 */
export function updateInputOf(
  milestone: MilestoneRow,
  form: MilestoneForm,
  version: number,
  mayMoveAll: boolean,
): MilestoneUpdateInput {
  const { reasonCode: _reason, ...edit } = editOf(milestone, form);
  const { forecastDay, actualDay, progressPercent } = edit;
  return {
    id: milestone.id,
    version,
    note: form.note.trim(),
    movesDependants: form.movesDependants && mayMoveAll,
    ...(forecastDay === undefined ? {} : { forecastDay }),
    ...(actualDay === undefined ? {} : { actualDay }),
    ...(progressPercent === undefined ? {} : { progressPercent }),
    ...(form.reasonCode ? { reasonCode: form.reasonCode } : {}),
  };
}

/** The other forecast that was typed, as it may be asked for instead; null without one, and of what is done. */
export function typedChange(milestone: MilestoneRow, form: MilestoneForm): TypedChange | null {
  const { forecastDay: finishDay, isDone, reasonCode, note, movesDependants } = form;
  if (isDone || finishDay === null || finishDay === milestone.forecastDay) return null;
  const { id: itemId, code, forecastDay } = milestone;
  const seen = { startDay: null, finishDay: forecastDay };
  return { itemId, code, seen, asked: { startDay: null, finishDay }, reasonCode, note, movesDependants };
}

/**
 * Fields that are asked for and stand empty. They are refused before anything is sent: an empty field must not
 * pass for zero, for the day that stood there, or for "not done".
 */
export function emptyFields({
  forecastDay,
  isDone,
  actualDay,
  progressPercent,
}: MilestoneForm): FieldProblem[] {
  const isEmpty = {
    forecastDay: forecastDay === null,
    actualDay: isDone && actualDay === null,
    progressPercent: !isDone && progressPercent === null,
  };
  return (["forecastDay", "actualDay", "progressPercent"] as const)
    .filter((path) => isEmpty[path])
    .map((path) => ({ path, rule: "empty" }));
}

/** The slip that the form would leave, in working days; null without a baseline or a day. */
export function slipAfter(
  calendar: WorkCalendar,
  milestone: MilestoneRow,
  form: MilestoneForm,
): number | null {
  if (milestone.baselineDay === null || form.forecastDay === null) return null;
  return slipWorkDays(calendar, {
    baselineDay: toEpochDay(milestone.baselineDay),
    forecastDay: toEpochDay(form.forecastDay),
    actualDay: form.isDone && form.actualDay ? toEpochDay(form.actualDay) : null,
  });
}
