import { describe, expect, it } from "vitest";
import { day } from "../../testing/days.ts";
import { item, link } from "../../testing/networks.ts";
import { PLAN_START, preparedFor } from "../../testing/schedules.ts";
import type { EpochDay } from "../../units.ts";
import type { Network, ScheduleOptions } from "../network.ts";
import { assessQuality } from "./assess.ts";
import type { QualityCode, QualityFacts, QualityPoint } from "./point.ts";
import { DCMA_THRESHOLDS } from "./thresholds.ts";

const START = day(PLAN_START);

interface Given extends Partial<Omit<QualityFacts, "prepared" | "baselineFinishDays">> {
  readonly statusDay?: string;
  readonly horizon?: ScheduleOptions["horizon"];
  readonly baseline?: Readonly<Record<string, string>>;
}

function assess(network: Network, { statusDay, horizon = "program", baseline = {}, ...facts }: Given = {}) {
  const status: EpochDay | null = statusDay === undefined ? null : day(statusDay);
  const baselineFinishDays = new Map(Object.entries(baseline).map(([id, iso]) => [id, day(iso)]));
  return assessQuality({
    prepared: preparedFor(network, { statusDay: status, horizon }),
    baselineFinishDays,
    resourcedItemIds: null,
    includesMilestones: false,
    programIds: null,
    thresholds: DCMA_THRESHOLDS,
    ...facts,
  });
}

function point(points: readonly QualityPoint[], code: QualityCode): QualityPoint {
  const found = points.find((each) => each.code === code);
  if (!found) throw new Error(`no point ${code}`);
  return found;
}

const chain = (...lengths: number[]): Network => ({
  items: lengths.map((length, index) => item(`${index}`, length)),
  links: lengths.slice(1).map((_, index) => link(`${index} FS ${index + 1}`)),
});

describe("the fourteen points", () => {
  it("come in order, one of each number", () => {
    expect(assess(chain(5, 5, 5)).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    ]);
  });

  it("do not apply to a plan of nothing", () => {
    const verdicts = new Set(assess({ items: [], links: [] }).map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(["notApplicable"]);
  });

  it("are held to the thresholds given", () => {
    const thresholds = { ...DCMA_THRESHOLDS, missingLogicShare: 0.7 };
    expect(point(assess(chain(1, 1, 1)), "missingLogic").verdict).toBe("fail");
    expect(point(assess(chain(1, 1, 1), { thresholds }), "missingLogic")).toMatchObject({
      value: 2 / 3,
      threshold: 0.7,
      verdict: "pass",
    });
  });

  it("list what counts against them even when they pass", () => {
    const network = chain(...Array.from({ length: 40 }, () => 1));
    expect(point(assess(network), "missingLogic")).toMatchObject({ verdict: "pass", itemIds: ["0", "39"] });
  });
});

describe("points about links and constraints", () => {
  // Twenty links to unfinished items: one lead, two lags, two that are not finish to start.
  const twenty = chain(...Array.from({ length: 21 }, () => 1));
  const types: Readonly<Record<number, Partial<(typeof twenty.links)[number]>>> = {
    3: { lagDays: -1 },
    5: { lagDays: 2 },
    7: { lagDays: 1, type: "SS" },
    9: { type: "FF" },
  };
  const network = { ...twenty, links: twenty.links.map((each, index) => ({ ...each, ...types[index] })) };

  const check = (code: QualityCode, expected: Partial<QualityPoint>) =>
    it(`${code} is ${expected.value}: ${expected.verdict}`, () =>
      expect(point(assess(network), code)).toMatchObject(expected));

  check("leads", { value: 1 / 20, verdict: "fail", linkIds: ["3 FS 4"] });
  check("lags", { value: 2 / 20, verdict: "fail", linkIds: ["5 FS 6", "7 FS 8"] });
  check("finishToStart", { value: 18 / 20, verdict: "pass", linkIds: ["7 FS 8", "9 FS 10"] });

  it("leave links to finished items alone", () => {
    const items = network.items.map((each, index) =>
      index <= 4 ? { ...each, actualFinishDay: day("2026-03-02") } : each,
    );
    expect(point(assess({ ...network, items }), "leads")).toMatchObject({ value: 0, verdict: "pass" });
  });

  it("count constraints that hold against logic, not those that only wait", () => {
    const held = (["mustStartOn", "finishNoLaterThan", "startNoEarlierThan"] as const).map((type, index) =>
      item(`${index}`, 1, { constraint: { type, day: day("2026-03-10") } }),
    );
    const late = item("3", 1, { constraint: { type: "asLateAsPossible" } });
    expect(point(assess({ items: [...held, late], links: [] }), "hardConstraints")).toMatchObject({
      value: 0.5,
      itemIds: ["0", "1"],
    });
  });
});

describe("points about days", () => {
  it("find high float, negative float and high durations just past their limits", () => {
    const items = [
      item("long", 45),
      item("limit", 44),
      item("idle", 1, { heldFromDay: START }),
      item("tight", 5, { deadlineDay: day("2026-03-04") }),
    ];
    const points = assess({ items, links: [] });
    expect(point(points, "highDuration").itemIds).toEqual(["long"]);
    expect(point(points, "highFloat").itemIds).toEqual([]);
    expect(point(points, "negativeFloat").itemIds).toEqual(["tight"]);
    const longer = [item("long", 46), ...items.slice(1)];
    expect(point(assess({ items: longer, links: [] }), "highFloat").itemIds).toEqual(["idle"]);
  });

  it("find forecasts that have passed and actual days still to come", () => {
    const items = [
      item("past", 1, { heldFromDay: day("2026-03-02") }),
      item("today", 1, { heldFromDay: day("2026-03-08") }),
      item("early", 1, { actualStartDay: day("2026-03-09") }),
      item("done", 1, { actualStartDay: day("2026-03-02"), actualFinishDay: day("2026-03-03") }),
    ];
    expect(point(assess({ items, links: [] }, { statusDay: "2026-03-08" }), "invalidDays")).toMatchObject({
      value: 0.5,
      verdict: "fail",
      itemIds: ["past", "early"],
    });
    expect(point(assess({ items, links: [] }), "invalidDays").verdict).toBe("notApplicable");
  });

  it("ask for resources only where the plan assigns any", () => {
    const network = chain(1, 1);
    expect(point(assess(network), "resources").verdict).toBe("notApplicable");
    expect(point(assess(network, { resourcedItemIds: new Set(["0"]) }), "resources")).toMatchObject({
      value: 0.5,
      itemIds: ["1"],
    });
  });

  // Three are due by 12 March: one on its day, one late, one still open. One more is due later.
  const done = (iso: string) => ({ actualStartDay: day("2026-03-01"), actualFinishDay: day(iso) });
  const items = [
    item("kept", 3, done("2026-03-04")),
    item("late", 3, done("2026-03-08")),
    item("open", 3),
    item("next", 3),
  ];
  const given: Given = {
    statusDay: "2026-03-12",
    baseline: { kept: "2026-03-04", late: "2026-03-05", open: "2026-03-12", next: "2026-03-17" },
  };

  it("find two missed of three due", () => {
    expect(point(assess({ items, links: [] }, given), "missedItems")).toMatchObject({
      value: 2 / 3,
      verdict: "fail",
      itemIds: ["late", "open"],
    });
  });

  it("find a baseline execution index of two finished to three due", () => {
    expect(point(assess({ items, links: [] }, given), "baselineExecutionIndex")).toMatchObject({
      value: 2 / 3,
      verdict: "fail",
      itemIds: ["open"],
    });
  });

  it("count what no baseline holds as due", () => {
    const more = [...items, item("new", 1)];
    expect(point(assess({ items: more, links: [] }, given), "baselineExecutionIndex")).toMatchObject({
      value: 2 / 4,
      itemIds: ["open", "new"],
    });
  });

  it("count milestones when asked to", () => {
    const more = [...items, item("milestone", 0)];
    const counted = (includesMilestones: boolean) =>
      point(assess({ items: more, links: [] }, { ...given, includesMilestones }), "missingLogic").itemIds;
    expect(counted(false)).toEqual(["open", "next"]);
    expect(counted(true)).toEqual(["open", "next", "milestone"]);
  });
});

describe("the critical path test", () => {
  it("passes when the finish follows the first critical activity", () => {
    expect(point(assess(chain(5, 5, 5)), "criticalPathTest")).toMatchObject({ value: 1, verdict: "pass" });
  });

  it("fails where a start link lets the delay through no further", () => {
    const network = { items: [item("A", 1), item("B", 900)], links: [link("A SS B")] };
    expect(point(assess(network), "criticalPathTest")).toMatchObject({
      verdict: "fail",
      itemIds: ["A"],
      programIds: ["P"],
    });
  });

  it("tries each program for itself, or the plan as a whole", () => {
    const items = [item("P1", 5), item("Q1", 50, { programId: "Q" })];
    const sound = point(assess({ items, links: [] }), "criticalPathTest");
    expect(sound).toMatchObject({ verdict: "pass", value: 1 });
    expect(point(assess({ items, links: [] }, { horizon: "plan" }), "criticalPathTest").verdict).toBe("pass");
  });
});

describe("programs that are judged alone", () => {
  const given: Given = { statusDay: "2026-03-01", baseline: { P1: "2026-03-05", Q1: "2026-03-05" } };
  const network: Network = {
    items: [
      item("P1", 5),
      item("P2", 90),
      item("Q1", 5, { programId: "Q" }),
      item("Q2", 1, { programId: "Q" }),
    ],
    links: [link("P1 FS-1 P2"), link("P2 FS+3 Q1"), link("Q1 SS Q2")],
  };
  const judge = (...programIds: string[]) => assess(network, { ...given, programIds: new Set(programIds) });

  it("answer for their own items, and for the links to them wherever these come from", () => {
    const points = judge("Q");
    expect(point(points, "missingLogic")).toMatchObject({ value: 1 / 2, itemIds: ["Q2"] });
    expect(point(points, "leads").linkIds).toEqual([]);
    expect(point(points, "lags")).toMatchObject({ value: 1 / 2, linkIds: ["P2 FS+3 Q1"] });
    expect(point(points, "highDuration").itemIds).toEqual([]);
    expect(point(points, "criticalPathLengthIndex").programIds).toEqual(["Q"]);
  });

  it("are judged as in the whole plan when they are all of it", () => {
    expect(judge("P", "Q")).toEqual(assess(network, given));
  });

  it("have nothing to judge when there are none", () => {
    expect(new Set(judge().map(({ verdict }) => verdict))).toEqual(new Set(["notApplicable"]));
  });
});

describe("the critical path length index", () => {
  // Eighty working days ahead: Sunday 1 March to Thursday 18 June.
  const check = (why: string, baselineDay: string, value: number, verdict: QualityPoint["verdict"]) =>
    it(`${why}: ${value}`, () => {
      const network = { items: [item("A", 80)], links: [] };
      const given = { statusDay: "2026-03-01", baseline: { A: baselineDay } };
      expect(point(assess(network, given), "criticalPathLengthIndex")).toMatchObject({ value, verdict });
    });

  check("on its baseline", "2026-06-18", 1, "pass");
  check("four of eighty behind", "2026-06-14", 0.95, "pass");
  check("eight of eighty behind", "2026-06-08", 0.9, "fail");
  check("eight of eighty ahead", "2026-06-30", 1.1, "pass");
});
