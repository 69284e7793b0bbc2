import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay, toIsoDay } from "../calendar/day.ts";
import { createWorkCalendar, isWorkDay } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import {
  type ActivityDays,
  type ActivityEdit,
  applyActivityEdit,
  checkActivityEdit,
  checkConsideredActivity,
  holdsTogether,
} from "./activity-edit.ts";

const day = (text: string) => text as IsoDay;
/** Sunday to Thursday; the Founding Day of 2027, a Monday, is off. */
const founding = toEpochDay(day("2027-02-22"));
const calendar = createWorkCalendar({
  workWeekMask: 31,
  holidays: [{ startDay: founding, finishDay: founding }],
});
const context = {
  statusDay: day("2026-11-24"),
  planStartDay: day("2024-01-01"),
  planFinishDay: day("2028-12-31"),
};

const planned: ActivityDays = {
  forecastStartDay: day("2027-02-07"),
  forecastFinishDay: day("2027-02-18"),
  actualStartDay: null,
  actualFinishDay: null,
  progressPercent: 0,
  durationWorkDays: 10,
  remainingWorkDays: null,
};
const underWay: ActivityDays = {
  ...planned,
  forecastStartDay: day("2026-11-01"),
  forecastFinishDay: day("2026-12-10"),
  actualStartDay: day("2026-11-01"),
  progressPercent: 40,
  durationWorkDays: 30,
  remainingWorkDays: 12,
};
const done: ActivityDays = {
  ...underWay,
  forecastFinishDay: day("2026-11-19"),
  actualFinishDay: day("2026-11-19"),
  progressPercent: 100,
  durationWorkDays: 15,
};

const apply = (current: ActivityDays, edit: ActivityEdit) => applyActivityEdit(current, edit, calendar);

function check(current: ActivityDays, edit: ActivityEdit, rules: string[]) {
  const problems = checkActivityEdit(current, edit, calendar, context);
  expect(problems.map(({ path, rule }) => `${path}: ${rule}`)).toEqual(rules);
}

describe("what an activity's edit may say", () => {
  it("lets either end of what has yet to start move, with a reason", () => {
    check(planned, { forecastStartDay: day("2027-02-01"), reasonCode: "scope" }, []);
    check(planned, { forecastFinishDay: day("2027-03-04"), reasonCode: "scope" }, []);
    check(planned, { forecastStartDay: day("2027-02-01") }, ["reasonCode: reasonMissing"]);
    check(done, { actualFinishDay: day("2026-11-18") }, ["reasonCode: reasonMissing"]);
    check(underWay, { actualStartDay: null, progressPercent: 0 }, ["reasonCode: reasonMissing"]);
  });

  it("asks for no reason when a start or a finish is first reported, or only progress moves", () => {
    check(planned, { forecastFinishDay: planned.forecastFinishDay, actualStartDay: day("2026-11-22") }, []);
    check(underWay, { actualFinishDay: day("2026-11-24") }, []);
    check(underWay, { progressPercent: 60 }, []);
  });

  it("refuses a finish before the start, whether foretold or done", () => {
    const reasonCode = "correction";
    check(planned, { forecastFinishDay: day("2027-02-04"), reasonCode }, [
      "forecastFinishDay: finishBeforeStart",
    ]);
    check(underWay, { actualFinishDay: day("2026-10-29") }, ["actualFinishDay: finishBeforeStart"]);
    const startedEarly = { ...planned, actualStartDay: day("2026-11-01") };
    check(startedEarly, { forecastFinishDay: day("2027-01-31"), reasonCode }, [
      "forecastFinishDay: finishBeforeStart",
    ]);
    const startDay = planned.forecastStartDay;
    expect(
      checkActivityEdit(planned, { forecastFinishDay: day("2027-02-04"), reasonCode }, calendar, context),
    ).toMatchObject([{ params: { day: startDay } }]);
  });

  it("refuses days off alone for what is to come, and takes them for what was done", () => {
    const weekend = { forecastStartDay: day("2027-02-19"), forecastFinishDay: day("2027-02-20") };
    check(planned, { ...weekend, reasonCode: "scope" }, ["forecastFinishDay: spanWithoutWork"]);
    check(planned, { actualStartDay: day("2026-11-20"), actualFinishDay: day("2026-11-21") }, []);
  });

  it("knows no deed of tomorrow, and no day before the plan or years past it", () => {
    const reasonCode = "correction";
    check(planned, { actualStartDay: day("2026-11-25") }, ["actualStartDay: actualAfterStatusDay"]);
    check(underWay, { actualFinishDay: day("2026-11-25") }, ["actualFinishDay: actualAfterStatusDay"]);
    check(underWay, { actualStartDay: day("2023-12-31"), reasonCode }, ["actualStartDay: beforePlan"]);
    check(planned, { forecastStartDay: day("2023-12-31"), reasonCode }, ["forecastStartDay: beforePlan"]);
    check(planned, { forecastFinishDay: day("2034-01-02"), reasonCode }, ["forecastFinishDay: farPastPlan"]);
  });

  it("refuses a new forecast that is past already, unless that end has happened", () => {
    const reasonCode = "scope";
    check(planned, { forecastStartDay: day("2026-11-23"), reasonCode }, ["forecastStartDay: forecastInPast"]);
    check(underWay, { forecastStartDay: day("2026-10-25"), reasonCode }, []);
    check(underWay, { forecastFinishDay: day("2026-11-23"), reasonCode }, [
      "forecastFinishDay: forecastInPast",
    ]);
  });

  it("holds done and 100 percent together, and progress to a start", () => {
    check(underWay, { progressPercent: 100 }, ["progressPercent: doneNeedsActual"]);
    check(done, { progressPercent: 90 }, ["progressPercent: actualNeedsFullProgress"]);
    check(planned, { progressPercent: 10 }, ["actualStartDay: startMissing"]);
    check(planned, { actualFinishDay: day("2026-11-22") }, [
      "actualFinishDay: finishBeforeStart",
      "actualStartDay: startMissing",
    ]);
  });

  it("lets the days move of what has progress and no start, as imported plans have it", () => {
    const imported = { ...planned, progressPercent: 30 };
    check(imported, { forecastFinishDay: day("2027-03-04"), reasonCode: "scope" }, []);
    check(imported, { progressPercent: 40 }, ["actualStartDay: startMissing"]);
  });

  it("refuses an edit that changes nothing", () => {
    check(planned, { forecastStartDay: planned.forecastStartDay, reasonCode: "scope" }, [
      "edit: nothingChanged",
    ]);
  });

  it("names every field that is wrong, not the first one only", () => {
    check(planned, { forecastStartDay: day("2020-01-01"), progressPercent: 100 }, [
      "forecastStartDay: beforePlan",
      "progressPercent: doneNeedsActual",
      "actualStartDay: startMissing",
      "reasonCode: reasonMissing",
    ]);
  });
});

describe("an activity's edit that is still being considered", () => {
  const rulesOf = (edit: ActivityEdit) =>
    checkConsideredActivity(planned, edit, calendar, context).map(({ rule }) => rule);

  it("may lack its reason, or any change yet, and is held to every other rule", () => {
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf({ forecastStartDay: day("2027-02-01") })).toEqual([]);
    expect(rulesOf({ forecastFinishDay: day("2027-02-01") })).toEqual(["finishBeforeStart"]);
  });
});

describe("what an activity's edit leaves behind", () => {
  it("counts its length anew by the calendar when an end moves", () => {
    // Sunday 7 to Thursday 25 February 2027: three weeks of five days, less the Founding Day.
    expect(apply(planned, { forecastFinishDay: day("2027-02-25") }).durationWorkDays).toBe(14);
    expect(apply(planned, { forecastStartDay: day("2027-02-14") }).durationWorkDays).toBe(5);
  });

  it("counts from the actual start on, and to the actual finish", () => {
    expect(apply(underWay, { forecastFinishDay: day("2026-11-26") }).durationWorkDays).toBe(20);
    expect(apply(underWay, { actualFinishDay: day("2026-11-19") }).durationWorkDays).toBe(15);
    const onDaysOff = { actualStartDay: day("2026-11-20"), actualFinishDay: day("2026-11-21") };
    expect(apply(planned, onDaysOff).durationWorkDays).toBe(1);
  });

  it("forgets what somebody said remains once a day moves, and keeps it while none does", () => {
    expect(apply(underWay, { forecastFinishDay: day("2026-12-17") }).remainingWorkDays).toBeNull();
    expect(apply(underWay, { progressPercent: 60 })).toEqual({ ...underWay, progressPercent: 60 });
  });

  it("fills progress when done and empties it when reopened", () => {
    expect(apply(underWay, { actualFinishDay: day("2026-11-19") }).progressPercent).toBe(100);
    expect(apply(done, { actualFinishDay: null }).progressPercent).toBe(0);
  });

  it("is sound once accepted: days in order, its length true, done exactly at 100 percent", () => {
    const anyDay = fc.integer({ min: 20_600, max: 21_000 }).map((n) => toIsoDay(n as EpochDay));
    const orNull = fc.option(anyDay, { nil: null });
    const edits = fc.record(
      {
        forecastStartDay: anyDay,
        forecastFinishDay: anyDay,
        actualStartDay: orNull,
        actualFinishDay: orNull,
        progressPercent: fc.integer({ min: 0, max: 100 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(planned, underWay, done), edits, (current, change) => {
        const edit = { ...change, reasonCode: "scope" };
        if (checkActivityEdit(current, edit, calendar, context).length > 0) return;
        const next = apply(current, edit);
        const start = toEpochDay(next.actualStartDay ?? next.forecastStartDay);
        const finish = toEpochDay(next.actualFinishDay ?? next.forecastFinishDay);
        const days = Array.from({ length: finish - start + 1 }, (_, index) => (start + index) as EpochDay);
        const worked = days.filter((each) => isWorkDay(calendar, each)).length;
        expect(finish).toBeGreaterThanOrEqual(start);
        expect(holdsTogether(next)).toBe(true);
        expect(next.durationWorkDays).toBe(Math.max(1, worked));
        expect(next.actualFinishDay !== null).toBe(next.progressPercent === 100);
        expect((next.actualFinishDay ?? "") <= context.statusDay).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what stands of an activity", () => {
  it("holds together while days are in order and progress fits them", () => {
    for (const each of [planned, underWay, done]) expect(holdsTogether(each)).toBe(true);
    for (const broken of [
      { ...planned, forecastFinishDay: day("2027-02-04") },
      { ...underWay, forecastStartDay: day("2026-12-13") },
      { ...underWay, actualStartDay: null },
      { ...underWay, progressPercent: 100 },
      { ...done, actualStartDay: day("2026-11-22") },
    ]) {
      expect(holdsTogether(broken)).toBe(false);
    }
  });
});
