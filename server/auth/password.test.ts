import { describe, expect, it } from "vitest";
import { normalisePassword, passwordProblems } from "./password.ts";

const owner = { email: "fatimah.hassan@masar.example" };
const rulesOf = (password: string) => passwordProblems(password, owner).map(({ rule }) => rule);

describe("a new password", () => {
  it.each([
    "correct horse battery",
    "قهوة الصباح على السطح",
    "xk29fm20vlq8",
    "Tuwaiq-rain-1446",
    "a sentence of one's own, well past sixty-four characters, which nobody else has typed",
  ])("may be %s", (password) => {
    expect(rulesOf(password)).toEqual([]);
  });

  it.each([
    ["short", "tooShort"],
    ["eleven char", "tooShort"],
    ["x7".repeat(70), "tooLong"],
    ["password1234", "tooCommon"],
    ["P@ssw0rd2024!", "tooCommon"],
    ["passwordpassword", "tooCommon"],
    ["Mohammed@1990", "tooCommon"],
    ["123456789012", "tooCommon"],
    ["210987654321", "tooCommon"],
    ["aaaaaaaaaaaa", "tooCommon"],
    ["abcabcabcabc", "tooCommon"],
    ["كلمة المرور 1", "tooCommon"],
    ["السعودية2030", "tooCommon"],
    ["fatimah.hassan1", "tooCommon"],
  ])("may not be %s: %s", (password, rule) => {
    expect(rulesOf(password)).toEqual([rule]);
  });

  it("is measured in characters as people count them", () => {
    expect(passwordProblems("😀😀😀😀😀😀", owner)[0]).toMatchObject({
      rule: "tooShort",
      params: { minimum: 12 },
    });
  });

  it("is the same whichever way its letters were typed", () => {
    expect(normalisePassword("\u0627\u0653\u0645\u0627\u0644")).toBe(
      normalisePassword("\u0622\u0645\u0627\u0644"),
    );
  });
});
