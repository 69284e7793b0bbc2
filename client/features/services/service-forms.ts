import { type Checked, checkFilled } from "#client/registers/forms.ts";
import type { EServiceRow, EServiceView } from "#shared/contract/e-services.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import type { EditContext } from "#shared/progress/edit-days.ts";
import type { Audience, Channel } from "#shared/registers/e-service.ts";
import { checkEServiceEdit, checkLaunch, checkUse, monthOf } from "#shared/registers/e-service-edit.ts";
import type { IsoDay } from "#shared/units.ts";

/** What the catalogue says of a service, as far as it is filled in; no milestone is an answer, too. */
export interface UpdateForm {
  readonly nameAr: string;
  readonly nameEn: string;
  readonly audience: Audience;
  readonly channel: Channel;
  /** Empty for none. */
  readonly itemId: string;
  readonly plannedLaunchDay: IsoDay | null;
}

export const NEW_SERVICE: UpdateForm = {
  ...{ nameAr: "", nameEn: "", audience: "citizen", channel: "portal" },
  ...{ itemId: "", plannedLaunchDay: null },
};

export interface LaunchForm {
  readonly actualLaunchDay: IsoDay | null;
  readonly note: string;
}

/** A month of use; satisfaction is not measured everywhere. */
export interface UseForm {
  readonly monthDay: IsoDay;
  readonly transactions: number | null;
  readonly satisfactionPercent: number | null;
}

export function updateFormOf({ nameAr, nameEn, audience, channel, ...service }: EServiceRow): UpdateForm {
  const { milestone, plannedLaunchDay } = service;
  return { nameAr, nameEn, audience, channel, itemId: milestone?.id ?? "", plannedLaunchDay };
}

export function checkUpdate(form: UpdateForm, days: CheckedAgainst): Checked<UpdateForm> {
  return checkFilled(form, (filled) => checkEServiceEdit(filled, contextOf(days)));
}

export function checkLaunchForm(form: LaunchForm, view: EServiceView): Checked<LaunchForm> {
  const months = view.service.use.map(({ monthDay }) => monthDay);
  return checkFilled(form, ({ actualLaunchDay }) => checkLaunch(actualLaunchDay, months, contextOf(view)));
}

/** Why a month may not be recorded so, each at its field. */
export function checkUseForm(form: UseForm, { service, statusDay }: EServiceView): readonly FieldProblem[] {
  const { transactions } = form;
  if (transactions === null) return [{ path: "transactions", rule: "missing" }];
  return checkUse({ ...form, transactions }, service.actualLaunchDay, statusDay);
}

/** What the days of a form are checked against. */
type CheckedAgainst = Pick<EServiceView, "statusDay" | "plan">;

function contextOf({ statusDay, plan }: CheckedAgainst): EditContext {
  return { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
}

/** The months that use may be recorded of, the newest first: from the launch to the status day. */
export function monthsOfUse({ service: { actualLaunchDay }, statusDay }: EServiceView): IsoDay[] {
  const months: IsoDay[] = [];
  if (actualLaunchDay === null) return months;
  const first = monthOf(actualLaunchDay);
  for (let month = monthOf(statusDay); month >= first; month = monthBefore(month)) months.push(month);
  return months;
}

function monthBefore(monthDay: IsoDay): IsoDay {
  const [year = 0, month = 0] = monthDay.split("-").map(Number);
  const [ofYear, number] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return `${ofYear}-${String(number).padStart(2, "0")}-01` as IsoDay;
}

/** What is recorded of a month as it stands. */
export function monthFormOf({ use }: EServiceRow, monthDay: IsoDay): UseForm {
  const recorded = use.find((each) => each.monthDay === monthDay);
  return recorded ?? { monthDay, transactions: null, satisfactionPercent: null };
}
