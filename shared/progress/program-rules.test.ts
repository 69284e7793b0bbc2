import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarWith, day } from "../testing/days.ts";
import { PROGRAM_RULES } from "./program-rules.ts";
import { programStatus } from "./status.ts";
import type { MilestoneStanding, ProgramFacts, StatusContext } from "./status-facts.ts";
import { PROGRAM_STATUS_RULES, type ProgramStatusRule, STATUSES, type Status } from "./status-words.ts";

const context: StatusContext = {
  calendar: calendarWith(),
  statusDay: day("2026-11-24"),
  toleranceWorkDays: 10,
};

const SIGNS: Readonly<Record<string, Status>> = {
  c: "complete",
  C: "completedLate",
  s: "stalled",
  l: "late",
  r: "atRisk",
  n: "notStarted",
  p: "onPlan",
};

/**
 * `"c1 l2! p3"`: milestones M1, M2 and M3 by the sign of their status and their weight; `!` is critical.
 * What is done or overdue was due on 1 November 2026, what is not on 1 June 2027; done is done on the 1st or 9th.
 */
function milestonesOf(text: string): MilestoneStanding[] {
  return text.split(" ").map((word, index) => {
    const status = SIGNS[word[0] ?? ""] ?? "onPlan";
    const isAhead = ["atRisk", "notStarted", "onPlan"].includes(status);
    return {
      id: `id${index + 1}`,
      code: `M${index + 1}`,
      weightPoints: Number(word.slice(1).replace("!", "")),
      isCritical: word.endsWith("!"),
      status,
      baselineDay: day(isAhead ? "2027-06-01" : "2026-11-01"),
      actualDay: { complete: day("2026-11-01"), completedLate: day("2026-11-09") }[status as string] ?? null,
    };
  });
}

function check(
  milestones: string,
  status: Status,
  rule: ProgramStatusRule,
  inputs?: object,
  declaredState: ProgramFacts["declaredState"] = null,
): void {
  it(`${milestones}${declaredState ? ` declared ${declaredState}` : ""} is ${status} by ${rule}`, () => {
    const verdict = programStatus({ declaredState, milestones: milestonesOf(milestones) }, context);
    expect(verdict).toMatchObject({ status, rule });
    if (inputs) expect(verdict.inputs).toEqual(inputs);
  });
}

describe("a declared program", () => {
  check("c1 s1! p1", "stopped", "programStopped", {}, "stopped");
  check("c1 c1", "stopped", "programStopped", {}, "stopped");
  check("p1 p1", "stalled", "programDeclaredStalled", {}, "stalled");
  check("c1 c1", "complete", "programComplete", undefined, "stalled");
});

describe("a program whose milestones are all done", () => {
  const last = { actualDay: "2026-11-01", baselineDay: "2026-11-01", pastWorkDays: 0 };
  check("c1 c2 c3!", "complete", "programComplete", last);
  check("c1 C2 c3", "completedLate", "programCompletedLate", {
    actualDay: "2026-11-09",
    baselineDay: "2026-11-01",
    pastWorkDays: 6,
  });

  it("is complete on time when only its last day was kept", () => {
    const [first, second] = milestonesOf("C1 c1");
    const milestones = [first, { ...second, baselineDay: day("2026-11-20"), actualDay: day("2026-11-19") }];
    const facts = { declaredState: null, milestones: milestones as MilestoneStanding[] };
    expect(programStatus(facts, context)).toMatchObject({ status: "complete", rule: "programComplete" });
  });

  it("is complete when it has no baseline to be late against", () => {
    const milestones = milestonesOf("c1 c1").map((each) => ({ ...each, baselineDay: null }));
    expect(programStatus({ declaredState: null, milestones }, context)).toEqual({
      status: "complete",
      rule: "programComplete",
      inputs: { actualDay: "2026-11-01", pastWorkDays: 0 },
    });
  });
});

describe("a critical milestone decides", () => {
  check("c9 s1! p9", "stalled", "programCriticalStalled", { ids: ["id2"], codes: ["M2"], totalCount: 3 });
  check("c9 l1! p9", "late", "programCriticalLate", { ids: ["id2"], codes: ["M2"], totalCount: 3 });
  check("l1! s1! s1!", "stalled", "programCriticalStalled", {
    ids: ["id2", "id3"],
    codes: ["M2", "M3"],
    totalCount: 3,
  });
  check("c9 p9 r1!", "atRisk", "programCriticalAtRisk", { ids: ["id3"], codes: ["M3"], totalCount: 3 });
  check("c9 l1! r9!", "late", "programCriticalLate");
});

describe("weight decides among the others", () => {
  check("c3 l1 p9", "atRisk", "programSomeLate", { ids: ["id2"], codes: ["M2"], totalCount: 3 });
  check("c2 l1 p9", "late", "programWeightLate", {
    ids: ["id2"],
    codes: ["M2"],
    totalCount: 3,
    weightPoints: 1,
    ofWeightPoints: 3,
    limitRatio: 0.25,
  });
  check("c6 l1 s1 p9", "atRisk", "programSomeLate");
  check("c5 l1 s1 p9", "late", "programWeightLate");
  check("c9 r1 p3", "onPlan", "programOnPlan");
  check("c9 r2 p3", "atRisk", "programWeightAtRisk", {
    ids: ["id2"],
    codes: ["M2"],
    totalCount: 3,
    weightPoints: 2,
    ofWeightPoints: 5,
    limitRatio: 0.25,
  });
  check("c1 l0 p1", "atRisk", "programSomeLate");
});

describe("milestones that nobody weighed count one each", () => {
  check("c0 c0 c0 l0 p0", "atRisk", "programSomeLate");
  check("c0 c0 l0 p0", "late", "programWeightLate");
  check("r0 p0 p0 p0", "onPlan", "programOnPlan");
  check("r0 p0 p0", "atRisk", "programWeightAtRisk");
});

describe("a quiet program", () => {
  check("n1 n2 n3", "notStarted", "programNotStarted", { totalCount: 3 });
  check("c1 n2 n3", "onPlan", "programOnPlan", { totalCount: 3 });
  check("p1 n2", "onPlan", "programOnPlan", { totalCount: 2 });

  it("without milestones is not started, and says that there is nothing to measure by", () => {
    const verdict = programStatus({ declaredState: null, milestones: [] }, context);
    expect(verdict).toEqual({
      status: "notStarted",
      rule: "programWithoutMilestones",
      inputs: { totalCount: 0 },
    });
  });

  it("is late by a milestone declared stalled before its day, if that weighs enough", () => {
    const milestones = milestonesOf("p9 s1").map((each) => ({ ...each, baselineDay: day("2027-06-01") }));
    expect(programStatus({ declaredState: null, milestones }, context)).toMatchObject({
      rule: "programWeightLate",
      inputs: { codes: ["M2"], weightPoints: 1, ofWeightPoints: 1 },
    });
  });
});

describe("any program", () => {
  const sign = fc.constantFrom(...Object.keys(SIGNS));
  const word = fc
    .tuple(sign, fc.nat(9), fc.boolean())
    .map(([status, weight, isCritical]) => `${status}${weight}${isCritical ? "!" : ""}`);
  const anyMilestones = fc
    .array(word, { minLength: 1, maxLength: 8 })
    .map((words) => milestonesOf(words.join(" ")));
  const statusOf = (milestones: readonly MilestoneStanding[]) =>
    programStatus({ declaredState: null, milestones }, context).status;
  const worsens: readonly Status[] = [
    "complete",
    "completedLate",
    "notStarted",
    "onPlan",
    "atRisk",
    "late",
    "stalled",
  ];

  it("has the same status in whatever order its milestones come", () => {
    const shuffled = anyMilestones.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(statusOf(other)).toBe(statusOf(one));
      }),
    );
  });

  it("has the same status when all weights are doubled", () => {
    fc.assert(
      fc.property(anyMilestones, (milestones) => {
        const doubled = milestones.map((each) => ({ ...each, weightPoints: each.weightPoints * 2 }));
        expect(statusOf(doubled)).toBe(statusOf(milestones));
      }),
    );
  });

  it("is never better for a milestone that goes from on plan to late", () => {
    fc.assert(
      fc.property(anyMilestones, fc.nat(7), (milestones, which) => {
        const set = (status: Status) =>
          milestones.map((each, index) =>
            index === which % milestones.length
              ? { ...each, status, actualDay: null, baselineDay: day("2026-11-01") }
              : each,
          );
        expect(worsens.indexOf(statusOf(set("late")))).toBeGreaterThanOrEqual(
          worsens.indexOf(statusOf(set("onPlan"))),
        );
      }),
    );
  });

  it("names in its reason only milestones of its own, with a status that fits", () => {
    fc.assert(
      fc.property(anyMilestones, (milestones) => {
        const { inputs, status } = programStatus({ declaredState: null, milestones }, context);
        const named = milestones.filter(({ id }) => inputs.ids?.includes(id));
        expect(named.map(({ code }) => code)).toEqual(inputs.codes ?? []);
        expect(STATUSES).toContain(status);
        for (const each of named) expect(["late", "stalled", "atRisk"]).toContain(each.status);
      }),
    );
  });
});

describe("the table of rules", () => {
  it("holds every rule that has a name, in the order of the names", () => {
    expect(PROGRAM_RULES.map(({ id }) => id)).toEqual(PROGRAM_STATUS_RULES);
  });
});
