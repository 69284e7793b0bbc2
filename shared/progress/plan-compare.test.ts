import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEpochDay } from "../calendar/day.ts";
import { createWorkCalendar } from "../calendar/working-days.ts";
import type { EpochDay, IsoDay } from "../units.ts";
import {
  compareItems,
  compareLinks,
  comparePrograms,
  type KnownItem,
  type KnownLink,
  type KnownProgram,
  kindOfChange,
} from "./plan-compare.ts";
import { STATUSES } from "./status-words.ts";

const WEEK = createWorkCalendar({ workWeekMask: 31, holidays: [] });
const day = (text: string) => toEpochDay(text as IsoDay);

function item(id: string, on: string, isDone = false): KnownItem {
  return { id, programId: "p", day: day(on), isDone };
}

const items = (from: KnownItem[], to: KnownItem[]) => compareItems(from, to, () => WEEK);
const programs = (from: KnownProgram[], to: KnownProgram[]) => comparePrograms(from, to, () => WEEK);

describe("items on two days", () => {
  it.each([
    ["moved later", item("a", "2027-01-17"), "moved", 6],
    ["moved earlier", item("a", "2027-01-05"), "moved", -2],
    ["moved over days off only", item("a", "2027-01-08"), "moved", 0],
    ["was done on its day", item("a", "2027-01-07", true), "done", 0],
    ["was done later", item("a", "2027-01-10", true), "done", 1],
  ])("one %s", (_what, to, change, movedWorkDays) => {
    // A Thursday.
    expect(items([item("a", "2027-01-07")], [to])).toMatchObject([{ change, movedWorkDays }]);
  });

  it("one moved when only its start did, where starts are compared", () => {
    const started = (on: string) => ({ ...item("a", "2027-01-07"), startDay: day(on) });
    expect(items([started("2027-01-03")], [started("2027-01-04")])).toMatchObject([
      { change: "moved", movedWorkDays: 0 },
    ]);
    expect(items([started("2027-01-03")], [started("2027-01-03")])).toEqual([]);
  });

  it("one was reopened when its actual day was taken back", () => {
    const [changed] = items([item("a", "2027-01-07", true)], [item("a", "2027-01-10")]);
    expect(changed).toMatchObject({ change: "reopened", movedWorkDays: 1 });
  });

  it("one was there on one of them only", () => {
    const changed = items([item("gone", "2027-01-07")], [item("new", "2027-01-10", true)]);
    expect(changed.map(({ change, movedWorkDays }) => [change, movedWorkDays])).toEqual([
      ["added", null],
      ["removed", null],
    ]);
  });

  it("count by the calendar of the item's program", () => {
    const everyDay = createWorkCalendar({ workWeekMask: 127, holidays: [] });
    const [changed] = compareItems([item("a", "2027-01-07")], [item("a", "2027-01-17")], () => everyDay);
    expect(changed?.movedWorkDays).toBe(10);
  });

  it("stand with the largest moves first, equal ones in the plan's order", () => {
    const before = ["a", "b", "c", "d"].map((id) => item(id, "2027-01-10"));
    const after = [
      item("new", "2027-01-10"),
      item("a", "2027-01-11"),
      item("b", "2027-01-04"),
      item("c", "2027-01-12"),
      item("d", "2027-01-11"),
    ];
    expect(items(before, after).map(({ to }) => to?.id)).toEqual(["b", "c", "a", "d", "new"]);
  });
});

describe("what happened to an item", () => {
  const [fromDay, toDay] = ["2027-01-07" as IsoDay, "2027-01-10" as IsoDay];

  it("is the direction of a move, and else its class", () => {
    expect(kindOfChange({ change: "moved", fromDay, toDay })).toBe("later");
    expect(kindOfChange({ change: "moved", fromDay: toDay, toDay: fromDay })).toBe("earlier");
    expect(kindOfChange({ change: "done", fromDay, toDay })).toBe("done");
    expect(kindOfChange({ change: "added", fromDay: null, toDay })).toBe("added");
  });
});

describe("programs on two days", () => {
  const known = (id: string, status: KnownProgram["status"], on = "2027-01-07"): KnownProgram => ({
    id,
    status,
    finishDay: day(on),
  });

  it("turned, or finish on another day, or both", () => {
    const changed = programs(
      [known("a", "onPlan"), known("b", "late"), known("c", "late"), known("same", "late")],
      [
        known("a", "late"),
        known("b", "late", "2027-01-10"),
        known("c", "atRisk", "2027-01-06"),
        known("same", "late"),
      ],
    );
    expect(changed.map(({ to, turn, finishMovedWorkDays }) => [to?.id, turn, finishMovedWorkDays])).toEqual([
      ["a", "worse", 0],
      ["b", null, 1],
      ["c", "better", -1],
    ]);
  });

  it("came or went", () => {
    const changed = programs([known("gone", "late")], [known("new", "late")]);
    expect(changed.map(({ from, to }) => [from?.id, to?.id])).toEqual([
      [undefined, "new"],
      ["gone", undefined],
    ]);
  });
});

describe("links on two days", () => {
  const link = (id: string, terms: Partial<KnownLink> = {}): KnownLink => ({
    ...{ id, type: "FS", lagDays: 0, lagUnit: "work" },
    ...terms,
  });

  it("came, went, or wait otherwise", () => {
    const before = ["type", "lag", "unit", "same", "gone"].map((id) => link(id));
    const after = [
      link("new"),
      link("type", { type: "SS" }),
      link("lag", { lagDays: -3 }),
      link("unit", { lagUnit: "elapsed" }),
      link("same"),
    ];
    expect(compareLinks(before, after).map(({ from, to, change }) => [(to ?? from)?.id, change])).toEqual([
      ["new", "added"],
      ["type", "changed"],
      ["lag", "changed"],
      ["unit", "changed"],
      ["gone", "removed"],
    ]);
  });
});

const IDS = ["a", "b", "c", "d", "e", "f"] as const;
const someDay = fc.integer({ min: 20_000, max: 20_060 }).map((value) => value as EpochDay);

/** In whatever order; none to all of them. */
const picture = <Known extends { id: string }>(known: fc.Arbitrary<Known>) =>
  fc.uniqueArray(known, { selector: ({ id }) => id });

const someItems = picture(
  fc.record({
    id: fc.constantFrom(...IDS),
    programId: fc.constant("p"),
    day: someDay,
    isDone: fc.boolean(),
  }),
);

const somePrograms = picture(
  fc.record({ id: fc.constantFrom(...IDS), status: fc.constantFrom(...STATUSES), finishDay: someDay }),
);

const someLinks = picture(
  fc.record({
    id: fc.constantFrom(...IDS),
    type: fc.constantFrom("FS", "SS"),
    lagDays: fc.integer({ min: -1, max: 1 }),
    lagUnit: fc.constantFrom("work", "elapsed"),
  }),
);

const OPPOSITE = {
  ...{ added: "removed", removed: "added", moved: "moved", done: "reopened", reopened: "done" },
  ...{ changed: "changed", better: "worse", worse: "better", level: "level" },
} as const;

const idOf = ({ from, to }: { from: { id: string } | null; to: { id: string } | null }) =>
  (to ?? from)?.id ?? "";
const byId = <Changed extends Parameters<typeof idOf>[0]>(changed: readonly Changed[]) =>
  new Map(changed.map((each) => [idOf(each), each]));

/** Without minus nought, which is another number to `toEqual`. */
const negated = (days: number | null) => days && 0 - days;

describe("whatever two days know", () => {
  it("a day does not differ from itself", () => {
    fc.assert(
      fc.property(someItems, somePrograms, someLinks, (heldItems, heldPrograms, heldLinks) => {
        expect(items(heldItems, heldItems)).toEqual([]);
        expect(programs(heldPrograms, heldPrograms)).toEqual([]);
        expect(compareLinks(heldLinks, heldLinks)).toEqual([]);
      }),
    );
  });

  it("every item stands in one class, or is as it was", () => {
    fc.assert(
      fc.property(someItems, someItems, (from, to) => {
        const changed = items(from, to).map(idOf);
        expect(new Set(changed).size).toBe(changed.length);
        const before = new Map(from.map((each) => [each.id, each]));
        const untouched = to.filter(({ id }) => !changed.includes(id));
        expect(untouched).toEqual(untouched.map(({ id }) => before.get(id)));
        const all = new Set([...from, ...to].map(({ id }) => id));
        expect(changed.length + untouched.length).toBe(all.size);
      }),
    );
  });

  it("the way back is the way there, the other way round", () => {
    fc.assert(
      fc.property(someItems, someItems, (from, to) => {
        const [there, back] = [byId(items(from, to)), byId(items(to, from))];
        expect(back.size).toBe(there.size);
        for (const [id, { change, movedWorkDays }] of there) {
          expect(back.get(id)?.change).toBe(OPPOSITE[change]);
          expect(back.get(id)?.movedWorkDays).toBe(negated(movedWorkDays));
        }
      }),
    );
  });

  it("so it is for programs and links", () => {
    fc.assert(
      fc.property(somePrograms, somePrograms, someLinks, someLinks, (from, to, fromLinks, toLinks) => {
        const [there, back] = [byId(programs(from, to)), byId(programs(to, from))];
        expect(back.size).toBe(there.size);
        for (const [id, { turn, finishMovedWorkDays }] of there) {
          expect(back.get(id)?.turn).toBe(turn && OPPOSITE[turn]);
          expect(back.get(id)?.finishMovedWorkDays).toBe(negated(finishMovedWorkDays));
        }
        const backLinks = byId(compareLinks(toLinks, fromLinks));
        const thereLinks = compareLinks(fromLinks, toLinks);
        expect(backLinks.size).toBe(thereLinks.length);
        for (const link of thereLinks) expect(backLinks.get(idOf(link))?.change).toBe(OPPOSITE[link.change]);
      }),
    );
  });

  it("larger moves come before smaller ones, and equal ones in the order of the second day", () => {
    fc.assert(
      fc.property(someItems, someItems, (from, to) => {
        const sizes = items(from, to).map(({ movedWorkDays }) =>
          movedWorkDays === null ? -1 : Math.abs(movedWorkDays),
        );
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
        const places = items(from, to).map((each, at) => [
          sizes[at] ?? 0,
          each.to
            ? to.findIndex(({ id }) => id === each.to?.id)
            : to.length + from.findIndex(({ id }) => id === each.from?.id),
        ]);
        for (const [at, [size = 0, place = 0]] of places.entries()) {
          const [nextSize, nextPlace = 0] = places[at + 1] ?? [];
          if (size === nextSize) expect(place).toBeLessThan(nextPlace);
        }
      }),
    );
  });
});
