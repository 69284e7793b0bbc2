import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../calendar/day.ts";
import { anyDay } from "../testing/days.ts";
import { iso } from "../testing/views.ts";
import {
  checkRollOut,
  isRollOutOverdue,
  ROLL_OUT_STATES,
  type RollOutEdit,
  rollOutCounts,
} from "./roll-out.ts";

const CONTEXT = {
  statusDay: iso("2026-11-24"),
  planStartDay: iso("2024-01-01"),
  planFinishDay: iso("2028-12-31"),
};
const anyIsoDay = anyDay("2023-01-01", "2027-12-31").map(toIsoDay);
const anyEdit: fc.Arbitrary<RollOutEdit> = fc.record({
  state: fc.constantFrom(...ROLL_OUT_STATES),
  plannedDay: anyIsoDay,
  actualDay: fc.option(anyIsoDay),
});

describe("a program in a place", () => {
  it("is live since a day of the plan that has come, and on none when it is not", () => {
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const { state, plannedDay, actualDay } = edit;
        const isKnown =
          actualDay !== null && CONTEXT.planStartDay <= actualDay && actualDay <= CONTEXT.statusDay;
        const isSound =
          plannedDay >= CONTEXT.planStartDay && (state === "live" ? isKnown : actualDay === null);
        expect(checkRollOut(edit, CONTEXT).length === 0).toBe(isSound);
      }),
    );
  });

  it("says at which field it is refused", () => {
    const edit = { state: "live", plannedDay: iso("2040-01-01"), actualDay: null } as const;
    expect(checkRollOut(edit, CONTEXT).map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      "plannedDay farPastPlan",
      "actualDay liveNeedsDay",
    ]);
  });

  it("is overdue when its planned day has passed and it is not live", () => {
    const edit = { state: "inProgress", plannedDay: iso("2026-11-23"), actualDay: null } as const;
    expect(isRollOutOverdue(edit, CONTEXT.statusDay)).toBe(true);
    expect(isRollOutOverdue({ ...edit, plannedDay: CONTEXT.statusDay }, CONTEXT.statusDay)).toBe(false);
    expect(
      isRollOutOverdue({ ...edit, state: "live", actualDay: CONTEXT.statusDay }, CONTEXT.statusDay),
    ).toBe(false);
  });
});

describe("the counts of a roll-out", () => {
  it("add up to all of it", () => {
    fc.assert(
      fc.property(fc.array(anyEdit), (cells) => {
        const { planned, inProgress, live, all } = rollOutCounts(cells);
        expect(planned + inProgress + live).toBe(all);
        expect(all).toBe(cells.length);
      }),
    );
  });
});
