import type {
  ChangeAct,
  ComparedProgramRef,
  ItemChange,
  PlanChangesView,
  StatusChange,
} from "../contract/plan-changes.ts";
import type { WorkDays } from "../units.ts";
import { iso, verdict } from "./views.ts";

export function aProgramRef(code: string, fields: Partial<ComparedProgramRef> = {}): ComparedProgramRef {
  const id = code.toLowerCase();
  return { id, code, nameAr: `برنامج ${code}`, nameEn: `Program ${code}`, workstreamId: "w1", ...fields };
}

export function anAct(fields: Partial<ChangeAct> = {}): ChangeAct {
  return {
    eventSeq: 1,
    day: iso("2026-05-04"),
    actor: { id: "o1", nameAr: "سارة العتيبي", nameEn: "Sara Alotaibi" },
    reasonCode: "procurement",
    note: "",
    fromDay: iso("2026-06-07"),
    toDay: iso("2026-06-21"),
    ...fields,
  };
}

/** A milestone of CC-1 that moved ten working days later, unless told otherwise. */
export function anItemChange(fields: Partial<ItemChange> & Pick<ItemChange, "id">): ItemChange {
  return {
    code: fields.id.toUpperCase(),
    nameAr: "توقيع العقد",
    nameEn: "Contract signed",
    kind: "milestone",
    program: aProgramRef("CC-1"),
    change: "moved",
    fromDay: iso("2026-06-07"),
    toDay: iso("2026-06-21"),
    movedWorkDays: 10 as WorkDays,
    acts: [anAct()],
    ...fields,
  };
}

export function aStatusChange(code: string, fields: Partial<StatusChange> = {}): StatusChange {
  return {
    ...aProgramRef(code),
    from: verdict("onPlan"),
    to: verdict("late"),
    turn: "worse",
    finishMovedWorkDays: 12 as WorkDays,
    ...fields,
  };
}

export function planChangesView(fields: Partial<PlanChangesView> = {}): PlanChangesView {
  return {
    fromDay: iso("2026-03-01"),
    toDay: iso("2026-11-24"),
    revision: 7,
    workstreams: [],
    statuses: [],
    items: [],
    programs: [],
    links: [],
    baselines: [],
    ...fields,
  };
}
