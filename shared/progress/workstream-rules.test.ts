import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWith, day } from "../testing/days.ts";
import { workstreamStatus } from "./status.ts";
import type { ProgramStanding, StatusContext } from "./status-facts.ts";
import { STATUSES, type Status, WORKSTREAM_STATUS_RULES, type WorkstreamStatusRule } from "./status-words.ts";
import { WORKSTREAM_RULES } from "./workstream-rules.ts";

const context: StatusContext = {
  calendar: calendarWith(),
  statusDay: day("2026-11-24"),
  toleranceWorkDays: 10,
};

const SIGNS: Readonly<Record<string, Status>> = {
  x: "stopped",
  c: "complete",
  C: "completedLate",
  s: "stalled",
  l: "late",
  r: "atRisk",
  n: "notStarted",
  p: "onPlan",
};

/** `"c1 l2 p3"`: programs P1, P2 and P3 by the sign of their status and their weight. */
function programsOf(text: string): ProgramStanding[] {
  return text
    .split(" ")
    .filter(Boolean)
    .map((word, index) => ({
      id: `id${index + 1}`,
      code: `P${index + 1}`,
      weightPoints: Number(word.slice(1)),
      status: SIGNS[word[0] ?? ""] ?? "onPlan",
    }));
}

function check(programs: string, status: Status, rule: WorkstreamStatusRule, inputs?: object): void {
  it(`${programs || "no program"} is ${status} by ${rule}`, () => {
    const verdict = workstreamStatus(programsOf(programs), context);
    expect(verdict).toMatchObject({ status, rule });
    if (inputs) expect(verdict.inputs).toEqual(inputs);
  });
}

describe("a workstream that is over", () => {
  check("", "notStarted", "workstreamWithoutPrograms", { totalCount: 0 });
  check("c1 c1", "complete", "workstreamComplete", { totalCount: 2 });
  check("c1 C1", "completedLate", "workstreamCompletedLate", { ids: ["id2"], codes: ["P2"], totalCount: 2 });
  check("x1 x1", "stopped", "workstreamStopped", { ids: ["id1", "id2"], codes: ["P1", "P2"], totalCount: 2 });
  check("c1 x1", "stopped", "workstreamStopped", { ids: ["id2"], codes: ["P2"], totalCount: 2 });
});

describe("a workstream by the weight of its open programs", () => {
  check("s3 p2", "stalled", "workstreamStalled", {
    ids: ["id1"],
    codes: ["P1"],
    totalCount: 2,
    weightPoints: 3,
    ofWeightPoints: 5,
    limitRatio: 0.5,
  });
  check("s2 x1 p2", "stalled", "workstreamStalled");
  check("s2 p2", "late", "workstreamLate");
  check("s2 p2 c9", "late", "workstreamLate");
  check("l1 p3", "atRisk", "workstreamSomeBehind", { ids: ["id1"], codes: ["P1"], totalCount: 2 });
  check("l1 p1", "late", "workstreamLate", {
    ids: ["id1"],
    codes: ["P1"],
    totalCount: 2,
    weightPoints: 1,
    ofWeightPoints: 2,
    limitRatio: 0.4,
  });
  check("l2 p3", "atRisk", "workstreamSomeBehind");
  check("l1 s1 p2", "late", "workstreamLate");
  check("x1 p9", "atRisk", "workstreamSomeBehind");
  check("r1 p3", "onPlan", "workstreamOnPlan");
  check("r1 p2", "atRisk", "workstreamAtRisk");
  check("r1 p2 c9", "atRisk", "workstreamAtRisk");
});

describe("a workstream that nobody weighed counts its programs", () => {
  check("l0 p0 p0 p0", "atRisk", "workstreamSomeBehind");
  check("l0 p0 p0", "atRisk", "workstreamSomeBehind");
  check("l0 p0", "late", "workstreamLate");
  check("s0 s0 p0", "stalled", "workstreamStalled");
});

describe("a quiet workstream", () => {
  check("n1 n1", "notStarted", "workstreamNotStarted", { totalCount: 2 });
  check("n1 p1", "onPlan", "workstreamOnPlan", { totalCount: 2 });
  check("n1 c1", "onPlan", "workstreamOnPlan");
  check("C1 p1", "onPlan", "workstreamOnPlan");
});

describe("any workstream", () => {
  const word = fc
    .tuple(fc.constantFrom(...Object.keys(SIGNS)), fc.nat(9))
    .map(([status, weight]) => `${status}${weight}`);
  const anyPrograms = fc.array(word, { maxLength: 8 }).map((words) => programsOf(words.join(" ")));

  it("has the same status in whatever order its programs come", () => {
    const shuffled = anyPrograms.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(workstreamStatus(other, context).status).toBe(workstreamStatus(one, context).status);
      }),
    );
  });

  it("of one weighed program has that program's status", () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATUSES), fc.integer({ min: 1, max: 9 }), (status, weightPoints) => {
        const programs = [{ id: "id1", code: "P1", weightPoints, status }];
        expect(workstreamStatus(programs, context).status).toBe(status);
      }),
    );
  });

  it("is on plan only if no open program is behind", () => {
    fc.assert(
      fc.property(anyPrograms, (programs) => {
        fc.pre(workstreamStatus(programs, context).status === "onPlan");
        for (const { status } of programs) expect(["stopped", "stalled", "late"]).not.toContain(status);
      }),
    );
  });
});

describe("the table of rules", () => {
  it("holds every rule that has a name, in the order of the names", () => {
    expect(WORKSTREAM_RULES.map(({ id }) => id)).toEqual(WORKSTREAM_STATUS_RULES);
  });
});
