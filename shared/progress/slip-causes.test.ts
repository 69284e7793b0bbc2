import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, calendarWith, day } from "../testing/days.ts";
import { slipCauses } from "./slip-causes.ts";
import { type MovedMilestone, slipWaterfall } from "./slip-waterfall.ts";

const calendar = calendarWith();
const setDay = day("2026-01-01");

function moved(to: string, reasonCode: string | null): MovedMilestone {
  const [baselineDay, toDay] = [day("2026-03-01"), day(to)];
  const moves = [{ day: day("2026-02-01"), fromDay: baselineDay, toDay, reasonCode }];
  return { baselineDay, forecastDay: toDay, actualDay: null, moves };
}

const waterfallOf = (milestones: readonly MovedMilestone[]) => slipWaterfall(calendar, milestones, setDay);

describe("causes of slip by reason and group", () => {
  it("stand side by side, the largest first and the unexplained last, with sums both ways", () => {
    const causes = slipCauses([
      waterfallOf([moved("2026-03-08", "procurement"), moved("2026-03-03", null)]),
      waterfallOf([moved("2026-03-15", "scope"), moved("2026-03-08", "procurement")]),
    ]);
    expect(causes.rows.map(({ reasonCode, byGroup, total }) => [reasonCode, ...byGroup, total])).toEqual([
      [
        "procurement",
        { workDays: 5, moveCount: 1 },
        { workDays: 5, moveCount: 1 },
        { workDays: 10, moveCount: 2 },
      ],
      [
        "scope",
        { workDays: 0, moveCount: 0 },
        { workDays: 10, moveCount: 1 },
        { workDays: 10, moveCount: 1 },
      ],
      [null, { workDays: 2, moveCount: 1 }, { workDays: 0, moveCount: 0 }, { workDays: 2, moveCount: 1 }],
    ]);
    expect(causes.byGroup.map(({ workDays }) => workDays)).toEqual([7, 15]);
    expect(causes.total).toEqual({ workDays: 22, moveCount: 4 });
  });

  it("are none of nothing", () => {
    expect(slipCauses([])).toEqual({ rows: [], byGroup: [], total: { workDays: 0, moveCount: 0 } });
  });

  it("add up to the waterfall of all milestones together, however these are grouped", () => {
    const anyDayHere = () => anyDay("2026-01-01", "2026-12-31");
    const anyMove = fc.record({
      ...{ day: anyDayHere(), fromDay: anyDayHere(), toDay: anyDayHere() },
      reasonCode: fc.constantFrom("scope", "technical", null),
    });
    const anyMoved = fc.record({
      baselineDay: fc.option(anyDayHere()),
      forecastDay: anyDayHere(),
      actualDay: fc.constant(null),
      moves: fc.array(anyMove, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyMoved, { maxLength: 4 }), { maxLength: 4 }), (groups) => {
        const causes = slipCauses(groups.map(waterfallOf));
        const whole = waterfallOf(groups.flat());
        expect(causes.total.workDays).toBe(whole.totalWorkDays);
        const known = causes.rows.filter(({ reasonCode }) => reasonCode !== null);
        expect(known.map(({ reasonCode, total }) => [reasonCode, total.workDays, total.moveCount])).toEqual(
          whole.steps
            .filter(({ reasonCode }) => reasonCode !== null)
            .map(({ reasonCode, workDays, moveCount }) => [reasonCode, workDays, moveCount]),
        );
      }),
    );
  });
});
