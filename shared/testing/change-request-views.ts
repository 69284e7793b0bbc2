import type { ChangeRequestView, RequestedChange } from "../contract/change-requests.ts";
import type { EditImpact } from "../contract/impact.ts";
import type { WorkDays } from "../units.ts";
import { SARA } from "./desk-views.ts";
import { iso } from "./views.ts";

/** What moves one item of another program by two weeks. */
export const PUSHING: EditImpact = {
  isSchedulable: true,
  moves: [
    {
      item: {
        ...{ id: "m9", kind: "milestone", code: "M9", programCode: "B-1" },
        ...{ nameAr: "افتتاح المركز", nameEn: "Centre opened" },
      },
      fromDay: iso("2027-01-10"),
      toDay: iso("2027-01-24"),
      byWorkDays: 10 as WorkDays,
      path: [],
    },
  ],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: true,
};

export function aRequestedChange(fields: Partial<RequestedChange> = {}): RequestedChange {
  return {
    item: {
      ...{ id: "m1", kind: "milestone", code: "M1", programCode: "A-1" },
      ...{ nameAr: "توقيع العقد", nameEn: "Contract signed" },
    },
    itemId: "m1",
    seen: { startDay: null, finishDay: iso("2026-12-10") },
    asked: { startDay: null, finishDay: iso("2027-01-07") },
    now: { startDay: null, finishDay: iso("2026-12-10") },
    standing: "asSeen",
    byWorkDays: 20 as WorkDays,
    ...fields,
  };
}

export function aChangeRequest(code: string, fields: Partial<ChangeRequestView> = {}): ChangeRequestView {
  return {
    ...{ id: code.toLowerCase(), code, nameAr: "توقيع العقد", nameEn: "Contract signed", version: 1 },
    state: "submitted",
    program: { id: "a-1", code: "A-1", nameAr: "برنامج A-1", nameEn: "Program A-1" },
    reasonCode: "procurement",
    note: "تأخر المورد",
    isRebaseline: false,
    askedBy: SARA,
    askedDay: iso("2026-11-20"),
    decidedBy: null,
    decidedDay: null,
    decisionNote: "",
    structure: [],
    changes: [aRequestedChange()],
    abilities: ["changeRequest.approve", "changeRequest.refuse"],
    movesDependants: true,
    impactThen: PUSHING,
    impactNow: PUSHING,
    ...fields,
  };
}
