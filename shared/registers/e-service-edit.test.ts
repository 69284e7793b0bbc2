import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay } from "../testing/days.ts";
import { iso } from "../testing/views.ts";
import { checkEServiceEdit, checkLaunch, checkRemoval, checkUse, monthOf } from "./e-service-edit.ts";

const CONTEXT = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};
const anyIsoDay = anyDay("2024-01-01", "2026-11-24").map(toIsoDay);

describe("a service", () => {
  it("needs a name in one language, and a planned day near the plan", () => {
    const edit = { nameAr: "", nameEn: "Land case file", plannedLaunchDay: iso("2029-03-01") };
    expect(checkEServiceEdit(edit, CONTEXT)).toEqual([]);
    const wrong = { nameAr: " ", nameEn: "", plannedLaunchDay: iso("2206-03-01") };
    expect(checkEServiceEdit(wrong, CONTEXT).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "nameAr nameMissing",
      "plannedLaunchDay farPastPlan",
    ]);
  });
});

describe("what was launched", () => {
  it("is not taken out of the catalogue; what was not, may be", () => {
    expect(checkRemoval(null)).toEqual([]);
    fc.assert(
      fc.property(anyIsoDay, (launched) => {
        expect(checkRemoval(launched)).toEqual([{ path: "actualLaunchDay", rule: "launched" }]);
      }),
    );
  });
});

describe("a launch", () => {
  it.each([
    ["today", "2026-11-24", [], []],
    ["tomorrow", "2026-11-25", [], ["actualAfterStatusDay"]],
    ["before the plan", "2023-12-31", [], ["beforePlan"]],
    ["in a month that it was used in", "2026-08-20", ["2026-08-01"], []],
    ["after a month that it was used in", "2026-09-01", ["2026-08-01"], ["usedBefore"]],
    ["never, unused", null, [], []],
    ["never, and used", null, ["2026-08-01"], ["usedSince"]],
  ])("%s", (_, actual, months, rules) => {
    const problems = checkLaunch(actual === null ? null : iso(actual), months.map(iso), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toEqual(rules);
  });
});

describe("a month of use", () => {
  const use = { monthDay: iso("2026-10-01"), transactions: 12, satisfactionPercent: 84 };
  const rulesOf = (
    change: Partial<typeof use> | { readonly satisfactionPercent: null },
    launched = "2026-09-14",
  ) => checkUse({ ...use, ...change }, iso(launched), CONTEXT.statusDay).map(({ rule }) => rule);

  it("is counted in whole transactions and per cent, or by transactions alone", () => {
    expect(rulesOf({ transactions: 0, satisfactionPercent: 100 })).toEqual([]);
    expect(rulesOf({ satisfactionPercent: null })).toEqual([]);
    expect(rulesOf({ transactions: -1, satisfactionPercent: 101 })).toEqual(["notCount", "notPercent"]);
    expect(rulesOf({ transactions: 1.5, satisfactionPercent: 0.5 })).toEqual(["notCount", "notPercent"]);
  });

  it("has begun, and not before the launch", () => {
    expect(rulesOf({ monthDay: iso("2026-10-02") })).toEqual(["notMonth"]);
    expect(rulesOf({ monthDay: iso("2026-12-01") })).toEqual(["monthNotBegun"]);
    expect(rulesOf({ monthDay: iso("2026-08-01") })).toEqual(["monthBeforeLaunch"]);
    expect(checkUse(use, null, CONTEXT.statusDay).map(({ rule }) => rule)).toEqual(["notLaunched"]);
  });

  it("is allowed in any month from the launch to now, which then holds the launch to no later month", () => {
    fc.assert(
      fc.property(anyIsoDay, anyIsoDay, (launchDay, someDay) => {
        const monthDay = monthOf(someDay);
        const isAllowed = checkUse({ ...use, monthDay }, launchDay, CONTEXT.statusDay).length === 0;
        expect(isAllowed).toBe(monthDay >= monthOf(launchDay));
        expect(checkLaunch(launchDay, [monthDay], CONTEXT).length === 0).toBe(isAllowed);
      }),
    );
  });
});
