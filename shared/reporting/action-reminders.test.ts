import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { isWorkDay } from "../calendar/working-days.ts";
import { calendarWith, day } from "../testing/days.ts";
import { actionReminders, type RemindedAction } from "./action-reminders.ts";

const people = new Map([
  ["owner", { isActive: true, managerId: "manager" }],
  ["manager", { isActive: true, managerId: null }],
  ["alone", { isActive: true, managerId: null }],
  ["gone", { isActive: false, managerId: "manager" }],
  ["sponsor", { isActive: true, managerId: null }],
]);
const calendar = calendarWith();

// A Monday.
const ACTION: RemindedAction = {
  dueDay: day("2026-11-23"),
  ownerId: "owner",
  isAtRest: false,
  sponsorIds: ["sponsor"],
};

function heard(iso: string, action: Partial<RemindedAction> = {}): string[] {
  const told = actionReminders({ ...ACTION, ...action }, { day: day(iso), calendar, people });
  return told.map(({ personId, stage }) => `${personId} ${stage}`);
}

describe("an action on a risk or an issue", () => {
  it.each([
    ["2026-11-22", []],
    ["2026-11-23", ["owner due"]],
    ["2026-11-24", ["owner overdue"]],
    ["2026-11-25", ["owner overdue"]],
    // A Friday.
    ["2026-11-27", []],
    ["2026-11-26", ["owner overdue", "manager escalation"]],
    ["2027-11-25", ["owner overdue", "manager escalation"]],
  ])("is told of on %s as %j", (iso, told) => {
    expect(heard(iso)).toEqual(told);
  });

  it("is told of on the last working day before a day off that it is due on", () => {
    const friday = { dueDay: day("2026-11-27") };
    expect(heard("2026-11-26", friday)).toEqual(["owner due"]);
    expect(heard("2026-11-25", friday)).toEqual([]);
    expect(heard("2026-11-29", friday)).toEqual(["owner overdue"]);
  });

  it("goes to the sponsors where nobody stands above its owner, and not to who left", () => {
    expect(heard("2026-11-26", { ownerId: "alone" })).toEqual(["alone overdue", "sponsor escalation"]);
    expect(heard("2026-11-26", { ownerId: "gone" })).toEqual(["manager escalation"]);
    expect(heard("2026-11-26", { ownerId: "sponsor" })).toEqual(["sponsor overdue"]);
  });

  it("is told to nobody while its program is at rest", () => {
    for (const iso of ["2026-11-23", "2026-11-24", "2026-11-26"]) {
      expect(heard(iso, { isAtRest: true })).toEqual([]);
    }
  });

  it("is told on no day off, to its owner once a day, and above only after it was told to them", () => {
    const days = fc.integer({ min: -10, max: 30 });
    fc.assert(
      fc.property(days, (offset) => {
        const today = addDays(ACTION.dueDay, offset);
        const told = actionReminders(ACTION, { day: today, calendar, people });
        if (!isWorkDay(calendar, today)) expect(told).toEqual([]);
        expect(told.filter(({ personId }) => personId === "owner").length).toBeLessThanOrEqual(1);
        if (told.some(({ stage }) => stage === "escalation")) expect(told[0]?.stage).toBe("overdue");
      }),
    );
  });
});
