import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EpochDay, Ratio } from "#shared/units.ts";
import { createAxis } from "./axis.ts";
import type { Edge, MoveRules } from "./moves.ts";
import { createFrames, drawForHands } from "./test-hands.ts";
import { aRow, aScene, day, draw, PLAN } from "./test-scene.ts";
import type { Direction, GanttRow } from "./types.ts";

const PIXELS_PER_DAY = 4;
const WIDTH = (PLAN.finishDay - PLAN.startDay + 1) * PIXELS_PER_DAY;

let frames = createFrames();
const charts: { destroy(): void }[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
  frames = createFrames();
  vi.stubGlobal("requestAnimationFrame", frames.request);
  vi.stubGlobal("cancelAnimationFrame", frames.cancel);
});

afterEach(() => {
  for (const chart of charts.splice(0)) chart.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const onPropose = vi.fn();

/** Every seventh day counts for nothing, and none before day 50. */
const moves: MoveRules = {
  snapDay: (_, asked) => {
    const open = Math.max(asked, day(50)) as EpochDay;
    return (open % 7 === 0 ? open + 1 : open) as EpochDay;
  },
  stepDay: (_, from, step) => (from + step) as EpochDay,
  flag: ({ fromDay, toDay }) => [`day ${toDay - PLAN.startDay}`, `${toDay - fromDay} days`],
  sentence: () => "",
  dropped: "",
  hint: "",
  onPropose,
};

const diamond = (fields: Partial<GanttRow> = {}) =>
  aRow({ id: "m", kind: "milestone", startDay: day(100), finishDay: day(100), isMovable: true, ...fields });

const onConsider = vi.fn();
const onReach = vi.fn();

interface Parts {
  readonly direction?: Direction;
  readonly rows?: readonly GanttRow[];
  /** The day that is taken hold of, and by which grip. */
  readonly heldDay?: number;
  readonly edge?: Edge;
}

async function open({ direction = "ltr", rows = [diamond()], heldDay = 100, edge }: Parts = {}) {
  const picked: string[] = [];
  const scene = aScene({ rows, direction, moves, pixelsPerDay: PIXELS_PER_DAY });
  const drawn = await drawForHands(scene, { onPick: (id) => picked.push(id), onConsider, onReach });
  charts.push(drawn.chart);
  const { send, svg, host } = drawn;
  const grip = () => host.querySelector(`[data-part="grip"]${edge ? `[data-edge="${edge}"]` : ""}`) ?? svg;
  const middle = (heldDay + 0.5) * PIXELS_PER_DAY;
  return {
    ...drawn,
    ...{ scene, picked, grip, middle },
    press: (extra?: PointerEventInit) => send(grip(), "pointerdown", middle + 3, 0, extra),
    /** To where the pointer is that many days from where it took hold. */
    moveBy: (days: number, extra?: PointerEventInit) => {
      send(window, "pointermove", middle + 3 + days * PIXELS_PER_DAY, 0, extra);
      frames.run();
    },
    letGo: (days: number) => {
      send(window, "pointerup", middle + 3 + days * PIXELS_PER_DAY);
      svg.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    },
  };
}

describe.each(["ltr", "rtl"] as const)("a movable diamond, %s", (direction) => {
  it("is dragged along time, flagged with the day and how far it is, and let go as a proposal", async () => {
    const chart = await open({ direction });
    chart.press();
    chart.moveBy(20);
    expect(chart.flag()).toEqual(["day 120", "20 days"]);
    expect(chart.part("proposed-diamond")?.getAttribute("d")).toMatch(/^M482 /);
    expect(chart.held).toEqual(new Set([1]));
    chart.letGo(20);
    expect(onPropose.mock.calls).toEqual([[{ rowId: "m", day: day(120) }]]);
    expect(chart.part("proposed-diamond")).toBeNull();
    expect(chart.held.size).toBe(0);
  });

  it("snaps to the days that count", async () => {
    const chart = await open({ direction });
    const idle = [...Array(7).keys()].find((days) => (day(120) + days) % 7 === 0) ?? 0;
    chart.press();
    chart.moveBy(20 + idle);
    expect(chart.flag()[0]).toBe(`day ${121 + idle}`);
    chart.moveBy(-90);
    expect(Number(chart.flag()[0]?.slice(4))).toBeGreaterThanOrEqual(50);
  });

  it("scrolls on while it is held at the edge of the view, and asks for more days at the chart's end", async () => {
    const chart = await open({ direction });
    chart.chart.scrollToDay(day(100));
    const before = Math.abs(chart.scroller.scrollLeft);
    chart.press();
    const { clientX } = chart.at(before + 895);
    chart.send(window, "pointermove", 0, 0, { clientX });
    for (let frame = 0; frame < 3; frame++) frames.run();
    expect(Math.abs(chart.scroller.scrollLeft)).toBeGreaterThan(before + 30);
    for (let frame = 0; frame < 2_000 && onReach.mock.calls.length === 0; frame++) frames.run();
    expect(Math.abs(chart.scroller.scrollLeft)).toBe(WIDTH - 900);
    expect(onReach.mock.calls).toEqual([[PLAN.finishDay + 1]]);
  });
});

describe.each(["ltr", "rtl"] as const)("an edge of a bar, %s", (direction) => {
  const bar = aRow({ id: "b", startDay: day(100), finishDay: day(199), movableEdges: ["start", "finish"] });

  it.each([
    ["start", 100, 20, { x: "480", width: "320" }, ["day 120", "20 days"]],
    ["finish", 199, -10, { x: "400", width: "360" }, ["day 189", "-10 days"]],
  ] as const)(
    "(its %s) is dragged alone, outlined, flagged and proposed",
    async (edge, at, by, box, said) => {
      const chart = await open({ direction, rows: [bar], heldDay: at, edge });
      chart.press();
      chart.moveBy(by);
      expect(chart.flag()).toEqual(said);
      const outline = chart.part("proposed-bar");
      expect({ x: outline?.getAttribute("x"), width: outline?.getAttribute("width") }).toEqual(box);
      chart.letGo(by);
      expect(onPropose.mock.calls).toEqual([[{ rowId: "b", day: day(at + by), edge }]]);
    },
  );

  it("stops at the other edge", async () => {
    const chart = await open({ direction, rows: [bar], heldDay: 100, edge: "start" });
    chart.press();
    chart.moveBy(150);
    chart.letGo(150);
    expect(onPropose.mock.calls).toEqual([[{ rowId: "b", day: day(199), edge: "start" }]]);
  });
});

describe("what a drag considers", () => {
  it("is told day by day, as nothing where the diamond stands, and once more when it is given up", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(20);
    chart.moveBy(20.3);
    chart.moveBy(0);
    chart.moveBy(30);
    expect(onConsider.mock.calls).toEqual([
      [{ rowId: "m", day: day(120) }],
      [null],
      [{ rowId: "m", day: day(130) }],
    ]);
    onConsider.mockClear();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(onConsider.mock.calls).toEqual([[null]]);
  });

  it("stays until it is proposed, which is told by the proposal alone", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(20);
    chart.letGo(20);
    expect([onConsider.mock.calls, onPropose.mock.calls]).toEqual([
      [[{ rowId: "m", day: day(120) }]],
      [[{ rowId: "m", day: day(120) }]],
    ]);
  });
});

describe.each(["ltr", "rtl"] as const)("a drag to the chart's end, %s", (direction) => {
  const last = PLAN.finishDay - PLAN.startDay;
  const grown = (days: number) =>
    createAxis({ ...PLAN, finishDay: (PLAN.finishDay + days) as EpochDay }, PIXELS_PER_DAY);

  it("goes on beyond it as the chart grows below the pointer, and forgets the growth when given up", async () => {
    const rows = [diamond({ startDay: day(last - 9), finishDay: day(last - 9) })];
    const chart = await open({ direction, rows, heldDay: last - 9 });
    chart.chart.scrollToDay(PLAN.finishDay);
    chart.press();
    const { clientX } = chart.at(WIDTH - 1);
    chart.send(window, "pointermove", 0, 0, { clientX });
    frames.run();
    expect(onReach.mock.calls).toEqual([[PLAN.finishDay + 1]]);
    chart.chart.update({
      ...chart.scene,
      axis: grown(183),
      viewport: { widthPixels: 900, heightPixels: 750 },
    });
    for (let frame = 0; frame < 10; frame++) frames.run();
    expect(Number(chart.flag()[0]?.slice(4))).toBeGreaterThan(last + 10);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(onReach.mock.lastCall).toEqual([null]);
  });

  it("keeps what is held in sight, however far outside the pointer is", async () => {
    const chart = await open({ direction });
    chart.press();
    const { clientX } = chart.at(2_000);
    chart.send(window, "pointermove", 0, 0, { clientX });
    frames.run();
    const { scrollLeft } = chart.scroller;
    const shown = Number(chart.flag()[0]?.slice(4)) * PIXELS_PER_DAY - Math.abs(scrollLeft);
    expect(shown).toBeLessThanOrEqual(900 + PIXELS_PER_DAY);
  });

  it("does not make it grow to where no day counts", async () => {
    const chart = await open({ direction });
    chart.chart.scrollToDay(day(0));
    chart.press();
    const { clientX } = chart.at(1);
    chart.send(window, "pointermove", 0, 0, { clientX });
    for (let frame = 0; frame < 10; frame++) frames.run();
    expect([onReach.mock.calls, frames.pending()]).toEqual([[], 0]);
  });

  it("ends two years beyond it", async () => {
    const rows = [diamond({ startDay: day(last), finishDay: day(last) })];
    const chart = await open({ direction, rows, heldDay: last });
    chart.chart.update({ ...chart.scene, axis: grown(731) });
    chart.chart.scrollToDay(day(last + 731));
    chart.press();
    const { clientX } = chart.at((last + 731) * PIXELS_PER_DAY);
    chart.send(window, "pointermove", 0, 0, { clientX });
    for (let frame = 0; frame < 10; frame++) frames.run();
    expect([onReach.mock.calls, frames.pending()]).toEqual([[], 0]);
  });
});

describe("a press on a diamond", () => {
  it("that goes nowhere is a click, which opens it", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(0.5);
    chart.send(window, "pointerup", chart.middle);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual(["m"]);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("that has become a drag picks nothing at its end, and the next click picks again", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(20);
    chart.send(window, "pointerup", chart.middle + 80);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual([]);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual(["m"]);
  });

  it("proposes nothing when it is brought back to its day", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(20);
    chart.moveBy(0);
    chart.letGo(0);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("is given up by Escape, which nobody else then hears", async () => {
    const chart = await open();
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    chart.press();
    chart.moveBy(20);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(chart.part("proposed-diamond")).toBeNull();
    chart.letGo(20);
    expect([onPropose.mock.calls, heard.mock.calls, chart.picked]).toEqual([[], [], []]);
  });

  it.each(["pointercancel", "lostpointercapture"])("is given up by %s", async (type) => {
    const chart = await open();
    chart.press({ pointerType: "touch" });
    chart.moveBy(20, { pointerType: "touch" });
    chart.send(type === "pointercancel" ? window : chart.svg, type, 0);
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("of a finger outlives the grip's loss of it to the chart", async () => {
    const chart = await open();
    chart.press({ pointerType: "touch" });
    chart.moveBy(20, { pointerType: "touch" });
    chart.send(chart.grip(), "lostpointercapture", 0);
    chart.letGo(20);
    expect(onPropose).toHaveBeenCalledTimes(1);
  });

  it("is given up when the picture changes below it", async () => {
    const chart = await open();
    chart.press();
    chart.moveBy(20);
    chart.chart.update(
      aScene({ rows: [diamond({ finishDay: day(300) })], moves, pixelsPerDay: PIXELS_PER_DAY }),
    );
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("heeds neither a second finger nor another button", async () => {
    const chart = await open();
    chart.press({ button: 2 });
    chart.press({ isPrimary: false });
    chart.moveBy(20);
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });
});

describe("what may not be moved", () => {
  it("has no grip: a fixed diamond, a bar without movable edges, a diamond folded into its bar", async () => {
    const fixed = diamond({ isMovable: false, progressRatio: 1 as Ratio });
    const folded = [aRow({ id: "p", kind: "program" }), diamond({ parentId: "p" })];
    expect((await open({ rows: [fixed] })).part("grip")).toBeNull();
    expect((await open({ rows: [aRow({ id: "m", isMovable: true })] })).part("grip")).toBeNull();
    const finishOnly = await open({ rows: [aRow({ id: "m", movableEdges: ["finish"] })] });
    expect(finishOnly.host.querySelectorAll('[data-part="grip"]')).toHaveLength(1);
    const scene = aScene({ rows: folded, collapsedIds: new Set(["p"]), moves });
    expect(draw(scene).part("grip")).toBeNull();
  });
});

describe("a proposal from outside", () => {
  it("is drawn where it is proposed, and goes without touching the bars", async () => {
    const { chart, scene, part, flag } = await open();
    const bar = part("diamond", "m");
    chart.update({ ...scene, proposal: { rowId: "m", day: day(140) } });
    expect(flag()).toEqual(["day 140", "40 days"]);
    chart.update({ ...scene, proposal: null });
    expect(flag()).toEqual([]);
    expect(part("diamond", "m")).toBe(bar);
  });
});

describe("outside a press", () => {
  it("a chart listens for nothing on the window, and twenty drags leave nothing behind", async () => {
    const adds = vi.spyOn(window, "addEventListener");
    const chart = await open();
    expect(adds).not.toHaveBeenCalled();
    for (let count = 0; count < 20; count++) {
      chart.press();
      chart.moveBy(20);
      if (count % 2) chart.letGo(20);
      else chart.chart.update({ ...chart.scene, headings: [[], []] });
    }
    chart.press();
    chart.moveBy(20);
    chart.chart.destroy();
    expect(adds.mock.calls.length).toBeGreaterThan(0);
    for (const [, , options] of adds.mock.calls) {
      expect(options).toMatchObject({ signal: expect.objectContaining({ aborted: true }) });
    }
    expect(frames.pending()).toBe(0);
  });
});
