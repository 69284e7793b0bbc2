import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, toEpochDay, toIsoDay } from "../calendar/day.ts";
import { aMilestone, aProgram, aWorkstream, iso, verdict } from "../testing/views.ts";
import type { Ratio } from "../units.ts";
import { roadmapStrip } from "./roadmap-strip.ts";

const plan = { startDay: iso("2024-01-01"), finishDay: iso("2028-12-31") };
const workstreams = [aWorkstream({ id: "w1" }), aWorkstream({ id: "w2" })];

function strip(programs: Parameters<typeof roadmapStrip>[0]["programs"], statusDay = iso("2026-11-24")) {
  return roadmapStrip({ plan, statusDay, workstreams, programs });
}

/** The days between, both inclusive, as a share of the plan's. */
const share = (from: string, to: string) =>
  (toEpochDay(iso(to)) - toEpochDay(iso(from)) + 1) / (366 + 365 * 3 + 366);

describe("the roadmap strip", () => {
  it("spans five years in twenty quarters, and names the years of both calendars", () => {
    const { years, hijriYears, quarters } = strip([]);
    expect(quarters).toHaveLength(20);
    expect(quarters.map(({ quarter }) => quarter).slice(0, 5)).toEqual([1, 2, 3, 4, 1]);
    expect(years.map(({ day }) => toIsoDay(day))).toEqual([
      "2024-01-01",
      "2025-01-01",
      "2026-01-01",
      "2027-01-01",
      "2028-01-01",
    ]);
    expect(hijriYears.map(({ day }) => toIsoDay(day)).slice(0, 2)).toEqual(["2024-01-01", "2024-07-07"]);
    for (const periods of [years, hijriYears, quarters]) {
      expect(periods[0]?.from).toBe(0);
      expect(periods.at(-1)?.to).toBe(1);
      const joints = periods.slice(1).map(({ from }) => from);
      expect(periods.slice(0, -1).map(({ to }) => to)).toEqual(joints);
    }
  });

  it("grows by whole quarters where a forecast passes the plan", () => {
    const late = aProgram({ id: "p1", finishDay: iso("2029-02-03") });
    const grown = strip([late]);
    expect(grown.quarters).toHaveLength(21);
    expect(toIsoDay(grown.finishDay)).toBe("2029-03-31");
    expect(toIsoDay(strip([]).finishDay)).toBe("2028-12-31");
  });

  it("draws bar, baseline and what is done from day to day, both inclusive", () => {
    const program = aProgram({
      id: "p1",
      startDay: iso("2024-01-01"),
      finishDay: iso("2024-12-31"),
      baselineStartDay: iso("2025-01-01"),
      baselineFinishDay: iso("2025-12-31"),
      progressRatio: 0.25 as Ratio,
    });
    const row = strip([program]).groups[0]?.rows[0];
    expect(row?.bar).toEqual({ from: 0, to: share("2024-01-01", "2024-12-31") });
    expect(row?.baseline?.from).toBe(row?.bar.to);
    expect(row?.done).toEqual({ from: 0, to: share("2024-01-01", "2024-12-31") / 4 });
    const without = aProgram({ id: "p1", baselineStartDay: null, baselineFinishDay: null });
    expect(strip([without]).groups[0]?.rows[0]?.baseline).toBeNull();
  });

  it("tells done, late and open milestones apart, and what is done is critical no more", () => {
    const late = { status: { ...verdict("stalled"), rule: "milestoneStalled" as const } };
    const milestones = [
      aMilestone({ id: "m1", actualDay: iso("2026-01-01"), isCritical: true }),
      aMilestone({ id: "m2", ...late, isCritical: true }),
      aMilestone({ id: "m3" }),
    ];
    const diamonds = strip([aProgram({ id: "p1", milestones })]).groups[0]?.rows[0]?.diamonds ?? [];
    expect(diamonds.map(({ kind, isCritical }) => [kind, isCritical])).toEqual([
      ["done", false],
      ["late", true],
      ["open", false],
    ]);
    expect(diamonds[0]?.at).toBe(share("2024-01-01", "2025-12-31"));
  });

  it("leaves out workstreams without programs, and a status day outside", () => {
    const { groups, today } = strip([aProgram({ id: "p1", workstreamId: "w2" })]);
    expect(groups.map(({ workstream }) => workstream.id)).toEqual(["w2"]);
    expect(today).toBe(share("2024-01-01", "2026-11-24"));
    expect(strip([], iso("2029-01-01")).today).toBeNull();
    expect(strip([], iso("2023-12-31")).today).toBeNull();
  });

  it("keeps everything inside its width, in order, whatever the days are", () => {
    const day = fc
      .integer({ min: -3_000, max: 6_000 })
      .map((count) => addDays(toEpochDay(plan.startDay), count));
    fc.assert(
      fc.property(
        day,
        fc.nat(4_000),
        day,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, length, at, done) => {
          const program = aProgram({
            id: "p1",
            startDay: toIsoDay(start),
            finishDay: toIsoDay(addDays(start, length)),
            progressRatio: done as Ratio,
            milestones: [aMilestone({ id: "m1", forecastDay: toIsoDay(at) })],
          });
          const row = strip([program]).groups[0]?.rows[0];
          const places = [0, row?.bar.from, row?.done.to, row?.bar.to, 1];
          expect(places.toSorted((one, other) => Number(one) - Number(other))).toEqual(places);
          expect(row?.bar.to).toBeGreaterThan(row?.bar.from ?? 1);
          expect(row?.diamonds[0]?.at).toBeGreaterThanOrEqual(0);
          expect(row?.diamonds[0]?.at).toBeLessThan(1);
        },
      ),
    );
  });
});
