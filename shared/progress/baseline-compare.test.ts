import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../calendar/day.ts";
import { createWorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import { type ComparedItem, compareBaselines, kindsOf, totalsOf } from "./baseline-compare.ts";

const WEEK = createWorkCalendar({ workWeekMask: 31, holidays: [] });
const day = (text: string) => toEpochDay(text as IsoDay);

function milestone(itemId: string, on: string, weightPoints = 10): ComparedItem {
  return { itemId, programId: "p", kind: "milestone", day: day(on), weightPoints };
}

const compare = (from: ComparedItem[], to: ComparedItem[]) => compareBaselines(from, to, () => WEEK);

describe("two baselines", () => {
  it("differ in what moved, by working days of the item's program", () => {
    // Thursday to the Sunday after next: Sunday to Thursday, and Sunday.
    const [difference] = compare([milestone("a", "2027-01-07")], [milestone("a", "2027-01-17")]);
    expect(difference).toMatchObject({
      movedWorkDays: 6,
      fromDay: day("2027-01-07"),
      toDay: day("2027-01-17"),
    });
    const everyDay = createWorkCalendar({ workWeekMask: 127, holidays: [] });
    const [own] = compareBaselines(
      [milestone("a", "2027-01-07")],
      [milestone("a", "2027-01-17")],
      () => everyDay,
    );
    expect(own?.movedWorkDays).toBe(10);
  });

  it.each([
    ["a later day", milestone("a", "2027-01-11"), ["later"]],
    ["an earlier day", milestone("a", "2027-01-06"), ["earlier"]],
    ["another weight", milestone("a", "2027-01-07", 5), ["reweighted"]],
    ["another day and weight", milestone("a", "2027-01-11", 5), ["later", "reweighted"]],
    ["a day off", milestone("a", "2027-01-08"), ["later"]],
    ["nothing", milestone("a", "2027-01-07"), ["same"]],
  ])("differ in %s", (_what, to, kinds) => {
    const [difference] = compare([milestone("a", "2027-01-07")], [to]);
    expect(difference && kindsOf(difference)).toEqual(kinds);
  });

  it("name what only one of them holds", () => {
    const differences = compare([milestone("gone", "2027-01-07")], [milestone("new", "2027-01-07")]);
    expect(differences.map(kindsOf)).toEqual([["removed"], ["added"]]);
    expect(differences.map(({ movedWorkDays }) => movedWorkDays)).toEqual([null, null]);
  });
});

const items = fc.uniqueArray(
  fc.record({
    itemId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    programId: fc.constant("p"),
    kind: fc.constant("milestone" as const),
    day: fc.integer({ min: 20_000, max: 20_060 }).map((value) => value as EpochDay),
    weightPoints: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ itemId }) => itemId },
);

describe("whatever two baselines hold", () => {
  it("every item of either stands there exactly once", () => {
    fc.assert(
      fc.property(items, items, (from, to) => {
        const ids = new Set([...from, ...to].map(({ itemId }) => itemId));
        expect(
          compare(from, to)
            .map(({ itemId }) => itemId)
            .sort(),
        ).toEqual([...ids].sort());
      }),
    );
  });

  it("a baseline does not differ from itself", () => {
    fc.assert(
      fc.property(items, (held) => {
        const differences = compare(held, held);
        expect(totalsOf(differences).same).toBe(held.length);
      }),
    );
  });

  it("the way back is the way there, the other way round", () => {
    fc.assert(
      fc.property(items, items, (from, to) => {
        const [there, back] = [totalsOf(compare(from, to)), totalsOf(compare(to, from))];
        expect(there).toEqual({
          ...back,
          added: back.removed,
          removed: back.added,
          later: back.earlier,
          earlier: back.later,
        });
        const sum = (differences: ReturnType<typeof compare>) =>
          differences.reduce((total, { movedWorkDays }) => total + (movedWorkDays ?? 0), 0);
        expect(sum(compare(from, to)) + sum(compare(to, from))).toBe(0);
      }),
    );
  });

  it("moves over a third add up", () => {
    fc.assert(
      fc.property(items, items, items, (first, second, third) => {
        const movedOf = (differences: ReturnType<typeof compare>) =>
          new Map(differences.map(({ itemId, movedWorkDays }) => [itemId, movedWorkDays]));
        const [one, two, both] = [
          movedOf(compare(first, second)),
          movedOf(compare(second, third)),
          movedOf(compare(first, third)),
        ];
        for (const { itemId } of second) {
          const [a, b] = [one.get(itemId) ?? null, two.get(itemId) ?? null];
          if (a !== null && b !== null) expect(both.get(itemId)).toBe(a + b);
        }
      }),
    );
  });
});
