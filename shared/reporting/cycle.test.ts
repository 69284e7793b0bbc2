import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chaseRefusal,
  nextReportState,
  PERIOD_STATES,
  REPORT_ACTS,
  REPORT_STATES,
  type ReportAct,
  type ReportActor,
  type ReportStanding,
} from "./cycle.ts";
import { nextPeriodState, PERIOD_ACTS } from "./period-cycle.ts";

const nobody: ReportActor = { answersFor: false, hasWritten: false, reviews: false, keepsPeriods: false };
const owner: ReportActor = { ...nobody, answersFor: true };
const officer: ReportActor = { ...nobody, reviews: true, keepsPeriods: true };
const deputisingOfficer: ReportActor = { ...officer, answersFor: true };

function check(report: Partial<ReportStanding>, act: ReportAct, actor: ReportActor, expected: string) {
  const standing: ReportStanding = { state: "draft", period: "open", missedFrom: null, ...report };
  const next = nextReportState(standing, act, actor);
  expect(next.ok ? next.value : next.problem).toBe(expected);
}

describe("a report", () => {
  it("goes from draft over submitted and returned to approved", () => {
    check({ state: "draft" }, "save", owner, "draft");
    check({ state: "draft" }, "submit", owner, "submitted");
    check({ state: "submitted" }, "return", officer, "returned");
    check({ state: "returned" }, "save", owner, "returned");
    check({ state: "returned" }, "submit", owner, "submitted");
    check({ state: "submitted" }, "approve", officer, "approved");
  });

  it("is not changed while it is under review, nor reviewed before it is submitted", () => {
    check({ state: "submitted" }, "save", owner, "underReview");
    check({ state: "submitted" }, "submit", owner, "underReview");
    check({ state: "draft" }, "approve", officer, "notSubmitted");
    check({ state: "returned" }, "return", officer, "notSubmitted");
  });

  it("stays approved whatever is asked", () => {
    for (const act of ["save", "submit"] as const)
      check({ state: "approved" }, act, owner, "alreadyApproved");
    for (const act of ["return", "approve"] as const) {
      check({ state: "approved" }, act, officer, "alreadyApproved");
    }
    check({ state: "approved" }, "close", officer, "approved");
    check({ state: "approved", period: "closed" }, "reopen", officer, "approved");
  });

  it("is written by its program's people and reviewed by the office", () => {
    check({ state: "draft" }, "submit", officer, "notYours");
    check({ state: "submitted" }, "approve", owner, "notReviewer");
    check({ state: "draft" }, "close", owner, "notPeriodKeeper");
  });

  it("is never decided by whom it comes from, also when an officer deputises its program", () => {
    check({ state: "draft" }, "submit", deputisingOfficer, "submitted");
    check({ state: "submitted" }, "approve", deputisingOfficer, "ownReport");
    check({ state: "submitted" }, "return", deputisingOfficer, "ownReport");
    check({ state: "submitted" }, "approve", { ...officer, hasWritten: true }, "ownReport");
  });

  it("is chased only while it is its owner's turn", () => {
    const refusals = REPORT_STATES.map((state) => chaseRefusal({ state, period: "open", missedFrom: null }));
    expect(refusals).toEqual([null, "underReview", null, "alreadyApproved", "isMissing"]);
    expect(chaseRefusal({ state: "draft", period: "closed", missedFrom: null })).toBe("frozen");
  });

  it("is missing when its period closes without its approval, and comes back as it was", () => {
    check({ state: "draft" }, "close", officer, "missing");
    check({ state: "returned" }, "close", officer, "missing");
    check({ state: "submitted" }, "close", officer, "awaitsReview");
    check({ state: "submitted" }, "closeUnreviewed", officer, "missing");
    check({ state: "missing", period: "closed", missedFrom: "returned" }, "reopen", officer, "returned");
  });

  it("waits for its period to open, and is frozen once it closed", () => {
    check({ period: "scheduled" }, "save", owner, "notOpen");
    check({ state: "submitted", period: "closed" }, "approve", officer, "frozen");
    check({ period: "open" }, "reopen", officer, "notClosed");
  });
});

const anyActor: fc.Arbitrary<ReportActor> = fc.record({
  answersFor: fc.boolean(),
  hasWritten: fc.boolean(),
  reviews: fc.boolean(),
  keepsPeriods: fc.boolean(),
});

const anyStanding: fc.Arbitrary<ReportStanding> = fc.record({
  state: fc.constantFrom(...REPORT_STATES),
  period: fc.constantFrom(...PERIOD_STATES),
  missedFrom: fc.option(fc.constantFrom("draft" as const, "submitted" as const, "returned" as const)),
});

const anyAct = fc.constantFrom(...REPORT_ACTS);

describe("whatever is asked of a report", () => {
  it("has an answer: a state or a reason", () => {
    fc.assert(
      fc.property(anyStanding, anyAct, anyActor, (report, act, actor) => {
        const next = nextReportState(report, act, actor);
        expect(next.ok ? REPORT_STATES.includes(next.value) : next.problem.length > 0).toBe(true);
      }),
    );
  });

  it("is never approved by whom it comes from, nor from anything but submitted", () => {
    const flags = [true, false];
    const actors = flags.flatMap((answersFor) =>
      flags.flatMap((hasWritten) => flags.map((reviews) => ({ ...nobody, answersFor, hasWritten, reviews }))),
    );
    const standings = REPORT_STATES.flatMap((state) =>
      PERIOD_STATES.map((period): ReportStanding => ({ state, period, missedFrom: null })),
    );
    const approvals = standings.flatMap((report) =>
      actors
        .filter((actor) => nextReportState(report, "approve", actor).ok)
        .map((actor) => ({ ...report, ...actor })),
    );
    expect(approvals).toEqual([
      { state: "submitted", period: "open", missedFrom: null, ...nobody, reviews: true },
    ]);
  });

  it("changes nothing in a closed period but by reopening it", () => {
    fc.assert(
      fc.property(anyStanding, anyAct, anyActor, (report, act, actor) => {
        fc.pre(report.period === "closed" && act !== "reopen");
        expect(nextReportState(report, act, actor).ok).toBe(false);
      }),
    );
  });
});

interface Step {
  readonly act: ReportAct;
  readonly person: number;
}

/** Six people: two answer for the program, one of them also an officer; two more officers; two strangers. */
const PEOPLE: readonly ReportActor[] = [owner, deputisingOfficer, officer, officer, nobody, nobody];

interface Course {
  readonly standing: ReportStanding;
  readonly writers: ReadonlySet<number>;
  readonly submits: number;
  readonly approvedBy: number | null;
}

const START: Course = {
  standing: { state: "draft", period: "open", missedFrom: null },
  writers: new Set(),
  submits: 0,
  approvedBy: null,
};

/** One act as the server carries it out; what is refused leaves everything as it was. */
function take(course: Course, { act, person }: Step): Course {
  const { standing, writers } = course;
  const actor = { ...(PEOPLE[person] ?? nobody), hasWritten: writers.has(person) };
  const next = nextReportState(standing, act, actor);
  if (!next.ok) return course;
  const closes = act === "close" || act === "closeUnreviewed";
  const writes = act === "save" || act === "submit";
  return {
    standing: {
      state: next.value,
      period: closes ? "closed" : act === "reopen" ? "open" : standing.period,
      missedFrom: next.value === "missing" ? standing.state : null,
    },
    writers: writes ? new Set([...writers, person]) : writers,
    submits: course.submits + (act === "submit" ? 1 : 0),
    approvedBy: act === "approve" ? person : course.approvedBy,
  };
}

const anySteps = fc.array(fc.record({ act: anyAct, person: fc.nat({ max: 5 }) }), {
  maxLength: 25,
  size: "max",
});

describe("any course of a report", () => {
  it("leads to approval only over a submit, by somebody who never wrote it", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const end = steps.reduce(take, START);
        const isApproved = end.approvedBy !== null;
        expect(end.standing.state === "approved").toBe(isApproved);
        expect(isApproved && end.submits === 0).toBe(false);
        expect(isApproved && end.writers.has(end.approvedBy ?? -1)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it("stands still from its period's close to its reopening, and approved stays approved for ever", () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let course = START;
        for (const step of steps) {
          const next = take(course, step);
          if (course.standing.period === "closed" && next.standing.period === "closed") {
            expect(next).toEqual(course);
          }
          if (course.standing.state === "approved") expect(next.standing.state).toBe("approved");
          course = next;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("can reach every state, and from all of them but approved an approval", () => {
    const reached = new Map([[JSON.stringify(START.standing), START]]);
    for (const course of reached.values()) {
      for (const act of REPORT_ACTS) {
        for (const person of PEOPLE.keys()) {
          const next = take(course, { act, person });
          const key = JSON.stringify(next.standing);
          if (!reached.has(key)) reached.set(key, next);
        }
      }
    }
    const states = new Set([...reached.values()].map(({ standing }) => standing.state));
    expect([...states].sort()).toEqual([...REPORT_STATES].sort());
    const path: Step[] = [
      { act: "reopen", person: 2 },
      { act: "submit", person: 0 },
      { act: "approve", person: 3 },
    ];
    for (const { standing } of reached.values()) {
      const end = path.reduce(take, { ...START, standing });
      expect(end.standing.state).toBe("approved");
    }
  });
});

describe("a period", () => {
  it("opens once, closes, and is reopened", () => {
    const answers = PERIOD_STATES.map((state) =>
      PERIOD_ACTS.map((act) => {
        const next = nextPeriodState(state, act);
        return `${state} ${act}: ${next.ok ? next.value : next.problem}`;
      }),
    );
    expect(answers.flat()).toEqual([
      "scheduled open: open",
      "scheduled close: neverOpened",
      "scheduled reopen: neverOpened",
      "open open: alreadyOpen",
      "open close: closed",
      "open reopen: alreadyOpen",
      "closed open: alreadyClosed",
      "closed close: alreadyClosed",
      "closed reopen: open",
    ]);
  });
});
