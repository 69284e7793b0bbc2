import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar/day.ts";
import { isWorkDay } from "../calendar/working-days.ts";
import { calendarWith, day } from "../testing/days.ts";
import type { EpochDay } from "../units.ts";
import { REPORT_STATES, type ReportState } from "./cycle.ts";
import { type Digest, digestsOf } from "./digests.ts";
import { notOwingReason } from "./owing.ts";
import {
  type RemindedPeriod,
  type RemindedProgram,
  type RemindedReport,
  type Reminder,
  type ReminderFacts,
  standingReminders,
} from "./reminders.ts";

// November 2026: reported on from Tuesday 24 November to Monday 7 December.
const november: RemindedPeriod = {
  id: "nov",
  state: "open",
  startDay: day("2026-11-01"),
  finishDay: day("2026-11-30"),
  opensDay: day("2026-11-24"),
  closesDay: day("2026-12-07"),
};

function program(id: string, parts: Partial<RemindedProgram> = {}): RemindedProgram {
  const facts = { startDay: day("2026-01-01"), isStopped: false, actualDays: [null] };
  return { id, ...facts, ownerIds: ["owner"], deputyIds: [], sponsorIds: [], ...parts };
}

function report(state: ReportState, parts: Partial<RemindedReport> = {}): RemindedReport {
  return { programId: "a", periodId: "nov", state, returns: 0, returnedDay: null, ...parts };
}

const people = new Map([
  ["owner", { isActive: true, managerId: "manager" }],
  ["deputy", { isActive: true, managerId: null }],
  ["manager", { isActive: true, managerId: "director" }],
  ["director", { isActive: true, managerId: null }],
  ["sponsor", { isActive: true, managerId: null }],
  ["gone", { isActive: false, managerId: "director" }],
]);

function factsOn(iso: string, parts: Partial<ReminderFacts> = {}): ReminderFacts {
  const facts = { calendar: calendarWith(), periods: [november], programs: [program("a")], reports: [] };
  return { day: day(iso), ...facts, people, ...parts };
}

/** Who hears what, e.g. `owner opening`. */
function heard(facts: ReminderFacts): string[] {
  return standingReminders(facts).map(({ personId, stage }) => `${personId} ${stage}`);
}

describe("an owner who has not reported", () => {
  it.each([
    ["2026-11-23", []],
    ["2026-11-24", ["owner opening"]],
    ["2026-12-02", ["owner opening"]],
    ["2026-12-03", ["owner closing"]],
    ["2026-12-07", ["owner closing"]],
    ["2026-12-08", ["owner overdue"]],
    ["2026-12-09", ["owner overdue"]],
    ["2026-12-10", ["owner overdue", "manager escalation"]],
    ["2026-12-21", ["owner overdue", "manager escalation"]],
    ["2026-12-22", ["owner overdue", "manager escalation"]],
  ])("hears on %s: %o", (iso, expected) => {
    expect(heard(factsOn(iso))).toEqual(expected);
    expect(heard(factsOn(iso, { reports: [report("draft")] }))).toEqual(expected);
  });

  it("hears nothing on a day off", () => {
    expect(heard(factsOn("2026-11-27"))).toEqual([]);
    expect(heard(factsOn("2026-11-24", { calendar: calendarWith("2026-11-24") }))).toEqual([]);
  });

  it("hears nothing before the office has opened the period, and no call to report once it has closed", () => {
    const scheduled = { ...november, state: "scheduled" as const };
    const closed = { ...november, state: "closed" as const };
    expect(heard(factsOn("2026-12-03", { periods: [scheduled] }))).toEqual([]);
    expect(heard(factsOn("2026-12-03", { periods: [closed] }))).toEqual([]);
    const missing = { periods: [closed], reports: [report("missing")] };
    expect(heard(factsOn("2026-12-08", missing))).toEqual(["owner overdue"]);
    expect(heard(factsOn("2026-12-21", missing))).toEqual(["owner overdue", "manager escalation"]);
    expect(heard(factsOn("2026-12-22", missing))).toEqual([]);
  });

  it("shares it with the deputy, once where one person is both", () => {
    const programs = [program("a", { deputyIds: ["deputy", "owner"] })];
    expect(heard(factsOn("2026-11-24", { programs }))).toEqual(["owner opening", "deputy opening"]);
  });
});

describe("a returned report", () => {
  const returned = (iso: string, returns = 1) => report("returned", { returns, returnedDay: day(iso) });

  it("is told from the day it came back, and then what the days bring", () => {
    const reports = [returned("2026-11-30")];
    expect(heard(factsOn("2026-11-30", { reports }))).toEqual(["owner returned"]);
    expect(heard(factsOn("2026-12-03", { reports }))).toEqual(["owner closing"]);
    expect(heard(factsOn("2026-12-08", { reports }))).toEqual(["owner overdue"]);
    expect(heard(factsOn("2026-12-08", { reports: [returned("2026-12-08")] }))).toEqual(["owner returned"]);
    expect(heard(factsOn("2026-12-09", { reports: [returned("2026-12-09")] }))).toEqual(["owner returned"]);
  });

  it("is worth telling each time", () => {
    const keys = [1, 2].map(
      (returns) =>
        standingReminders(factsOn("2026-11-30", { reports: [returned("2026-11-30", returns)] }))[0]?.key,
    );
    expect(keys[0]).not.toBe(keys[1]);
  });
});

describe("silence", () => {
  it.each(["submitted", "approved"] as const)("follows a report that is %s", (state) => {
    expect(heard(factsOn("2026-12-10", { reports: [report(state)] }))).toEqual([]);
  });

  it("is kept about programs that owe no report", () => {
    const stopped = program("a", { isStopped: true });
    const complete = program("b", { actualDays: [day("2026-10-31")] });
    const later = program("c", { startDay: day("2026-12-01") });
    expect(heard(factsOn("2026-12-10", { programs: [stopped, complete, later] }))).toEqual([]);
  });

  it("is kept towards people who may no longer enter", () => {
    expect(heard(factsOn("2026-11-24", { programs: [program("a", { ownerIds: ["gone"] })] }))).toEqual([]);
  });
});

describe("escalation", () => {
  const of = (parts: Partial<RemindedProgram>, more = people) =>
    heard(factsOn("2026-12-10", { programs: [program("a", parts)], people: more })).filter((line) =>
      line.endsWith("escalation"),
    );

  it("goes one level up, over a manager who left or who is the deputy", () => {
    expect(of({})).toEqual(["manager escalation"]);
    expect(of({ deputyIds: ["manager"] })).toEqual(["director escalation"]);
    const without = new Map(people).set("manager", { isActive: false, managerId: "director" });
    expect(of({}, without)).toEqual(["director escalation"]);
  });

  it("goes to the sponsors where nobody stands above the owner", () => {
    expect(of({ ownerIds: ["director"], sponsorIds: ["sponsor", "gone"] })).toEqual(["sponsor escalation"]);
    expect(of({ ownerIds: [], sponsorIds: ["sponsor"] })).toEqual(["sponsor escalation"]);
  });

  it("comes to an end where people manage each other or themselves", () => {
    const circle = new Map([
      ["owner", { isActive: true, managerId: "other" }],
      ["other", { isActive: false, managerId: "owner" }],
      ["alone", { isActive: true, managerId: "alone" }],
    ]);
    expect(of({}, circle)).toEqual([]);
    expect(of({ ownerIds: ["alone"] }, circle)).toEqual([]);
  });
});

describe("a closing day that was moved", () => {
  it("is told again", () => {
    const later = { ...november, closesDay: day("2026-12-14") };
    const [first] = standingReminders(factsOn("2026-12-03"));
    const [second] = standingReminders(factsOn("2026-12-10", { periods: [later] }));
    expect([first?.stage, second?.stage]).toEqual(["closing", "closing"]);
    expect(first?.key).not.toBe(second?.key);
  });
});

/** What a scheduler that looks on these days writes: it remembers what it told. */
function runOn(days: readonly EpochDay[], factsOf: (at: EpochDay) => ReminderFacts): Digest<Reminder>[] {
  const told = new Set<string>();
  const keys = new Set<string>();
  return days.flatMap((at) => {
    const digests = digestsOf(at, standingReminders(factsOf(at)), told, keys);
    for (const { key, news } of digests) {
      keys.add(key);
      for (const reminder of news) told.add(reminder.key);
    }
    return digests;
  });
}

const FIRST = day("2026-11-20");
const everyDay = Array.from({ length: 40 }, (_, index) => addDays(FIRST, index));

describe("digests", () => {
  it("tell one person of all their programs in one message", () => {
    const programs = ["a", "b", "c"].map((id) => program(id));
    const digests = runOn(everyDay, (at) => factsOn("2026-11-24", { day: at, programs }));
    expect(digests.map(({ personId, news }) => [personId, news.length, news[0]?.stage])).toEqual([
      ["owner", 3, "opening"],
      ["owner", 3, "closing"],
      ["owner", 3, "overdue"],
      ["manager", 3, "escalation"],
    ]);
  });

  it("make up for downtime by one message that tells how things stand, not what was missed", () => {
    const digests = runOn([day("2026-12-10"), day("2026-12-13")], (at) => factsOn("2026-12-10", { day: at }));
    expect(digests.map(({ personId, news }) => [personId, news.map(({ stage }) => stage)])).toEqual([
      ["owner", ["overdue"]],
      ["manager", ["escalation"]],
    ]);
  });

  it("repeat what was told before beside what is new", () => {
    const programs = [program("a"), program("b")];
    const back = report("returned", { programId: "b", returns: 1, returnedDay: day("2026-11-26") });
    const digests = runOn([day("2026-11-25"), day("2026-11-26")], (at) =>
      factsOn("2026-11-25", { day: at, programs, reports: at < day("2026-11-26") ? [] : [back] }),
    );
    expect(digests.map(({ news, all }) => [news.length, all.length])).toEqual([
      [2, 2],
      [1, 2],
    ]);
  });

  const anyProgram = fc.record({
    ownerIds: fc.subarray(["owner", "deputy", "gone"]),
    deputyIds: fc.subarray(["deputy", "manager"]),
    sponsorIds: fc.subarray(["sponsor", "gone"]),
    isStopped: fc.boolean(),
    actualDays: fc.constantFrom([], [null], [day("2026-10-30")], [day("2026-11-15")]),
    startDay: fc.constantFrom(day("2026-01-01"), day("2026-12-15")),
  });
  const anyReport = fc.record({
    state: fc.constantFrom(...REPORT_STATES),
    returns: fc.integer({ min: 0, max: 3 }),
    returnedDay: fc.option(fc.constantFrom(...everyDay)),
  });
  const anyCourse = fc.record({
    programs: fc
      .array(anyProgram, { maxLength: 4 })
      .map((made) => made.map((parts, index) => program(`p${index}`, parts))),
    states: fc.array(anyReport, { minLength: 4, maxLength: 4 }),
    days: fc.subarray(everyDay, { minLength: 1 }),
    closesAt: fc.constantFrom(...everyDay),
  });

  it("never tell the same twice, never two a day, never on days off, never of programs that owe nothing", () => {
    fc.assert(
      fc.property(anyCourse, ({ programs, states, days, closesAt }) => {
        const factsOf = (at: EpochDay) =>
          factsOn("2026-11-24", {
            day: at,
            programs,
            periods: [{ ...november, state: at >= closesAt ? "closed" : "open" }],
            reports: programs.map(({ id }, index) =>
              // The course of a report: as drawn, from its day of return on; a draft before.
              at >= (states[index]?.returnedDay ?? at)
                ? { ...report("draft"), ...states[index], programId: id }
                : report("draft", { programId: id }),
            ),
          });
        const digests = runOn(days, factsOf);
        const keys = digests.flatMap(({ news }) => news.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(digests.map(({ key }) => key)).size).toBe(digests.length);
        const owing = new Set(programs.filter((made) => !notOwingReason(made, november)).map(({ id }) => id));
        for (const { news, all, personId } of digests) {
          expect(news.length).toBeGreaterThan(0);
          expect(all).toEqual(expect.arrayContaining([...news]));
          for (const reminder of all) expect(owing.has(reminder.programId)).toBe(true);
          expect(people.get(personId)?.isActive).toBe(true);
        }
      }),
    );
  });

  it("stand one a person and program at most, and only on working days", () => {
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(...everyDay), ({ programs }, at) => {
        const facts = factsOn("2026-11-24", { day: at, programs });
        const standing = standingReminders(facts);
        const pairs = standing.map(({ personId, programId }) => `${personId} ${programId}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        if (!isWorkDay(facts.calendar, at)) expect(standing).toEqual([]);
      }),
    );
  });
});
