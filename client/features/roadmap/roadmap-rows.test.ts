import { describe, expect, it } from "vitest";
import { wordsIn } from "#client/testing/render-in.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { aMilestone, aProgram, aRoadmap, aWorkstream, iso, verdict } from "#shared/testing/views.ts";
import { roadmapRange, roadmapRows } from "./roadmap-rows.ts";

const done = aMilestone({ id: "m1", actualDay: iso("2026-05-03"), status: verdict("complete") });
const open = aMilestone({ id: "m2", isCritical: true, status: verdict("late") });
const portal = aProgram({ id: "p1", milestones: [done, open], status: verdict("late") });
const licences = aProgram({ id: "p2", milestones: [aMilestone({ id: "m3" })] });
const health = aProgram({
  id: "p3",
  workstreamId: "w2",
  startDay: iso("2025-01-05"),
  finishDay: iso("2029-03-01"),
});
const view = aRoadmap({
  workstreams: [
    aWorkstream({ id: "w1", status: verdict("late") }),
    aWorkstream({ id: "w2" }),
    aWorkstream({ id: "empty" }),
  ],
  programs: [portal, health, licences],
  links: [
    { id: "l1", predecessorId: "m1", successorId: "m3", type: "FS", lagDays: 0, lagUnit: "work", version: 1 },
    {
      id: "l2",
      predecessorId: "m2",
      successorId: "far away",
      type: "FS",
      lagDays: 0,
      lagUnit: "work",
      version: 1,
    },
  ],
});
const words = wordsIn("en");
const { rows, links, entryById } = roadmapRows(view, view.programs, words);
const row = (id: string) => rows.find((each) => each.id === id);

describe("the roadmap as rows", () => {
  it("puts each program under its workstream and each milestone under its program", () => {
    expect(rows.map(({ id, parentId }) => [id, parentId])).toEqual([
      ["w1", null],
      ["p1", "w1"],
      ["m1", "p1"],
      ["m2", "p1"],
      ["p2", "w1"],
      ["m3", "p2"],
      ["w2", null],
      ["p3", "w2"],
    ]);
    expect(rows.map(({ id }) => entryById.get(id)?.kind)).toEqual([
      "workstream",
      "program",
      "milestone",
      "milestone",
      "program",
      "milestone",
      "workstream",
      "program",
    ]);
  });

  it("leaves out a workstream without programs to show", () => {
    expect(row("empty")).toBeUndefined();
    expect(entryById.has("empty")).toBe(false);
  });

  it("spans a workstream from its first program's start to its last one's finish", () => {
    expect(row("w2")).toMatchObject({
      startDay: toEpochDay(iso("2025-01-05")),
      finishDay: toEpochDay(iso("2029-03-01")),
    });
  });

  it("draws what was planned as a ghost, and none where no baseline holds it", () => {
    expect(row("p1")?.ghost).toEqual({
      startDay: toEpochDay(iso("2026-01-04")),
      finishDay: toEpochDay(iso("2027-02-01")),
    });
    const unplanned = aProgram({
      id: "p9",
      baselineStartDay: null,
      milestones: [aMilestone({ id: "m9", baselineDay: null })],
    });
    const bare = roadmapRows(aRoadmap({ programs: [unplanned] }), [unplanned], words).rows;
    expect(bare.map(({ ghost }) => ghost)).toEqual([null, null, null]);
  });

  it("takes tone from the computed status, and marks a milestone so that colour is not needed", () => {
    expect(["w1", "p1", "m1", "m2"].map((id) => row(id)?.tone)).toEqual(["late", "late", "complete", "late"]);
    expect([row("p1")?.mark, row("m1")?.mark, row("m2")?.mark]).toEqual([null, "✓", "◆"]);
    expect([row("m1")?.isCritical, row("m2")?.isCritical]).toEqual([false, true]);
  });

  it("lets those who may update a program's milestones move the open ones, and nobody else", () => {
    const mine = aProgram({ id: "p1", milestones: [done, open], abilities: ["milestone.update"] });
    const movable = (program: typeof mine) =>
      roadmapRows(aRoadmap({ programs: [program] }), [program], words)
        .rows.filter(({ isMovable }) => isMovable)
        .map(({ id }) => id);
    expect(movable(mine)).toEqual(["m2"]);
    expect(movable({ ...mine, abilities: ["program.read"] })).toEqual([]);
  });

  it("puts a milestone on its actual day when done, on its forecast before", () => {
    expect([row("m1")?.startDay, row("m1")?.progressRatio]).toEqual([toEpochDay(iso("2026-05-03")), 1]);
    expect([row("m2")?.finishDay, row("m2")?.progressRatio]).toEqual([toEpochDay(iso("2027-03-01")), 0]);
  });

  it("draws links only between rows that are there", () => {
    expect(links.map(({ id }) => id)).toEqual(["l1"]);
    expect(roadmapRows(view, [portal], words).links).toEqual([]);
  });

  it("has no rows for an empty plan", () => {
    const empty = roadmapRows(aRoadmap({ workstreams: [] }), [], words);
    expect([empty.rows, empty.links, empty.entryById.size]).toEqual([[], [], 0]);
  });

  it.each(LANGUAGES)("describes every row in words, and names none of them by nothing, in %s", (language) => {
    const nameless = { ...portal, nameEn: "", milestones: [{ ...open, nameEn: "" }] };
    const described = roadmapRows(view, [nameless], wordsIn(language)).rows;
    expect(described.map(({ description }) => description)).toEqual([
      expect.stringContaining(language === "ar" ? "الخدمات الرقمية" : "Digital services"),
      expect.stringContaining("بوابة الإمارة"),
      expect.stringContaining("توقيع العقد"),
    ]);
  });
});

describe("the days that the roadmap spans", () => {
  const epoch = (text: string) => toEpochDay(iso(text));
  const plan = { startDay: epoch("2024-01-01"), finishDay: epoch("2028-12-31") };

  it("are the plan's, with programs or without", () => {
    expect(roadmapRange(aRoadmap({}))).toEqual(plan);
    expect(roadmapRange(aRoadmap({ programs: [portal] }))).toEqual(plan);
  });

  it("go on to a forecast past the plan's end, and begin before it where a baseline did", () => {
    const slipped = aMilestone({ id: "m9", forecastDay: iso("2031-02-03"), baselineDay: iso("2023-06-01") });
    const range = roadmapRange(aRoadmap({ programs: [aProgram({ id: "p9", milestones: [slipped] })] }));
    expect(range).toEqual({ startDay: epoch("2023-06-01"), finishDay: epoch("2031-02-03") });
  });

  it("hold every row and every ghost", () => {
    const range = roadmapRange(view);
    for (const each of rows.flatMap((held) => (held.ghost ? [held, held.ghost] : [held]))) {
      expect(each.startDay).toBeGreaterThanOrEqual(range.startDay);
      expect(each.finishDay).toBeLessThanOrEqual(range.finishDay);
    }
  });
});
