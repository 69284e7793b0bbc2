import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import { activityItem, aProgramView, iso, milestoneItem, verdict } from "#shared/testing/views.ts";
import { programRange, programRows } from "./program-rows.ts";

const words = wordsIn("en");
const epoch = (text: string) => toEpochDay(iso(text));

describe("a program's plan as rows", () => {
  it("keeps activities and milestones in the plan's order, all on one level", () => {
    const view = aProgramView({
      items: [activityItem({ id: "a1" }), milestoneItem({ id: "m1" }), activityItem({ id: "a2" })],
    });
    const { rows, itemById } = programRows(view, words);
    expect(rows.map(({ id, kind, parentId }) => [id, kind, parentId])).toEqual([
      ["a1", "activity", null],
      ["m1", "milestone", null],
      ["a2", "activity", null],
    ]);
    expect(itemById.get("m1")).toBe(view.items[1]);
  });

  it("draws an activity as to come, under way or done, on its actual days where they are known", () => {
    const begun = { actualStartDay: iso("2027-01-05") };
    const view = aProgramView({
      items: [
        activityItem({ id: "a1" }),
        activityItem({ id: "a2", ...begun }),
        activityItem({ id: "a3", ...begun, actualFinishDay: iso("2027-01-20"), progressPercent: 100 }),
      ],
    });
    const { rows } = programRows(view, words);
    expect(rows.map(({ tone }) => tone)).toEqual(["notStarted", "onPlan", "complete"]);
    expect(rows.map(({ startDay }) => startDay)).toEqual([
      epoch("2027-01-03"),
      epoch("2027-01-05"),
      epoch("2027-01-05"),
    ]);
    expect(rows.map(({ finishDay }) => finishDay)).toEqual([
      epoch("2027-01-14"),
      epoch("2027-01-14"),
      epoch("2027-01-20"),
    ]);
    expect(rows.map(({ progressRatio }) => progressRatio)).toEqual([0.25, 0.25, 1]);
  });

  it("lets those who may update its milestones move the open ones, and no activity", () => {
    const items = [
      activityItem({ id: "a1" }),
      milestoneItem({ id: "m1" }),
      milestoneItem({ id: "m2", actualDay: iso("2026-05-03") }),
    ];
    const movable = (view: ReturnType<typeof aProgramView>) =>
      programRows(view, words)
        .rows.filter(({ isMovable }) => isMovable)
        .map(({ id }) => id);
    expect(movable(aProgramView({ items, program: { abilities: ["milestone.update"] } }))).toEqual(["m1"]);
    expect(movable(aProgramView({ items }))).toEqual([]);
  });

  it("gives a milestone its status, its sign and its ghost; none of the last without a baseline", () => {
    const view = aProgramView({
      items: [
        milestoneItem({ id: "m1", status: verdict("late"), isCritical: true }),
        milestoneItem({ id: "m2", baselineDay: null }),
      ],
    });
    const [planned, unplanned] = programRows(view, words).rows;
    const day = epoch("2027-02-01");
    expect(planned).toMatchObject({ tone: "late", mark: "◆", isCritical: true });
    expect(planned?.ghost).toEqual({ startDay: day, finishDay: day });
    expect(unplanned?.ghost).toBeNull();
  });

  it("draws the links among its own items only", () => {
    const view = aProgramView({
      items: [activityItem({ id: "a1" }), milestoneItem({ id: "m1" })],
      links: [
        {
          id: "near",
          predecessorId: "a1",
          successorId: "m1",
          type: "FS",
          lagDays: 0,
          lagUnit: "work",
          version: 1,
        },
        {
          id: "far",
          predecessorId: "elsewhere",
          successorId: "m1",
          type: "FS",
          lagDays: 0,
          lagUnit: "work",
          version: 1,
        },
      ],
    });
    expect(programRows(view, words).links.map(({ id }) => id)).toEqual(["near"]);
  });
});

describe("the days that a program's chart spans", () => {
  const rangeOf = (view: ReturnType<typeof aProgramView>) =>
    programRange(view, programRows(view, words).rows);

  it("holds everything drawn, ghosts too, with room on both sides", () => {
    const range = rangeOf(
      aProgramView({
        items: [
          milestoneItem({ id: "m1", baselineDay: iso("2025-06-01") }),
          milestoneItem({ id: "m2", forecastDay: iso("2028-06-01") }),
        ],
      }),
    );
    expect(range.startDay).toBeLessThan(epoch("2025-06-01"));
    expect(range.finishDay).toBeGreaterThan(epoch("2028-06-01"));
  });

  it("is there for a program without items, and for one of a single day", () => {
    const day = iso("2026-01-04");
    const range = rangeOf(aProgramView({ program: { startDay: day, finishDay: day } }));
    expect(range.finishDay - range.startDay).toBeGreaterThanOrEqual(0);
  });

  it("holds a program that began before the plan", () => {
    const begun = { actualStartDay: iso("2022-03-01"), forecastStartDay: iso("2022-03-01") };
    const range = rangeOf(
      aProgramView({
        program: { startDay: iso("2022-03-01") },
        items: [activityItem({ id: "a1", ...begun })],
      }),
    );
    expect(range.startDay).toBeLessThanOrEqual(epoch("2022-03-01"));
  });
});
