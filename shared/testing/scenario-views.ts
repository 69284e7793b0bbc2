import type {
  ItemDifference,
  LinkDifference,
  ScenarioComparison,
  ScenarioRef,
  ScenarioRow,
} from "../contract/scenarios.ts";
import type { WorkDays } from "../units.ts";
import { aProgram, iso, verdict } from "./views.ts";

const MAKER = { id: "me", nameAr: "نورة القحطاني", nameEn: "Noura Alqahtani" };

export const aScenarioRef = (change: Partial<ScenarioRef> = {}): ScenarioRef => ({
  id: "s1",
  nameAr: "الجسر أولًا",
  nameEn: "Bridge first",
  madeBy: MAKER,
  basedOnDay: iso("2026-11-22"),
  ...change,
});

export const aScenario = (change: Partial<ScenarioRow> = {}): ScenarioRow => ({
  ...aScenarioRef(change),
  version: 1,
  note: "",
  madeDay: iso("2026-11-23"),
  isPlanMovedSince: false,
  actCount: 0,
  abilities: ["scenario.read", "scenario.update", "scenario.discard"],
  ...change,
});

const { id, code, nameAr, nameEn } = aProgram({ id: "p1", code: "P1" });
const PROGRAM = { id, code, nameAr, nameEn, workstreamId: "w1" };

/** A milestone that moved ten working days later, and may be asked for. */
export const anItemDifference = (change: Partial<ItemDifference> = {}): ItemDifference => ({
  ...{ key: "item m1", id: "m1", code: "M1", kind: "milestone", program: PROGRAM, change: "moved" },
  ...{ nameAr: "الافتتاح", nameEn: "Opening" },
  ...{ fromStartDay: null, toStartDay: null, fromDay: iso("2027-03-01"), toDay: iso("2027-03-15") },
  movedWorkDays: 10 as WorkDays,
  ...{ isChangedLeft: false, isChangedRight: true, planMovedSince: false, requestable: true, whyNot: null },
  ...change,
});

export const aLinkDifference = (change: Partial<LinkDifference> = {}): LinkDifference => ({
  ...{ key: "link l1", id: "l1", change: "added", from: null },
  to: { type: "FS", lagDays: 0, lagUnit: "work" },
  predecessor: { code: "M1", nameAr: "الافتتاح", nameEn: "Opening", program: PROGRAM },
  successor: { code: "M2", nameAr: "التسليم", nameEn: "Handover", program: PROGRAM },
  ...{ isChangedLeft: false, isChangedRight: true, planMovedSince: false, requestable: true, whyNot: null },
  ...change,
});

/** The plan against `aScenario`, between which nothing differs until something is put in. */
export const aComparison = (change: Partial<ScenarioComparison> = {}): ScenarioComparison => ({
  left: { scenario: null, revision: 7 },
  right: { scenario: aScenarioRef(), revision: 9 },
  planFinish: {
    fromDay: iso("2027-06-01"),
    toDay: iso("2027-06-15"),
    movedWorkDays: 10 as WorkDays,
  },
  ...{ workstreams: [], programs: [], items: [], links: [], statuses: [], places: [] },
  critical: { became: [], ceased: [] },
  ...change,
});

/** A program that finishes ten working days later, and is late by it. */
export const aProgramDifference = (): ScenarioComparison["programs"][number] => ({
  ...PROGRAM,
  fromStatus: verdict("onPlan"),
  toStatus: verdict("late"),
  turn: "worse",
  finish: {
    fromDay: iso("2027-06-01"),
    toDay: iso("2027-06-15"),
    movedWorkDays: 10 as WorkDays,
  },
  fromSlipWorkDays: null,
  toSlipWorkDays: 10 as WorkDays,
});
