import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../units.ts";
import { type FrozenItem, freezePlan, type ItemToFreeze, type ProgramToFreeze } from "./baseline-freeze.ts";
import { checkBaselineRequest } from "./baseline-request.ts";

const day = (text: string) => text as IsoDay;

function item(id: string, change: Partial<ItemToFreeze> = {}): ItemToFreeze {
  return {
    ...{ id, kind: "milestone", forecastStartDay: null, forecastFinishDay: day("2027-03-01") },
    ...{ actualStartDay: null, actualFinishDay: null, durationWorkDays: 0, weightPoints: 10 },
    ...change,
  };
}

function program(id: string, items: readonly ItemToFreeze[]): ProgramToFreeze {
  return { id, startDay: day("2026-01-01"), finishDay: day("2027-12-31"), items };
}

function promised(itemId: string, programId: string, finishDay: string, weightPoints = 7): FrozenItem {
  return {
    ...{ itemId, programId, itemKind: "milestone", startDay: null, finishDay: day(finishDay) },
    ...{ durationWorkDays: 0, weightPoints },
  };
}

const held = (frozen: readonly FrozenItem[], id: string) => frozen.find(({ itemId }) => itemId === id);

describe("a new baseline", () => {
  it("freezes the present forecast and weight of what is still to come", () => {
    const frozen = freezePlan([program("p", [item("a")])], [promised("a", "p", "2026-06-01")], null);
    expect(held(frozen, "a")).toMatchObject({ finishDay: "2027-03-01", weightPoints: 10 });
  });

  it("keeps what was promised of what is done, so that lateness is not erased", () => {
    const done = item("a", { actualFinishDay: day("2026-09-01") });
    const frozen = freezePlan([program("p", [done])], [promised("a", "p", "2026-06-01")], null);
    expect(held(frozen, "a")).toMatchObject({ finishDay: "2026-06-01", weightPoints: 7 });
  });

  it("holds on its actual day what was done without a promise", () => {
    const done = item("a", { actualFinishDay: day("2026-09-01") });
    expect(held(freezePlan([program("p", [done])], [], null), "a")?.finishDay).toBe("2026-09-01");
  });

  it("copies programs outside its scope from the current one, what has left the plan included", () => {
    const current = [promised("b", "q", "2026-06-01"), promised("gone", "q", "2026-07-01")];
    const programs = [program("p", [item("a")]), program("q", [item("b"), item("new")])];
    const frozen = freezePlan(programs, current, new Set(["p"]));
    expect(frozen.filter(({ programId }) => programId === "q")).toEqual(current);
    expect(held(frozen, "a")).toBeTruthy();
    expect(held(frozen, "new")).toBeUndefined();
  });

  it("spans each program from its first start to its last finish, with the sum of its weights", () => {
    const work = item("w", {
      ...{ kind: "activity", forecastStartDay: day("2026-02-01"), weightPoints: 0 },
      forecastFinishDay: day("2026-05-03"),
    });
    const whole = held(freezePlan([program("p", [work, item("a")])], [], null), "p");
    expect(whole).toMatchObject({ startDay: "2026-02-01", finishDay: "2027-03-01", weightPoints: 10 });
    expect(held(freezePlan([program("empty", [])], [], null), "empty")).toMatchObject({
      startDay: "2026-01-01",
      finishDay: "2027-12-31",
    });
  });

  it("holds every item of its scope exactly once, whatever the current one held", () => {
    const ids = ["a", "b", "c", "d"];
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), fc.subarray(["p", "q"]), (now, before, scope) => {
        const programs = [
          program(
            "p",
            now.map((id) => item(id)),
          ),
          program("q", [item("x")]),
        ];
        const current = [
          ...before.map((id) => promised(id, "p", "2026-06-01")),
          promised("x", "q", "2026-06-01"),
        ];
        const frozen = freezePlan(programs, current, new Set(scope)).map(({ itemId }) => itemId);
        const expected = [
          ...(scope.includes("p") ? ["p", ...now] : before),
          ...(scope.includes("q") ? ["q", "x"] : ["x"]),
        ];
        expect(frozen.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

describe("a request for a baseline", () => {
  const request = { nameAr: "الثاني", nameEn: "", note: "", programIds: null };
  const first = { isRebaseline: false, isRequestOpen: false };
  const rules = (
    change: Partial<typeof request> | { programIds: string[] },
    context: Partial<typeof first> = {},
  ) => checkBaselineRequest({ ...request, ...change }, { ...first, ...context }).map(({ rule }) => rule);

  it.each([
    ["for the first time", {}, {}, []],
    ["again, without a reason", {}, { isRebaseline: true }, ["noteMissing"]],
    ["again, with a reason", { note: "تغيّر النطاق" }, { isRebaseline: true }, []],
    ["of no program", { programIds: [] }, {}, ["scopeEmpty"]],
    ["without a name", { nameAr: " " }, {}, ["nameMissing"]],
    ["while another waits", {}, { isRequestOpen: true }, ["requestOpen"]],
  ])("%s is answered by its rules", (_when, change, context, expected) => {
    expect(rules(change, context)).toEqual(expected);
  });
});
