import { describe, expect, it } from "vitest";
import { addWorkDays } from "../calendar/working-days.ts";
import { calendarWith, day } from "../testing/days.ts";
import { item } from "../testing/networks.ts";
import { itemOf, PLAN_START, preparedFor, scheduleFor } from "../testing/schedules.ts";
import { criticalPaths } from "./critical-paths.ts";
import { drivingPath } from "./driving-path.ts";
import type { LinkType } from "./graph.ts";
import { impactOf } from "./impact.ts";
import type { Network, ScheduleItem, ScheduleLink } from "./network.ts";
import { reportOf } from "./report.ts";

/** A network whose links count how often their lag is read: once for each time a pass looks at them. */
function counted(
  items: readonly ScheduleItem[],
  pairs: readonly (readonly [number, number, LinkType?, number?])[],
) {
  const count = { reads: 0 };
  const links = pairs.map(
    ([from, to, type = "FS", lagDays = 0], index): ScheduleLink => ({
      id: `L${index}`,
      predecessorId: `${from}`,
      successorId: `${to}`,
      type,
      lagUnit: "work",
      get lagDays() {
        count.reads++;
        return lagDays;
      },
    }),
  );
  return { network: { items, links } satisfies Network, count };
}

const calendar = calendarWith();
const activities = (size: number, length = 1) =>
  Array.from({ length: size }, (_, index) => item(`${index}`, length, { calendar }));
const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);

/** Awkward shapes of about so many links. */
const SHAPES: Readonly<Record<string, (size: number) => ReturnType<typeof counted>>> = {
  chain: (size) =>
    counted(
      activities(size).reverse(),
      numbers(size - 1).map((index) => [index, index + 1]),
    ),
  "fan out and in": (size) =>
    counted(
      activities(size / 2 + 2),
      numbers(size / 2).flatMap((index): [number, number][] => [
        [size / 2, index],
        [index, size / 2 + 1],
      ]),
    ),
  // Layers of twenty, each item linked to all of the next layer: 20 to the power of the layers paths.
  "dense layers": (size) => {
    const layers = Math.ceil(size / 400) + 1;
    const pairs = numbers(layers - 1).flatMap((layer) =>
      numbers(400).map((index): [number, number] => [
        layer * 20 + Math.floor(index / 20),
        (layer + 1) * 20 + (index % 20),
      ]),
    );
    return counted(activities(layers * 20), pairs);
  },
  "ladder of all four link types": (size) => {
    const types: readonly [LinkType, number][] = [
      ["SS", 1],
      ["FF", 1],
      ["FS", -4],
      ["SF", 6],
    ];
    return counted(
      activities(size, 5),
      numbers(size - 1).map((index) => [index, index + 1, ...(types[index % 4] ?? types[0] ?? ["FS", 0])]),
    );
  },
};

describe.each(Object.entries(SHAPES))("a %s", (_, shapeOf) => {
  it("costs each of its links the same few looks, however long it is", () => {
    const looksPerLink = (size: number) => {
      const { network, count } = shapeOf(size);
      reportOf(preparedFor(network));
      return count.reads / network.links.length;
    };
    expect(looksPerLink(800)).toBeLessThan(12);
    expect(looksPerLink(8_000)).toBeLessThan(looksPerLink(800) + 1);
  });

  it("has an impact that looks only at the links around what moves", () => {
    const { network, count } = shapeOf(8_000);
    const prepared = preparedFor(network, { horizon: "program" });
    const last = prepared.network.graph.order.at(-1) ?? 0;
    const { id: itemId, durationWorkDays } = network.items[last] ?? item("", 0);
    const linksIn = network.links.filter(({ successorId }) => successorId === itemId).length;
    count.reads = 0;
    const facts = { heldFromDay: null, durationWorkDays };
    expect(impactOf(prepared, [{ kind: "item", itemId, facts }])).toMatchObject({
      ok: true,
      value: { moves: [] },
    });
    // Its own links, and those of its predecessors, whose float might have changed.
    expect(count.reads).toBeLessThan(1_000 + 10 * linksIn);
  });

  it("has critical paths and a driving path to its last item", () => {
    const { network } = shapeOf(8_000);
    const prepared = preparedFor(network);
    const { paths } = criticalPaths(prepared, 3);
    expect(paths.length).toBeGreaterThan(0);
    const [first = "", last = ""] = [paths[0]?.itemIds.at(0), paths[0]?.itemIds.at(-1)];
    const impact = impactOf(prepared, [
      { kind: "item", itemId: first, facts: { heldFromDay: day("2026-06-01") } },
    ]);
    if (!impact.ok) throw new Error(JSON.stringify(impact.problem));
    const path = drivingPath(impact.value.causes, last);
    expect(path.itemIds.at(0)).toBe(first);
    expect(path.linkIds).toHaveLength(path.itemIds.length - 1);
  });
});

describe("a large network", () => {
  it("in a chain of ten thousand ends after ten thousand working days, all of it critical", () => {
    const { network } = SHAPES["chain"]?.(10_000) ?? counted([], []);
    const plan = scheduleFor(network);
    expect(plan.items.every(({ isCritical }) => isCritical)).toBe(true);
    expect(plan.plan?.finishDay).toBe(addWorkDays(calendar, day(PLAN_START), 9_999));
  });

  it("in a fan of five thousand meets in one milestone, which the longest drive", () => {
    const items = numbers(5_000).map((index) => item(`${index}`, (index % 50) + 1, { calendar }));
    const { network } = counted(
      [...items, item("5000", 0, { calendar })],
      numbers(5_000).map((index) => [index, 5_000]),
    );
    const milestone = itemOf(scheduleFor(network), "5000");
    expect(milestone.finishDay).toBe(addWorkDays(calendar, day(PLAN_START), 49));
    expect(milestone.drivingLinkIds).toHaveLength(100);
  });

  it("in a ladder of start and finish links has one rung per day", () => {
    const pairs = numbers(399).map((index) => [index, index + 1, index % 2 === 0 ? "SS" : "FF", 1] as const);
    const plan = scheduleFor(counted(activities(400, 5), pairs).network);
    expect(plan.items.at(-1)?.startDay).toBe(addWorkDays(calendar, day(PLAN_START), 399));
    expect(plan.items.every(({ totalFloatWorkDays }) => totalFloatWorkDays === 0)).toBe(true);
  });

  it("that is one cycle of ten thousand is named as one", () => {
    const { network } = counted(
      activities(10_000),
      numbers(10_000).map((index) => [index, (index + 1) % 10_000]),
    );
    expect(() => preparedFor(network)).toThrow('"code":"cycle"');
  });
});
