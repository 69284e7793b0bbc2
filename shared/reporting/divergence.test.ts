import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES, type Status } from "../progress/status-words.ts";
import { CLAIMS } from "./content.ts";
import { type ClaimedMilestone, type DivergenceFacts, divergenceOf } from "./divergence.ts";

function check(confidence: number | null, status: Status, expected: string) {
  const { score, reasons } = divergenceOf({ confidence, status, milestones: [] });
  const said = reasons.map((reason) =>
    "points" in reason ? `${reason.rule} ${reason.points}` : reason.rule,
  );
  expect([score, ...said].join(" ")).toBe(expected);
}

describe("claim beside computed status", () => {
  it("agrees where the status bears the claim", () => {
    for (const [confidence, status] of [
      [5, "onPlan"],
      [4, "onPlan"],
      [4, "atRisk"],
      [3, "late"],
      [1, "stalled"],
      [5, "stopped"],
    ] as const) {
      check(confidence, status, "0");
    }
  });

  it("conflicts by every point that is claimed above it", () => {
    check(5, "atRisk", "100 moreConfident 1");
    check(5, "late", "200 moreConfident 2");
    check(5, "stalled", "300 moreConfident 3");
  });

  it("conflicts less where the owner fears more than the plan shows", () => {
    check(2, "onPlan", "40 lessConfident 2");
  });

  it("says nothing before anything is claimed", () => check(null, "stalled", "0"));

  it("marks what is late and said to stay on its date, and what is done with nothing to show", () => {
    const of = (id: string, parts: Partial<ClaimedMilestone>): ClaimedMilestone => ({
      ...{ id, claim: "onDate", status: "onPlan", hasEvidence: false },
      ...parts,
    });
    const milestones = [
      of("a", { status: "late" }),
      of("b", { status: "stalled", claim: "newForecast" }),
      of("c", { claim: "done" }),
      of("d", { claim: "done", hasEvidence: true }),
    ];
    expect(divergenceOf({ confidence: 3, status: "late", milestones })).toEqual({
      score: 6,
      reasons: [
        { rule: "lateButOnDate", ids: ["a"] },
        { rule: "doneWithoutEvidence", ids: ["c"] },
      ],
    });
  });
});

const anyMilestones = fc.array(
  fc.record({
    id: fc.uuid(),
    claim: fc.constantFrom(...CLAIMS),
    status: fc.constantFrom(...STATUSES),
    hasEvidence: fc.boolean(),
  }),
);
const anyFacts: fc.Arbitrary<DivergenceFacts> = fc.record({
  confidence: fc.option(fc.integer({ min: 1, max: 5 })),
  status: fc.constantFrom(...STATUSES),
  milestones: anyMilestones,
});

describe("any divergence", () => {
  it("is a conflict exactly when it has a reason", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { score, reasons } = divergenceOf(facts);
        expect(score > 0).toBe(reasons.length > 0);
        expect(score).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("puts a claim that hides trouble before everything else", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const hides = ({ reasons }: ReturnType<typeof divergenceOf>) =>
          reasons.some(({ rule }) => rule === "moreConfident");
        const [first, second] = [divergenceOf(one), divergenceOf(other)];
        fc.pre(hides(first) && !hides(second));
        expect(first.score).toBeGreaterThan(second.score);
      }),
    );
  });

  it("never falls when more is claimed above what the status bears", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { confidence } = facts;
        fc.pre(confidence !== null && confidence < 5);
        const now = divergenceOf(facts);
        fc.pre(now.reasons.some(({ rule }) => rule === "moreConfident"));
        expect(divergenceOf({ ...facts, confidence: (confidence ?? 0) + 1 }).score).toBeGreaterThan(
          now.score,
        );
      }),
    );
  });
});
