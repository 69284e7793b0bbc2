import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { addWorkDays } from "../calendar/working-days.ts";
import { day } from "../testing/days.ts";
import { anyNetworkUnderWay, item, link } from "../testing/networks.ts";
import { daysOf, itemOf, PLAN_START, scheduleFor } from "../testing/schedules.ts";
import type { EpochDay } from "../units.ts";
import type { Network, ScheduleItem, ScheduleLink } from "./network.ts";
import type { Schedule, ScheduledItem } from "./scheduled.ts";

/** A plan of one item, seen on a status day. */
function placed(of: ScheduleItem, statusDay: string | null): string {
  const status = statusDay === null ? null : day(statusDay);
  return daysOf(itemOf(scheduleFor({ items: [of], links: [] }, { statusDay: status }), of.id));
}

describe("work under way on a status day", () => {
  // Ten working days, begun on Monday 2 March: planned to end on Sunday 15 March.
  const started = (remainingWorkDays: number | null) =>
    item("A", 10, { actualStartDay: day("2026-03-02"), remainingWorkDays });
  const check = (why: string, remaining: number | null, statusDay: string | null, expected: string) =>
    it(`${why}: ${expected}`, () => expect(placed(started(remaining), statusDay)).toBe(expected));

  check(
    "keeps its planned finish when nobody says what remains",
    null,
    "2026-03-05",
    "2026-03-02..2026-03-15",
  );
  check("runs on at least for the day when it is overdue", null, "2026-03-17", "2026-03-02..2026-03-17");
  check("counts what remains from the status day on", 4, "2026-03-08", "2026-03-02..2026-03-11");
  check("may end sooner than planned", 1, "2026-03-05", "2026-03-02..2026-03-05");
  check("may end later than planned", 12, "2026-03-08", "2026-03-02..2026-03-23");
  check("with nothing left is not finished before the status day", 0, "2026-03-08", "2026-03-02..2026-03-08");
  check("continues on the working day after a status day off", 2, "2026-03-13", "2026-03-02..2026-03-16");
  check("without a status day runs its duration from the start", 4, null, "2026-03-02..2026-03-15");

  it("is held by a link to its finish, and no longer by one to its start", () => {
    const items = [item("P", 20), started(2)];
    const plan = (type: string) =>
      daysOf(
        itemOf(scheduleFor({ items, links: [link(`P ${type} A`)] }, { statusDay: day("2026-03-08") }), "A"),
      );
    expect(plan("FS")).toBe("2026-03-02..2026-03-09");
    // P has not begun, so its twenty days run from the status day.
    expect(plan("FF")).toBe("2026-03-02..2026-04-02");
  });

  it("moves what follows it", () => {
    const network = { items: [started(12), item("B", 1)], links: [link("A FS B")] };
    expect(daysOf(itemOf(scheduleFor(network, { statusDay: day("2026-03-08") }), "B"))).toBe("2026-03-24");
  });

  it("takes its float from its finish", () => {
    const items = [started(2), item("C", 20)];
    expect(itemOf(scheduleFor({ items, links: [] }, { statusDay: day("2026-03-08") }), "A")).toMatchObject({
      lateStartDay: day("2026-03-02"),
      totalFloatWorkDays: 18,
      freeFloatWorkDays: 18,
    });
  });
});

describe("what has not begun on a status day", () => {
  it("begins no earlier than that day", () => {
    expect(placed(item("A", 2, { heldFromDay: day("2026-03-02") }), "2026-03-08")).toBe(
      "2026-03-08..2026-03-09",
    );
  });

  it("keeps a forecast that lies ahead", () => {
    expect(placed(item("A", 2, { heldFromDay: day("2026-03-15") }), "2026-03-08")).toBe(
      "2026-03-15..2026-03-16",
    );
  });

  it("is met on that day at the earliest when it is a milestone, even on a day off", () => {
    expect(placed(item("M", 0, { heldFromDay: day("2026-03-02") }), "2026-03-06")).toBe("2026-03-06");
  });

  it("leaves what is finished where it was", () => {
    const done = item("A", 2, { actualStartDay: day("2026-03-02"), actualFinishDay: day("2026-03-04") });
    expect(placed(done, "2026-03-15")).toBe("2026-03-02..2026-03-04");
  });
});

describe("a link that actual days went against", () => {
  const check = (text: string, facts: Partial<ScheduleItem>, expected: unknown) =>
    it(`${text} is listed as ${JSON.stringify(expected)}`, () => {
      // A works 1 to 5 March.
      const network = { items: [item("A", 5), item("B", 3, facts)], links: [link(text)] };
      expect(scheduleFor(network).brokenLinks).toEqual(expected);
    });
  const broken = (text: string, end: "start" | "finish", actual: string, allowed: string) => [
    { linkId: text, end, actualDay: day(actual), allowedDay: day(allowed) },
  ];

  check(
    "A FS B",
    { actualStartDay: day("2026-03-03") },
    broken("A FS B", "start", "2026-03-03", "2026-03-08"),
  );
  check("A FS B", { actualStartDay: day("2026-03-08") }, []);
  check("A FS B", { actualStartDay: day("2026-03-06") }, []);
  check(
    "A FS-2 B",
    { actualStartDay: day("2026-03-03") },
    broken("A FS-2 B", "start", "2026-03-03", "2026-03-04"),
  );
  check("A FF B", { actualStartDay: day("2026-03-01") }, []);
  check(
    "A FF+1 B",
    { actualStartDay: day("2026-03-01"), actualFinishDay: day("2026-03-05") },
    broken("A FF+1 B", "finish", "2026-03-05", "2026-03-08"),
  );
  check("A FS B", {}, []);

  it("is judged by where its predecessor comes to lie, as late as possible", () => {
    const late = item("L", 2, { constraint: { type: "asLateAsPossible" } });
    const done = item("B", 1, { actualStartDay: day("2026-03-08"), actualFinishDay: day("2026-03-08") });
    const network = { items: [late, done, item("C", 20)], links: [link("L FS B")] };
    expect(scheduleFor(network).brokenLinks).toEqual(broken("L FS B", "start", "2026-03-08", "2026-03-29"));
  });

  it("names a milestone met before its drivers", () => {
    const network = {
      items: [item("A", 5), item("M", 0, { actualFinishDay: day("2026-03-04") })],
      links: [link("A FS M")],
    };
    expect(scheduleFor(network).brokenLinks).toEqual(broken("A FS M", "finish", "2026-03-04", "2026-03-05"));
  });
});

describe("any network under way", () => {
  const cases = fc.tuple(
    anyNetworkUnderWay(),
    fc
      .option(fc.integer({ min: -5, max: 30 }))
      .map((days) => (days === null ? null : addDays(day(PLAN_START), days))),
  );

  it("leaves what happened where it happened and puts nothing else before the status day", () => {
    fc.assert(
      fc.property(cases, ([network, statusDay]) => {
        for (const [index, at] of scheduleFor(network, { statusDay }).items.entries()) {
          const facts = network.items[index];
          if (!facts) continue;
          if (facts.actualFinishDay !== null) expect(at.finishDay).toBe(facts.actualFinishDay);
          else expect(at.finishDay).toBeGreaterThanOrEqual(statusDay ?? -Infinity);
          if (facts.actualStartDay !== null) expect(at.startDay).toBe(facts.actualStartDay);
          else if (facts.actualFinishDay === null)
            expect(at.startDay).toBeGreaterThanOrEqual(statusDay ?? -Infinity);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps every link but those that it lists as broken or that a start has overtaken", () => {
    fc.assert(
      fc.property(cases, ([network, statusDay]) => {
        const plan = scheduleFor(network, { statusDay });
        const broken = new Set(plan.brokenLinks.map(({ linkId }) => linkId));
        for (const each of network.links) {
          const successor = network.items.find(({ id }) => id === each.successorId);
          const isUnknown = successor?.actualStartDay === null && successor.actualFinishDay !== null;
          // Of an activity whose finish alone is known, nobody can say when it started.
          if (isUnknown && each.type.endsWith("S") && successor.durationWorkDays > 0) continue;
          expect(isKept(network, plan, each)).toBe(!broken.has(each.id));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Reckoned from days, by the rules as written down, not by the engine's moments. */
function isKept(
  { items }: Network,
  plan: Schedule,
  { type, lagDays, lagUnit, ...ends }: ScheduleLink,
): boolean {
  const before = items.find(({ id }) => id === ends.predecessorId);
  const after = items.find(({ id }) => id === ends.successorId);
  if (!before || !after) throw new Error("every end is there");
  const [from, to] = [itemOf(plan, before.id), itemOf(plan, after.id)];
  const opening = (of: ScheduleItem, at: ScheduledItem) => at.startDay - (of.durationWorkDays === 0 ? 0 : 1);
  const isOpening = type[0] === "S" && before.durationWorkDays > 0 && after.durationWorkDays === 0;
  const left = type[0] === "F" ? from.finishDay : opening(before, from) + (isOpening ? 1 : 0);
  const reached = type[1] === "F" ? to.finishDay : opening(after, to);
  const allowed =
    lagUnit === "elapsed" ? left + lagDays : addWorkDays(after.calendar, left as EpochDay, lagDays);
  return reached >= allowed;
}
