import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toIsoDay } from "../calendar/day.ts";
import { addWorkDays, createWorkCalendar, isWorkDay, workDaysBetween } from "../calendar/working-days.ts";
import { calendarWith, day } from "../testing/days.ts";
import { anyNetwork, item, link } from "../testing/networks.ts";
import type { EpochDay } from "../units.ts";
import type { DatedConstraintType, Network, ScheduleItem, ScheduleOptions } from "./network.ts";
import { schedule } from "./passes.ts";
import type { Schedule, ScheduledItem } from "./scheduled.ts";

/** A Sunday. */
const START = "2026-03-01";

const options = (horizon: ScheduleOptions["horizon"] = "plan"): ScheduleOptions => ({
  startDay: day(START),
  statusDay: null,
  horizon,
});

function scheduled(network: Network, horizon: ScheduleOptions["horizon"] = "plan"): Schedule {
  const result = schedule(network, options(horizon));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function byId({ items }: Schedule): Map<string, ScheduledItem> {
  return new Map(items.map((each) => [each.id, each]));
}

/** `start..finish`, or the one day of a milestone. */
function daysOf(each: ScheduledItem | undefined): string {
  if (!each) return "absent";
  const [start, finish] = [toIsoDay(each.startDay), toIsoDay(each.finishDay)];
  return start === finish ? start : `${start}..${finish}`;
}

const placeOf = (network: Network, id: string) => daysOf(byId(scheduled(network)).get(id));

describe("the Reliable Construction Company", () => {
  // Hillier and Lieberman, Introduction to Operations Research, the worked example of project management
  // with PERT/CPM: durations in weeks, all published start times and slacks.
  const published = [
    { id: "A", duration: 2, after: "", start: 0, lateStart: 0 },
    { id: "B", duration: 4, after: "A", start: 2, lateStart: 2 },
    { id: "C", duration: 10, after: "B", start: 6, lateStart: 6 },
    { id: "D", duration: 6, after: "C", start: 16, lateStart: 20 },
    { id: "E", duration: 4, after: "C", start: 16, lateStart: 16 },
    { id: "F", duration: 5, after: "E", start: 20, lateStart: 20 },
    { id: "G", duration: 7, after: "D", start: 22, lateStart: 26 },
    { id: "H", duration: 9, after: "EG", start: 29, lateStart: 33 },
    { id: "I", duration: 7, after: "C", start: 16, lateStart: 18 },
    { id: "J", duration: 8, after: "FI", start: 25, lateStart: 25 },
    { id: "K", duration: 4, after: "J", start: 33, lateStart: 34 },
    { id: "L", duration: 5, after: "J", start: 33, lateStart: 33 },
    { id: "M", duration: 2, after: "H", start: 38, lateStart: 42 },
    { id: "N", duration: 6, after: "KL", start: 38, lateStart: 38 },
  ];
  const everyDay = createWorkCalendar({ workWeekMask: 127, holidays: [] });
  const network = {
    items: published.map(({ id, duration }) => item(id, duration, { calendar: everyDay })),
    links: published.flatMap(({ id, after }) => [...after].map((before) => link(`${before} FS ${id}`))),
  };
  const plan = byId(scheduled(network));

  for (const { id, duration, start, lateStart } of published) {
    it(`starts ${id} at ${start}, at the latest at ${lateStart}`, () => {
      expect(plan.get(id)).toMatchObject({
        startDay: addDays(day(START), start),
        finishDay: addDays(day(START), start + duration - 1),
        lateStartDay: addDays(day(START), lateStart),
        totalFloatWorkDays: lateStart - start,
        isCritical: lateStart === start,
      });
    });
  }

  it("has the published critical path and 44 days", () => {
    const critical = [...plan.values()].filter(({ isCritical }) => isCritical).map(({ id }) => id);
    expect(critical.join("")).toBe("ABCEFJLN");
    expect(plan.get("N")?.finishDay).toBe(addDays(day(START), 43));
    expect(plan.get("J")?.drivingLinkIds).toEqual(["F FS J"]);
  });
});

describe("a link", () => {
  // A works Sunday 1 to Thursday 5 March; B takes three working days.
  const check = (text: string, expected: string, duration = 3) =>
    it(`${text} puts B on ${expected}`, () =>
      expect(placeOf({ items: [item("A", 5), item("B", duration)], links: [link(text)] }, "B")).toBe(
        expected,
      ));

  check("A FS B", "2026-03-08..2026-03-10");
  check("A FS+2 B", "2026-03-10..2026-03-12");
  check("A FS-2 B", "2026-03-04..2026-03-08");
  check("A SS B", "2026-03-01..2026-03-03");
  check("A SS+2 B", "2026-03-03..2026-03-05");
  check("A FF B", "2026-03-03..2026-03-05");
  check("A FF+2 B", "2026-03-05..2026-03-09");
  check("A FF-1 B", "2026-03-02..2026-03-04");
  check("A SF+3 B", "2026-03-01..2026-03-03");
  check("A SF+6 B", "2026-03-04..2026-03-08");
  check("A FS+1e B", "2026-03-08..2026-03-10");
  check("A FS+4e B", "2026-03-10..2026-03-12");
  check("A FF+2e B", "2026-03-04..2026-03-08");
  check("A SS+5e B", "2026-03-08..2026-03-10");

  check("A FS B", "2026-03-05", 0);
  check("A FS+1 B", "2026-03-08", 0);
  check("A FS+1e B", "2026-03-06", 0);
  check("A SS B", "2026-03-01", 0);
  check("A SS+1 B", "2026-03-02", 0);
  check("A FF+2 B", "2026-03-09", 0);
});

describe("a milestone", () => {
  const check = (text: string, expected: string) =>
    it(`on Tuesday 3 March with ${text} puts B on ${expected}`, () => {
      const milestone = item("M", 0, { heldFromDay: day("2026-03-03") });
      expect(placeOf({ items: [milestone, item("B", 2)], links: [link(text)] }, "B")).toBe(expected);
    });

  check("M FS B", "2026-03-04..2026-03-05");
  check("M FS+1 B", "2026-03-05..2026-03-08");
  check("M SS B", "2026-03-04..2026-03-05");
  check("M FF B", "2026-03-02..2026-03-03");
  check("M FS-1 B", "2026-03-03..2026-03-04");

  it("that a forecast puts on a day off stays there", () => {
    expect(placeOf({ items: [item("M", 0, { heldFromDay: day("2026-03-06") })], links: [] }, "M")).toBe(
      "2026-03-06",
    );
  });

  it("that nothing holds falls on the plan's first day", () => {
    expect(placeOf({ items: [item("M", 0)], links: [] }, "M")).toBe(START);
  });
});

describe("an activity", () => {
  it("works around weekends and holidays of its own calendar", () => {
    const eid = calendarWith("2026-03-04..2026-03-09");
    expect(placeOf({ items: [item("A", 4, { calendar: eid })], links: [] }, "A")).toBe(
      "2026-03-01..2026-03-10",
    );
  });

  it("waits for a predecessor of another calendar", () => {
    const everyDay = createWorkCalendar({ workWeekMask: 127, holidays: [] });
    const items = [item("A", 7, { calendar: everyDay }), item("B", 1)];
    expect(placeOf({ items, links: [link("A FS B")] }, "B")).toBe("2026-03-08");
  });

  it("is held by its forecast when the links allow it earlier, and by the links when they do not", () => {
    const held = (on: string) => ({
      items: [item("A", 5), item("B", 1, { heldFromDay: day(on) })],
      links: [link("A FS B")],
    });
    const driving = (on: string) => byId(scheduled(held(on))).get("B")?.drivingLinkIds;
    expect([placeOf(held("2026-03-11"), "B"), driving("2026-03-11")]).toEqual(["2026-03-11", []]);
    expect([placeOf(held("2026-03-02"), "B"), driving("2026-03-02")]).toEqual(["2026-03-08", ["A FS B"]]);
    expect(driving("2026-03-08")).toEqual(["A FS B"]);
  });
});

describe("an actual day", () => {
  it("fixes an item against links, forecast and constraint", () => {
    const done = item("B", 3, {
      heldFromDay: day("2026-03-22"),
      actualStartDay: day("2026-03-02"),
      actualFinishDay: day("2026-03-05"),
      constraint: { type: "startNoEarlierThan", day: day("2026-03-15") },
    });
    const plan = scheduled({ items: [item("A", 5), done], links: [link("A FS B")] });
    expect(byId(plan).get("B")).toMatchObject({
      startDay: day("2026-03-02"),
      finishDay: day("2026-03-05"),
      totalFloatWorkDays: 0,
      isCritical: false,
      drivingLinkIds: [],
    });
    expect(plan.brokenConstraints).toMatchObject([{ itemId: "B", type: "startNoEarlierThan" }]);
  });

  it("moves what follows", () => {
    const items = [item("M", 0, { actualFinishDay: day("2026-03-10") }), item("B", 2)];
    expect(placeOf({ items, links: [link("M FS B")] }, "B")).toBe("2026-03-11..2026-03-12");
  });

  it("of a start runs the full duration from there", () => {
    const items = [item("A", 5, { actualStartDay: day("2026-03-03") })];
    expect(placeOf({ items, links: [] }, "A")).toBe("2026-03-03..2026-03-09");
  });

  it("of a start lets a finish link hold the finish", () => {
    const items = [item("A", 10), item("B", 2, { actualStartDay: day("2026-03-03") })];
    const network = { items, links: [link("A FF B"), link("A FS B")] };
    expect(placeOf(network, "B")).toBe("2026-03-03..2026-03-12");
    expect(byId(scheduled(network)).get("B")?.drivingLinkIds).toEqual(["A FF B"]);
  });

  it("of a finish without a start counts the duration back", () => {
    const items = [item("A", 5, { actualFinishDay: day("2026-03-09") })];
    expect(placeOf({ items, links: [] }, "A")).toBe("2026-03-03..2026-03-09");
  });

  it("bounds no predecessor any more: what has happened cannot be delayed", () => {
    const items = [item("A", 5), item("B", 1, { actualFinishDay: day("2026-03-02") }), item("C", 20)];
    expect(byId(scheduled({ items, links: [link("A FS B")] })).get("A")?.totalFloatWorkDays).toBe(15);
  });
});

describe("a constraint", () => {
  // A works 1 to 5 March and drives B, of three days, to Sunday 8 March; C keeps the plan going to 26 March.
  const network = (facts: Partial<ScheduleItem>): Network => ({
    items: [item("A", 5), item("B", 3, facts), item("C", 20)],
    links: [link("A FS B")],
  });
  const check = (
    why: string,
    facts: Partial<ScheduleItem>,
    expected: string,
    float: number,
    broken: string[],
  ) =>
    it(why, () => {
      const plan = scheduled(network(facts));
      expect(daysOf(byId(plan).get("B"))).toBe(expected);
      expect(byId(plan).get("B")?.totalFloatWorkDays).toBe(float);
      expect(plan.brokenConstraints.map(({ type }) => type)).toEqual(broken);
      expect(byId(plan).get("B")?.isCritical).toBe(float <= 0);
    });
  const constraint = (type: DatedConstraintType, iso: string) => ({
    constraint: { type, day: day(iso) },
  });

  check("none leaves all the float", {}, "2026-03-08..2026-03-10", 12, []);
  check(
    "start no earlier than moves it",
    constraint("startNoEarlierThan", "2026-03-15"),
    "2026-03-15..2026-03-17",
    7,
    [],
  );
  check(
    "start no earlier than an earlier day moves nothing",
    constraint("startNoEarlierThan", "2026-03-02"),
    "2026-03-08..2026-03-10",
    12,
    [],
  );
  check(
    "finish no earlier than moves it",
    constraint("finishNoEarlierThan", "2026-03-18"),
    "2026-03-16..2026-03-18",
    6,
    [],
  );
  check(
    "start no later than takes float",
    constraint("startNoLaterThan", "2026-03-10"),
    "2026-03-08..2026-03-10",
    2,
    [],
  );
  check(
    "start no later than missed is shown",
    constraint("startNoLaterThan", "2026-03-04"),
    "2026-03-08..2026-03-10",
    -2,
    ["startNoLaterThan"],
  );
  check(
    "finish no later than takes float",
    constraint("finishNoLaterThan", "2026-03-12"),
    "2026-03-08..2026-03-10",
    2,
    [],
  );
  check(
    "finish no later than missed is shown",
    constraint("finishNoLaterThan", "2026-03-09"),
    "2026-03-08..2026-03-10",
    -1,
    ["finishNoLaterThan"],
  );
  check(
    "must start on has no float",
    constraint("mustStartOn", "2026-03-15"),
    "2026-03-15..2026-03-17",
    0,
    [],
  );
  check(
    "must start on a day off is the next that works",
    constraint("mustStartOn", "2026-03-13"),
    "2026-03-15..2026-03-17",
    0,
    [],
  );
  check(
    "must start on a day its drivers miss is shown",
    constraint("mustStartOn", "2026-03-03"),
    "2026-03-08..2026-03-10",
    -3,
    ["mustStartOn"],
  );
  check(
    "must finish on has no float",
    constraint("mustFinishOn", "2026-03-17"),
    "2026-03-15..2026-03-17",
    0,
    [],
  );
  check(
    "must finish on a day its drivers miss is shown",
    constraint("mustFinishOn", "2026-03-09"),
    "2026-03-08..2026-03-10",
    -1,
    ["mustFinishOn"],
  );
  check(
    "a deadline takes float and moves nothing",
    { deadlineDay: day("2026-03-15") },
    "2026-03-08..2026-03-10",
    3,
    [],
  );
  check("a deadline missed is shown", { deadlineDay: day("2026-03-08") }, "2026-03-08..2026-03-10", -2, [
    "deadline",
  ]);

  check(
    "start no later than a day off is the working day before",
    constraint("startNoLaterThan", "2026-03-13"),
    "2026-03-08..2026-03-10",
    4,
    [],
  );
  check(
    "finish no later than a day off is the working day before",
    constraint("finishNoLaterThan", "2026-03-13"),
    "2026-03-08..2026-03-10",
    2,
    [],
  );
  check(
    "must finish on a day off is the next that works",
    constraint("mustFinishOn", "2026-03-13"),
    "2026-03-11..2026-03-15",
    0,
    [],
  );

  it("missed makes its drivers critical too, with the same negative float", () => {
    const plan = byId(scheduled(network({ deadlineDay: day("2026-03-08") })));
    expect(plan.get("A")).toMatchObject({ totalFloatWorkDays: -2, isCritical: true });
  });

  it("on a milestone means the milestone's day", () => {
    const must = (type: "mustStartOn" | "mustFinishOn" | "startNoLaterThan" | "finishNoEarlierThan") =>
      scheduled({ items: [item("M", 0, constraint(type, "2026-03-10")), item("C", 20)], links: [] });
    for (const type of ["mustStartOn", "mustFinishOn"] as const) {
      expect(must(type).items[0]).toMatchObject({ finishDay: day("2026-03-10"), totalFloatWorkDays: 0 });
    }
    expect(must("startNoLaterThan").items[0]).toMatchObject({ lateFinishDay: day("2026-03-10") });
    expect(must("finishNoEarlierThan").items[0]).toMatchObject({ startDay: day("2026-03-10") });
  });
});

describe("the horizon", () => {
  const network = {
    items: [
      item("P1", 5, { programId: "P" }),
      item("P2", 2, { programId: "P" }),
      item("Q1", 5, { programId: "Q" }),
      item("Q2", 10, { programId: "Q" }),
    ],
    links: [link("P1 FS Q2")],
  };
  const check = (horizon: ScheduleOptions["horizon"], floats: Record<string, number>) =>
    it(`of the ${horizon} gives floats ${JSON.stringify(floats)}`, () => {
      const plan = scheduled(network, horizon);
      expect(Object.fromEntries(plan.items.map((each) => [each.id, each.totalFloatWorkDays]))).toEqual(
        floats,
      );
    });

  check("plan", { P1: 0, P2: 13, Q1: 10, Q2: 0 });
  check("program", { P1: 0, P2: 3, Q1: 10, Q2: 0 });

  it("of the program gives each program a critical path, and of the plan only the longest", () => {
    const apart = { ...network, links: [] };
    const critical = (horizon: ScheduleOptions["horizon"]) =>
      scheduled(apart, horizon)
        .items.filter(({ isCritical }) => isCritical)
        .map(({ id }) => id);
    expect(critical("plan")).toEqual(["Q2"]);
    expect(critical("program")).toEqual(["P1", "Q2"]);
  });
});

describe("a network that cannot be scheduled", () => {
  const problemsOf = (network: Network) => {
    const result = schedule(network, options());
    return result.ok ? [] : result.problem;
  };

  it("names a cycle across all link types", () => {
    const links = [link("A SS B"), link("B FF C"), link("C SF A")];
    expect(problemsOf({ items: ["A", "B", "C"].map((id) => item(id, 1)), links })).toEqual([
      { code: "cycle", path: ["A", "B", "C"] },
    ]);
  });

  it("names every impossible number and day, with the links that lead nowhere", () => {
    const backwards = { actualStartDay: day("2026-03-05"), actualFinishDay: day("2026-03-04") };
    const items = [item("A", -1), item("B", 1.5), item("C", 2, backwards)];
    const links = [{ ...link("A FS B"), lagDays: 0.5 }, link("A FS X")];
    expect(problemsOf({ items, links }).map((problem) => problem.code)).toEqual([
      "impossibleDuration",
      "impossibleDuration",
      "impossibleDays",
      "impossibleLag",
      "danglingLink",
    ]);
  });

  it("names what would lie beyond the days that a date can name, ahead or behind", () => {
    const ahead = item("A", 2, { heldFromDay: day("9999-12-31") });
    const behind = item("B", 10, { deadlineDay: day("0001-01-05") });
    const network = { items: [ahead, item("C", 1), behind], links: [link("A FS C")] };
    expect(problemsOf(network)).toEqual(["A", "C", "B"].map((itemId) => ({ code: "outOfTime", itemId })));
  });

  it("is not an empty one", () => {
    expect(scheduled({ items: [], links: [] })).toEqual({
      items: [],
      programs: [],
      plan: null,
      brokenConstraints: [],
      brokenLinks: [],
    });
  });
});

describe("any network", () => {
  /** The close of the day before an activity's start, and the day of a milestone. */
  const openingOf = (of: ScheduleItem, at: ScheduledItem) =>
    of.durationWorkDays === 0 ? at.startDay : at.startDay - 1;

  it("starts nothing before its drivers and nothing on a day off", () => {
    fc.assert(
      fc.property(anyNetwork(), (network) => {
        const plan = byId(scheduled(network));
        const facts = new Map(network.items.map((each) => [each.id, each]));
        for (const each of network.items) {
          const at = plan.get(each.id);
          if (!at || each.durationWorkDays === 0) continue;
          expect(isWorkDay(each.calendar, at.startDay) && isWorkDay(each.calendar, at.finishDay)).toBe(true);
          expect(workDaysBetween(each.calendar, at.startDay, at.finishDay)).toBe(each.durationWorkDays - 1);
          expect(at.startDay).toBeGreaterThanOrEqual(each.heldFromDay ?? day(START));
        }
        for (const { predecessorId, successorId, type, lagDays, lagUnit } of network.links) {
          const [before, after] = [facts.get(predecessorId), facts.get(successorId)];
          const [from, to] = [plan.get(predecessorId), plan.get(successorId)];
          if (!before || !after || !from || !to) throw new Error("every end is placed");
          const isOpening = type[0] === "S" && before.durationWorkDays > 0 && after.durationWorkDays === 0;
          const left = type[0] === "F" ? from.finishDay : openingOf(before, from) + (isOpening ? 1 : 0);
          const reached = type[1] === "F" ? to.finishDay : openingOf(after, to);
          const elapsed =
            lagUnit === "elapsed" ? left + lagDays : addWorkDays(after.calendar, left as EpochDay, lagDays);
          expect(reached).toBeGreaterThanOrEqual(elapsed);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leaves no item later than something holds it: its forecast, the plan's start or a driving link", () => {
    fc.assert(
      fc.property(anyNetwork(), (network) => {
        const plan = scheduled(network);
        for (const [index, at] of plan.items.entries()) {
          const facts = network.items[index];
          if (!facts || at.drivingLinkIds.length > 0) continue;
          const held = facts.heldFromDay ?? day(START);
          const first =
            facts.durationWorkDays === 0 ? held : addWorkDays(facts.calendar, addDays(held, -1), 1);
          expect(at.startDay).toBe(first);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("comes out the same in whatever order it comes in", () => {
    const shuffled = anyNetwork().chain((network) =>
      fc.tuple(
        fc.constant(network),
        fc.shuffledSubarray([...network.items], { minLength: network.items.length }),
        fc.shuffledSubarray([...network.links], { minLength: network.links.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([network, items, links]) => {
        expect(byId(scheduled({ items, links }, "program"))).toEqual(byId(scheduled(network, "program")));
      }),
    );
  });

  for (const horizon of ["plan", "program"] as const) {
    it(`has exactly the float that can be used up without delaying the ${horizon}`, () => {
      const withDeadlines = fc.tuple(anyNetwork(5), fc.array(fc.option(fc.nat(15)), { maxLength: 5 }));
      fc.assert(
        fc.property(withDeadlines, ([bare, slacks]) => {
          const early = byId(scheduled(bare));
          // Deadlines that the early days keep, so that every float is there to be used.
          const items = bare.items.map((each, index) => {
            const finishDay = early.get(each.id)?.finishDay ?? day(START);
            const slack = slacks[index] ?? null;
            return { ...each, deadlineDay: slack === null ? null : addDays(finishDay, slack) };
          });
          const network = { ...bare, items };
          const plan = scheduled(network, horizon);
          for (const at of plan.items) {
            expect(canBeDelayed(network, plan, at, at.totalFloatWorkDays, horizon)).toBe(true);
            expect(canBeDelayed(network, plan, at, at.totalFloatWorkDays + 1, horizon)).toBe(false);
            expect(at.lateFinishDay).toBeGreaterThanOrEqual(at.finishDay);
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});

/** Tries it: holds the item so many working days later, and looks whether anything ends too late. */
function canBeDelayed(
  network: Network,
  plan: Schedule,
  at: ScheduledItem,
  byWorkDays: number,
  horizon: ScheduleOptions["horizon"],
): boolean {
  const items = network.items.map((each) =>
    each.id === at.id ? { ...each, heldFromDay: addWorkDays(each.calendar, at.startDay, byWorkDays) } : each,
  );
  const delayed = scheduled({ ...network, items }, horizon);
  const lastOf = ({ items: all }: Schedule, programId: string) =>
    all.reduce((last, each, index) => {
      const isOther = horizon === "program" && network.items[index]?.programId !== programId;
      return isOther ? last : Math.max(last, each.finishDay);
    }, -Infinity);
  const isLater = ["P", "Q"].some((programId) => lastOf(delayed, programId) > lastOf(plan, programId));
  return !isLater && delayed.brokenConstraints.length === 0;
}
