import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay, toIsoDay } from "../calendar/day.ts";
import { iso } from "../testing/views.ts";
import type { EpochDay } from "../units.ts";
import { checkDecisionAsk, checkDecisionOutcome } from "./decision-edit.ts";

const ASKED = iso("2026-11-01");
const day = fc
  .integer({ min: toEpochDay(iso("2026-01-01")), max: toEpochDay(iso("2027-12-31")) })
  .map((number) => toIsoDay(number as EpochDay));

describe("asking for a decision", () => {
  it("needs a name in one language, and a day that has not passed when it is asked", () => {
    const ask = { nameAr: "تمويل الربط", nameEn: "", dueDay: ASKED };
    expect(checkDecisionAsk(ask, ASKED)).toEqual([]);
    expect(checkDecisionAsk({ ...ask, nameAr: " ", dueDay: iso("2026-10-31") }, ASKED)).toEqual([
      { path: "nameAr", rule: "nameMissing" },
      { path: "dueDay", rule: "dueBeforeAsked" },
    ]);
  });
});

describe("recording a decision", () => {
  it("needs words", () => {
    const outcome = { outcomeText: " \n", decidedDay: ASKED, dueDay: ASKED };
    expect(checkDecisionOutcome(outcome, { askedDay: ASKED, statusDay: ASKED })).toEqual([
      { path: "outcomeText", rule: "outcomeMissing" },
    ]);
  });

  it("is sound exactly when it was asked, taken by today, and then to be carried out, in this order", () => {
    fc.assert(
      fc.property(day, day, day, day, (askedDay, decidedDay, dueDay, statusDay) => {
        const outcome = { outcomeText: "الموافقة", decidedDay, dueDay };
        const isInOrder = askedDay <= decidedDay && decidedDay <= statusDay && decidedDay <= dueDay;
        expect(checkDecisionOutcome(outcome, { askedDay, statusDay }).length === 0).toBe(isInOrder);
      }),
    );
  });
});
