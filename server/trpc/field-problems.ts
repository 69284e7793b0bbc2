import type { ZodError } from "zod";
import type { FieldProblem } from "#shared/contract/errors.ts";

type Issue = ZodError["issues"][number];

/** Zod's findings as codes and numbers. A schema of ours that refines gives its rule as the message. */
export function fieldProblemsOf(error: ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.map(String).join("."), ...ruleOf(issue) }));
}

function ruleOf(issue: Issue): Omit<FieldProblem, "path"> {
  switch (issue.code) {
    case "too_small":
      // A text that needs one character is simply missing; "shorter than required (1)" tells nobody that.
      if (issue.origin === "string" && issue.minimum === 1) return { rule: "required" };
      return {
        rule: issue.origin === "string" ? "tooShort" : "tooSmall",
        params: { minimum: Number(issue.minimum) },
      };
    case "too_big":
      return {
        rule: issue.origin === "string" ? "tooLong" : "tooLarge",
        params: { maximum: Number(issue.maximum) },
      };
    case "invalid_type":
      return { rule: "wrongType", params: { expected: issue.expected } };
    case "invalid_value":
      return { rule: "notInList" };
    case "invalid_format":
      return { rule: "wrongFormat", params: { format: issue.format } };
    case "custom":
      return { rule: issue.message };
    default:
      return { rule: "invalid" };
  }
}
