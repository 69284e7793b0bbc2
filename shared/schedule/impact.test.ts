import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { calendarWith, day } from "../testing/days.ts";
import { anyChanges, anyNetworkUnderWay, item, link } from "../testing/networks.ts";
import { PLAN_START, preparedFor } from "../testing/schedules.ts";
import type { ScheduleChange } from "./change.ts";
import { drivingPath } from "./driving-path.ts";
import { type Impact, impactOf } from "./impact.ts";
import type { Network, ScheduleOptions } from "./network.ts";
import { reportOf } from "./report.ts";

const START = day(PLAN_START);

const prepared = (network: Network, options: Partial<ScheduleOptions> = {}) =>
  preparedFor(network, { horizon: "program", ...options });

function impact(network: Network, ...changes: ScheduleChange[]): Impact {
  const result = impactOf(prepared(network), changes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The changes made for good: what a schedule from scratch is given. */
function changedBy(network: Network, changes: readonly ScheduleChange[]): Network {
  return changes.reduce<Network>(({ items, links }, change) => {
    if (change.kind === "addLink") return { items, links: [...links, change.link] };
    if (change.kind === "removeLink") return { items, links: links.filter(({ id }) => id !== change.linkId) };
    if (change.kind === "changeLink") {
      return {
        items,
        links: links.map((each) => (each.id === change.linkId ? { ...each, ...change.facts } : each)),
      };
    }
    return {
      links,
      items: items.map((each) => (each.id === change.itemId ? { ...each, ...change.facts } : each)),
    };
  }, network);
}

describe("what a change moves", () => {
  // A 1 to 5 March, B 8 to 10 March, M on 10 March; X, of another program, follows B; C stands apart to 26 March.
  const network: Network = {
    items: [
      item("A", 5),
      item("B", 3),
      item("M", 0),
      item("C", 20, { programId: "Q" }),
      item("X", 2, { programId: "Q" }),
    ],
    links: [link("A FS B"), link("B FS M"), link("B FS X")],
  };
  const longer = (days: number): ScheduleChange => ({
    kind: "item",
    itemId: "A",
    facts: { durationWorkDays: days },
  });

  it("is everything behind it, with days, working days and the path that brings it", () => {
    const { moves, causes } = impact(network, longer(7));
    expect(moves.map((move) => [move.itemId, toIsoDay(move.toFinishDay), move.byWorkDays])).toEqual([
      ["A", "2026-03-09", 2],
      ["B", "2026-03-12", 2],
      ["M", "2026-03-12", 2],
      ["X", "2026-03-16", 2],
    ]);
    expect(drivingPath(causes, "M")).toEqual({ itemIds: ["A", "B", "M"], linkIds: ["A FS B", "B FS M"] });
    expect(drivingPath(causes, "A")).toEqual({ itemIds: ["A"], linkIds: [] });
  });

  it("moves the finish of its program, and of the plan only when it is the last", () => {
    expect(impact(network, longer(7))).toMatchObject({
      programs: [{ programId: "P", fromDay: day("2026-03-10"), toDay: day("2026-03-12") }],
      plan: null,
    });
    expect(impact(network, longer(25)).plan).toEqual({
      fromDay: day("2026-03-26"),
      toDay: day("2026-04-09"),
    });
  });

  it("names what becomes critical and what stops being so", () => {
    const { newlyCriticalIds, noLongerCriticalIds } = impact(network, longer(25));
    expect([newlyCriticalIds, noLongerCriticalIds]).toEqual([["X"], ["C"]]);
  });

  it("names the deadlines it breaks", () => {
    const items = network.items.map((each) =>
      each.id === "X" ? { ...each, deadlineDay: day("2026-03-12") } : each,
    );
    expect(impact({ ...network, items }, longer(6)).newlyBroken).toEqual([
      { itemId: "X", type: "deadline", day: day("2026-03-12"), scheduledDay: day("2026-03-15") },
    ]);
  });

  it("goes the other way too: what was driven follows when its driver comes earlier", () => {
    const { moves, causes } = impact(network, longer(4));
    expect(moves.map(({ itemId, byWorkDays }) => `${itemId} ${byWorkDays}`)).toEqual([
      "A -1",
      "B -1",
      "M -1",
      "X -1",
    ]);
    expect(drivingPath(causes, "X").linkIds).toEqual(["A FS B", "B FS X"]);
  });

  it("stops where a forecast or another driver holds on", () => {
    const held = network.items.map((each) =>
      each.id === "M" ? { ...each, heldFromDay: day("2026-03-15") } : each,
    );
    const { moves } = impact({ ...network, items: held }, longer(6));
    expect(moves.map(({ itemId }) => itemId)).toEqual(["A", "B", "X"]);
  });

  it("is nothing for a change that changes nothing", () => {
    expect(impact(network, longer(5))).toEqual({
      moves: [],
      causes: new Map(),
      programs: [],
      plan: null,
      newlyCriticalIds: [],
      noLongerCriticalIds: [],
      newlyBroken: [],
    });
  });

  it("of a link added, changed or removed begins at the link", () => {
    const pathsOf = ({ moves, causes }: Impact) =>
      moves.map(({ itemId }) => drivingPath(causes, itemId).itemIds.join(" "));
    expect(pathsOf(impact(network, { kind: "addLink", link: link("C FS M") }))).toEqual(["C M"]);
    const lagged = impact(network, { kind: "changeLink", linkId: "B FS X", facts: { lagDays: 3 } });
    expect(pathsOf(lagged)).toEqual(["B X"]);
    const removed = impact(network, { kind: "removeLink", linkId: "A FS B" });
    expect(pathsOf(removed)).toEqual(["A B", "A B M", "A B X"]);
    expect(removed.causes.get("B")).toEqual({ linkId: "A FS B", itemId: "A", isLinkChanged: true });
  });

  it("takes along what comes as late as possible before it", () => {
    const items = [item("A", 5), item("L", 1, { constraint: { type: "asLateAsPossible" } }), item("B", 2)];
    const { moves, causes } = impact({ items, links: [link("A FS B"), link("L FS B")] }, longer(6));
    expect(moves.map(({ itemId }) => itemId).sort()).toEqual(["A", "B", "L"]);
    expect(drivingPath(causes, "L").itemIds).toEqual(["A", "B", "L"]);
  });
});

describe("a change that cannot be made", () => {
  const network = {
    items: [item("A", 1), item("B", 1), item("C", 1)],
    links: [link("A FS B"), link("B FS C")],
  };
  const check = (why: string, change: ScheduleChange, problems: unknown) =>
    it(`names ${why}`, () => {
      expect(impactOf(prepared(network), [change])).toEqual({ ok: false, problem: problems });
    });

  check("the cycle it closes", { kind: "addLink", link: link("C SS A") }, [
    { code: "cycle", path: ["A", "B", "C"] },
  ]);
  check("an item that is not there", { kind: "item", itemId: "X", facts: {} }, [
    { code: "unknownItem", itemId: "X" },
  ]);
  check("a link that is not there", { kind: "removeLink", linkId: "X" }, [
    { code: "unknownLink", linkId: "X" },
  ]);
  check("a link that leads nowhere", { kind: "addLink", link: link("A FS X") }, [
    { code: "danglingLink", linkId: "A FS X", missingId: "X" },
  ]);
  check("a link that is there already", { kind: "addLink", link: link("A FS B") }, [
    { code: "duplicateLink", linkId: "A FS B" },
  ]);
  check("an impossible length", { kind: "item", itemId: "A", facts: { durationWorkDays: -1 } }, [
    { code: "impossibleDuration", itemId: "A", durationWorkDays: -1 },
  ]);
  check("a length beyond all dates", { kind: "item", itemId: "B", facts: { durationWorkDays: 9_999_999 } }, [
    { code: "outOfTime", itemId: "B" },
    { code: "outOfTime", itemId: "C" },
  ]);
  check("an impossible lag", { kind: "changeLink", linkId: "A FS B", facts: { lagDays: 0.5 } }, [
    { code: "impossibleLag", linkId: "A FS B", lagDays: 0.5 },
  ]);
});

describe("the impact of any change on any network", () => {
  const cases = fc
    .tuple(
      anyNetworkUnderWay(),
      fc.constantFrom("plan", "program"),
      fc.option(fc.integer({ min: -5, max: 30 })),
    )
    .chain(([network, horizon, statusAfterDays]) => {
      const statusDay = statusAfterDays === null ? null : ((START + statusAfterDays) as typeof START);
      return fc.tuple(
        fc.constant(network),
        fc.constant({ horizon, statusDay } as const),
        anyChanges(network),
      );
    });

  it("is the difference of two schedules from scratch", () => {
    fc.assert(
      fc.property(cases, ([network, options, changes]) => {
        const before = prepared(network, options);
        const told = impactOf(before, changes);
        if (!told.ok) throw new Error(JSON.stringify(told.problem));
        const [was, is] = [reportOf(before), reportOf(prepared(changedBy(network, changes), options))];
        const pairs = was.items.flatMap((one, index) => {
          const other = is.items[index];
          return other ? [{ one, other }] : [];
        });
        const daysMoved = pairs
          .filter(({ one, other }) => one.startDay !== other.startDay || one.finishDay !== other.finishDay)
          .map(({ one, other }) => [one.id, one.startDay, one.finishDay, other.startDay, other.finishDay]);
        const { moves } = told.value;
        expect(
          moves
            .filter(
              ({ fromStartDay, toStartDay, fromFinishDay, toFinishDay }) =>
                fromStartDay !== toStartDay || fromFinishDay !== toFinishDay,
            )
            .map((move) => [
              move.itemId,
              move.fromStartDay,
              move.fromFinishDay,
              move.toStartDay,
              move.toFinishDay,
            ])
            .sort(),
        ).toEqual(daysMoved.sort());
        expect(told.value.newlyCriticalIds).toEqual(
          pairs
            .filter(({ one, other }) => !one.isCritical && other.isCritical)
            .map(({ one }) => one.id)
            .sort(),
        );
        expect(told.value.noLongerCriticalIds).toEqual(
          pairs
            .filter(({ one, other }) => one.isCritical && !other.isCritical)
            .map(({ one }) => one.id)
            .sort(),
        );
        const finishes = was.programs.flatMap(({ programId, finishDay: fromDay }, index) => {
          const toDay = is.programs[index]?.finishDay;
          return fromDay === toDay ? [] : [{ programId, fromDay, toDay }];
        });
        expect(told.value.programs).toEqual(finishes);
        expect(told.value.plan?.toDay ?? was.plan?.finishDay).toBe(is.plan?.finishDay);
        const key = ({ itemId, type }: { itemId: string; type: string }) => `${itemId} ${type}`;
        const wasBroken = new Set(was.brokenConstraints.map(key));
        expect(told.value.newlyBroken.map(key).sort()).toEqual(
          is.brokenConstraints
            .map(key)
            .filter((each) => !wasBroken.has(each))
            .sort(),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("leads every move back to a changed item or link, each step a move itself", () => {
    fc.assert(
      fc.property(cases, ([network, options, changes]) => {
        const told = impactOf(prepared(network, options), changes);
        if (!told.ok) throw new Error(JSON.stringify(told.problem));
        const { moves, causes } = told.value;
        const isFloating = new Set(
          changedBy(network, changes).items.flatMap(({ id, constraint }) =>
            constraint?.type === "asLateAsPossible" ? [id] : [],
          ),
        );
        const touched = new Set(
          changes.map((change) =>
            change.kind === "item"
              ? change.itemId
              : change.kind === "addLink"
                ? change.link.id
                : change.linkId,
          ),
        );
        for (const { itemId } of moves) {
          const path = drivingPath(causes, itemId);
          expect(path.itemIds).toHaveLength(path.linkIds.length + 1);
          const [firstItem = "", firstLink = ""] = [path.itemIds[0], path.linkIds[0]];
          // A program whose finish moves takes along what comes as late as it allows.
          expect(touched.has(firstItem) || touched.has(firstLink) || isFloating.has(firstItem)).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

it("the prepared schedule is left as it was", () => {
  const network = {
    items: [item("A", 2, { calendar: calendarWith() }), item("B", 2)],
    links: [link("A FS B")],
  };
  const before = prepared(network);
  const report = reportOf(before);
  impactOf(before, [{ kind: "item", itemId: "A", facts: { durationWorkDays: 9 } }]);
  expect(reportOf(before)).toEqual(report);
});
