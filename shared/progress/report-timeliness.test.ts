import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../testing/days.ts";
import { anyPlanDay } from "../testing/milestones.ts";
import { type OwedReport, reportTimeliness } from "./report-timeliness.ts";

const owed = (due: string, approved: string | null): OwedReport => ({
  dueDay: day(due),
  approvedDay: approved === null ? null : day(approved),
});

describe("report timeliness", () => {
  const check = (why: string, reports: OwedReport[], onTimeCount: number, dueCount: number) =>
    it(`${why}: ${onTimeCount} of ${dueCount}`, () => {
      const measure = reportTimeliness(reports, day("2026-11-10"));
      expect(measure.inputs).toEqual({ statusDay: "2026-11-10", onTimeCount, dueCount });
      expect(measure.value).toBe(dueCount === 0 ? null : onTimeCount / dueCount);
      expect(measure.missing).toBe(dueCount === 0 ? "nothingDue" : null);
    });
  check("approved on its last day", [owed("2026-11-09", "2026-11-09")], 1, 1);
  check("approved a day late", [owed("2026-11-08", "2026-11-09")], 0, 1);
  check("never approved", [owed("2026-11-09", null)], 0, 1);
  check("still open on its last day", [owed("2026-11-10", null)], 0, 0);
  check("approved ahead of its last day", [owed("2026-11-30", "2026-11-05")], 1, 1);
  check("approved after the status day", [owed("2026-11-30", "2026-11-20")], 0, 0);
  check("none owed", [], 0, 0);
});

describe("any report timeliness", () => {
  const anyReports = fc.array(fc.record({ dueDay: anyPlanDay(), approvedDay: fc.option(anyPlanDay()) }));

  it("is a share from 0 to 1 or has a reason, whatever the order", () => {
    fc.assert(
      fc.property(anyReports, anyPlanDay(), (reports, statusDay) => {
        const measure = reportTimeliness(reports, statusDay);
        expect(measure.value === null).toBe(measure.missing !== null);
        expect(measure.value ?? 0).toBeGreaterThanOrEqual(0);
        expect(measure.value ?? 0).toBeLessThanOrEqual(1);
        expect(reportTimeliness(reports.toReversed(), statusDay)).toEqual(measure);
      }),
    );
  });
});
