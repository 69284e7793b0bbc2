import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWorkDays } from "../calendar/working-days.ts";
import { day } from "../testing/days.ts";
import { anyNetwork, item, link } from "../testing/networks.ts";
import { daysOf, itemOf, preparedFor, scheduleFor } from "../testing/schedules.ts";
import { criticalPaths } from "./critical-paths.ts";
import type { Network, ScheduleItem } from "./network.ts";

const late = { constraint: { type: "asLateAsPossible" } } as const;

describe("free float", () => {
  // A drives B; S is short and waits for nothing but B; C keeps the plan going to 26 March.
  const network: Network = {
    items: [item("A", 5), item("S", 2), item("B", 3), item("C", 20)],
    links: [link("A FS B"), link("S FS B")],
  };
  const floatsOf = (id: string) => {
    const { totalFloatWorkDays, freeFloatWorkDays } = itemOf(scheduleFor(network), id);
    return [totalFloatWorkDays, freeFloatWorkDays];
  };

  it("is what an item can slip without moving a successor, beside the total that it shares", () => {
    expect(["A", "S", "B", "C"].map(floatsOf)).toEqual([
      [12, 0],
      [15, 3],
      [12, 12],
      [0, 0],
    ]);
  });

  it("is never negative, even where the total is", () => {
    const items = network.items.map((each) =>
      each.id === "B" ? { ...each, deadlineDay: day("2026-03-05") } : each,
    );
    expect(itemOf(scheduleFor({ ...network, items }), "S")).toMatchObject({
      totalFloatWorkDays: 0,
      freeFloatWorkDays: 3,
    });
    expect(itemOf(scheduleFor({ ...network, items }), "A")).toMatchObject({
      totalFloatWorkDays: -3,
      freeFloatWorkDays: 0,
    });
  });

  it("is exactly what can be used up before anything else moves", () => {
    fc.assert(
      fc.property(anyNetwork(5), (any) => {
        const plan = scheduleFor(any);
        for (const at of plan.items) {
          expect(movesOthers(any, at.id, at.freeFloatWorkDays)).toBe(false);
          expect(movesOthers(any, at.id, at.freeFloatWorkDays + 1)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Tries it: holds the item so many working days later, and looks whether another item or the plan's finish moves. */
function movesOthers(network: Network, id: string, byWorkDays: number): boolean {
  const plan = scheduleFor(network);
  const hold = (each: ScheduleItem) => addWorkDays(each.calendar, itemOf(plan, id).startDay, byWorkDays);
  const items = network.items.map((each) => (each.id === id ? { ...each, heldFromDay: hold(each) } : each));
  const delayed = scheduleFor({ ...network, items });
  const isMoved = network.items.some(
    (each) => each.id !== id && daysOf(itemOf(plan, each.id)) !== daysOf(itemOf(delayed, each.id)),
  );
  return isMoved || delayed.plan?.finishDay !== plan.plan?.finishDay;
}

describe("as late as possible", () => {
  const place = (network: Network, id: string) => daysOf(itemOf(scheduleFor(network), id));

  it("ends right before what waits for it", () => {
    const network = {
      items: [item("A", 10), item("L", 2, late), item("B", 1)],
      links: [link("A FS B"), link("L FS B")],
    };
    expect(place(network, "L")).toBe("2026-03-11..2026-03-12");
    expect(itemOf(scheduleFor(network), "L")).toMatchObject({ totalFloatWorkDays: 0, freeFloatWorkDays: 0 });
  });

  it("moves no successor, where Microsoft Project would push it to the end of its total float", () => {
    const network = { items: [item("L", 2, late), item("B", 1), item("C", 20)], links: [link("L FS B")] };
    expect([place(network, "L"), place(network, "B")]).toEqual(["2026-03-01..2026-03-02", "2026-03-03"]);
    expect(itemOf(scheduleFor(network), "L")).toMatchObject({ totalFloatWorkDays: 17, freeFloatWorkDays: 0 });
  });

  it("goes in a row, each up to the next", () => {
    const network = {
      items: [item("K", 1, late), item("L", 2, late), item("B", 1, { heldFromDay: day("2026-03-19") })],
      links: [link("K FS L"), link("L FS B")],
    };
    expect([place(network, "K"), place(network, "L")]).toEqual(["2026-03-16", "2026-03-17..2026-03-18"]);
  });

  it("without a successor goes to the end, or to its deadline", () => {
    const network = (facts: Partial<ScheduleItem>): Network => ({
      items: [item("L", 2, { ...late, ...facts }), item("C", 20)],
      links: [],
    });
    expect(place(network({}), "L")).toBe("2026-03-25..2026-03-26");
    expect(place(network({ deadlineDay: day("2026-03-10") }), "L")).toBe("2026-03-09..2026-03-10");
  });

  it("is no wish any more for what has begun", () => {
    const network = {
      items: [item("L", 2, { ...late, actualStartDay: day("2026-03-02") }), item("C", 20)],
      links: [],
    };
    expect(place(network, "L")).toBe("2026-03-02..2026-03-03");
  });

  it("changes the days of no other item, whatever the network", () => {
    fc.assert(
      fc.property(anyNetwork(), fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (network, isLate) => {
        const items = network.items.map((each, index) => (isLate[index] ? { ...each, ...late } : each));
        const [early, settled] = [scheduleFor(network), scheduleFor({ ...network, items })];
        for (const [index, at] of settled.items.entries()) {
          if (isLate[index]) expect(at.freeFloatWorkDays).toBe(0);
          else expect(at.finishDay).toBe(early.items[index]?.finishDay);
        }
        expect(settled.plan?.finishDay).toBe(early.plan?.finishDay);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a roll-up", () => {
  it("spans its items and has the least float of what is not finished", () => {
    const items = [
      item("A", 2, { actualStartDay: day("2026-03-02"), actualFinishDay: day("2026-03-03") }),
      item("B", 3, { heldFromDay: day("2026-03-08") }),
      item("C", 9, { programId: "Q" }),
      item("D", 0, { programId: "R", actualFinishDay: day("2026-03-04") }),
    ];
    const { programs, plan } = scheduleFor({ items, links: [] });
    expect(programs).toEqual([
      { programId: "P", startDay: day("2026-03-02"), finishDay: day("2026-03-10"), totalFloatWorkDays: 1 },
      { programId: "Q", startDay: day("2026-03-01"), finishDay: day("2026-03-11"), totalFloatWorkDays: 0 },
      { programId: "R", startDay: day("2026-03-04"), finishDay: day("2026-03-04"), totalFloatWorkDays: null },
    ]);
    expect(plan).toEqual({
      startDay: day("2026-03-01"),
      finishDay: day("2026-03-11"),
      totalFloatWorkDays: 0,
    });
  });
});

describe("critical paths", () => {
  const pathsOf = (network: Network, limit = 10, horizon: "plan" | "program" = "plan") => {
    const { paths, isComplete } = criticalPaths(preparedFor(network, { horizon }), limit);
    return { paths: paths.map(({ itemIds }) => itemIds.join("")), isComplete };
  };
  const diamond: Network = {
    items: [item("A", 2), item("B", 3), item("C", 3), item("D", 1)],
    links: [link("A FS B"), link("A FS C"), link("B FS D"), link("C FS D")],
  };

  it("are listed all when they tie", () => {
    expect(pathsOf(diamond)).toEqual({ paths: ["ABD", "ACD"], isComplete: true });
    expect(criticalPaths(preparedFor(diamond), 1).paths).toEqual([
      { programId: "P", itemIds: ["A", "B", "D"], linkIds: ["A FS B", "B FS D"] },
    ]);
  });

  it("say when there are more than were asked for", () => {
    expect(pathsOf(diamond, 1)).toEqual({ paths: ["ABD"], isComplete: false });
  });

  it("are one for each program when float is measured so", () => {
    const items = [item("A", 2), item("B", 3, { programId: "Q" })];
    expect(pathsOf({ items, links: [] }, 10, "program").paths).toEqual(["A", "B"]);
    expect(pathsOf({ items, links: [] }, 10, "plan").paths).toEqual(["B"]);
  });

  it("begin at what is still to be done", () => {
    const items = diamond.items.map((each) =>
      each.id === "A"
        ? { ...each, actualStartDay: day("2026-03-01"), actualFinishDay: day("2026-03-02") }
        : each,
    );
    expect(pathsOf({ ...diamond, items }).paths).toEqual(["BD", "CD"]);
  });

  it("are found at once among more ties than could ever be listed", () => {
    // Forty pairs in a row: 2 to the power of 40 paths.
    const names = Array.from({ length: 40 }, (_, index) => [`${index}a`, `${index}b`]);
    const items = names.flat().map((id) => item(id, 1));
    const links = names
      .slice(1)
      .flatMap((pair, index) =>
        pair.flatMap((to) => (names[index] ?? []).map((from) => link(`${from} FS ${to}`))),
      );
    const { paths, isComplete } = criticalPaths(preparedFor({ items, links }), 5);
    expect([paths.length, new Set(paths.map(({ itemIds }) => itemIds.join())).size, isComplete]).toEqual([
      5,
      5,
      false,
    ]);
  });
});
