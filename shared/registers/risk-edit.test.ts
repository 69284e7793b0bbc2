import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../testing/views.ts";
import { checkIssue } from "./issue-edit.ts";
import { checkRisk, RISK_RESPONSES, type RiskEdit } from "./risk-edit.ts";

const RAISED = iso("2026-11-01");
const RISK: RiskEdit = {
  ...{ nameAr: "تأخر التوريد", nameEn: "", probability: 3, impact: 4 },
  ...{ response: "reduce", responseText: "متابعة أسبوعية", dueDay: RAISED },
};

describe("what is said of a risk", () => {
  it("is refused with every reason, each at its field", () => {
    expect(checkRisk(RISK, RAISED)).toEqual([]);
    const wrong = { nameAr: " ", probability: 0, impact: 6, responseText: "\n", dueDay: iso("2026-10-31") };
    expect(checkRisk({ ...RISK, ...wrong }, RAISED)).toEqual([
      { path: "nameAr", rule: "nameMissing" },
      { path: "probability", rule: "scoreOutOfRange" },
      { path: "impact", rule: "scoreOutOfRange" },
      { path: "responseText", rule: "responseMissing" },
      { path: "dueDay", rule: "dueBeforeRaised" },
    ]);
  });

  it("has whole scores of 1 to 5, and says what is done unless it is accepted", () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 8 }), fc.double());
    fc.assert(
      fc.property(number, number, fc.constantFrom(...RISK_RESPONSES), (probability, impact, response) => {
        const isScore = (score: number) => Number.isInteger(score) && score >= 1 && score <= 5;
        const problems = checkRisk({ ...RISK, probability, impact, response, responseText: "" }, RAISED);
        const isSound = isScore(probability) && isScore(impact) && response === "accept";
        expect(problems.length === 0).toBe(isSound);
      }),
    );
  });
});

describe("what is said of an issue", () => {
  it("is refused with every reason, each at its field", () => {
    const issue = { nameAr: "", nameEn: "Power is out", severity: 5, actionText: "مولد", dueDay: RAISED };
    expect(checkIssue(issue, RAISED)).toEqual([]);
    const wrong = { nameEn: "", severity: 2.5, actionText: " ", dueDay: iso("2026-10-31") };
    expect(checkIssue({ ...issue, ...wrong }, RAISED)).toEqual([
      { path: "nameAr", rule: "nameMissing" },
      { path: "severity", rule: "scoreOutOfRange" },
      { path: "actionText", rule: "actionMissing" },
      { path: "dueDay", rule: "dueBeforeRaised" },
    ]);
  });
});
