import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EpochDay, Ratio } from "#shared/units.ts";
import type { MoveRules } from "./moves.ts";
import { aRow, aScene, day, draw, PLAN } from "./test-scene.ts";
import type { Direction, GanttRow } from "./types.ts";

const PIXELS_PER_DAY = 4;
const WIDTH = (PLAN.finishDay - PLAN.startDay + 1) * PIXELS_PER_DAY;

let frames: FrameRequestCallback[] = [];
const charts: { destroy(): void }[] = [];

beforeEach(() => {
  document.body.replaceChildren();
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => delete frames[id - 1]);
});

afterEach(() => {
  for (const chart of charts.splice(0)) chart.destroy();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const runFrame = () => {
  const due = frames;
  frames = [];
  for (const frame of Object.values(due)) frame(0);
};

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

interface Parts {
  readonly direction?: Direction;
  readonly rows?: readonly GanttRow[];
}

/** A chart whose pointer is spoken of in pixels along time, in either direction. */
function open({ direction = "ltr", rows = [diamond()] }: Parts = {}) {
  onPropose.mockClear();
  const picked: string[] = [];
  const scene = aScene({ rows, direction, moves, pixelsPerDay: PIXELS_PER_DAY });
  const drawn = draw(scene, { onPick: (id) => picked.push(id) });
  charts.push(drawn.chart);
  const svg = drawn.host.querySelector("svg") as SVGSVGElement;
  const left = () => (direction === "rtl" ? 900 - WIDTH : 0) - drawn.scroller.scrollLeft;
  vi.spyOn(svg, "getBoundingClientRect").mockImplementation(() => new DOMRect(left(), 0, WIDTH, 100));
  const held = new Set<number>();
  Object.assign(svg, {
    setPointerCapture: (id: number) => held.add(id),
    hasPointerCapture: (id: number) => held.has(id),
    releasePointerCapture: (id: number) => held.delete(id),
  });
  const grip = () => drawn.part("grip", "m") ?? svg;
  const send = (target: EventTarget, type: string, x: number, extra: PointerEventInit = {}) => {
    const clientX = direction === "rtl" ? left() + WIDTH - x : left() + x;
    const init = { bubbles: true, isPrimary: true, pointerId: 1, pointerType: "mouse", clientX, ...extra };
    target.dispatchEvent(new PointerEvent(type, init));
  };
  const middle = 100.5 * PIXELS_PER_DAY;
  return {
    ...drawn,
    ...{ svg, scene, picked, grip, send, held, middle },
    press: (extra?: PointerEventInit) => send(grip(), "pointerdown", middle + 3, extra),
    /** To where the pointer is that many days from where it took hold. */
    moveBy: (days: number, extra?: PointerEventInit) => {
      send(window, "pointermove", middle + 3 + days * PIXELS_PER_DAY, extra);
      runFrame();
    },
    letGo: (days: number) => {
      send(window, "pointerup", middle + 3 + days * PIXELS_PER_DAY);
      svg.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    },
    flag: () =>
      [...drawn.host.querySelectorAll('[data-part="proposed-text"]')].map((line) => line.textContent),
  };
}

describe.each(["ltr", "rtl"] as const)("a movable diamond, %s", (direction) => {
  it("is dragged along time, flagged with the day and how far it is, and let go as a proposal", () => {
    const chart = open({ direction });
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

  it("snaps to the days that count", () => {
    const chart = open({ direction });
    const idle = [...Array(7).keys()].find((days) => (day(120) + days) % 7 === 0) ?? 0;
    chart.press();
    chart.moveBy(20 + idle);
    expect(chart.flag()[0]).toBe(`day ${121 + idle}`);
    chart.moveBy(-90);
    expect(Number(chart.flag()[0]?.slice(4))).toBeGreaterThanOrEqual(50);
  });

  it("scrolls on while it is held at the edge of the view, and stops with the chart", () => {
    const chart = open({ direction });
    chart.chart.scrollToDay(day(100));
    const before = Math.abs(chart.scroller.scrollLeft);
    chart.press();
    const atEdge = before + 895;
    chart.send(window, "pointermove", atEdge);
    const clientX = direction === "rtl" ? 900 - 895 : 895;
    for (let frame = 0; frame < 3; frame++) {
      runFrame();
      chart.send(window, "pointermove", Math.abs(chart.scroller.scrollLeft) + 895, { clientX });
    }
    expect(Math.abs(chart.scroller.scrollLeft)).toBeGreaterThan(before + 30);
    for (let frame = 0; frame < 2_000 && frames.length > 0; frame++) runFrame();
    expect(frames).toHaveLength(0);
    expect(Math.abs(chart.scroller.scrollLeft)).toBe(WIDTH - 900);
  });
});

describe("a press on a diamond", () => {
  it("that goes nowhere is a click, which opens it", () => {
    const chart = open();
    chart.press();
    chart.moveBy(0.5);
    chart.send(window, "pointerup", chart.middle);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual(["m"]);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("that has become a drag picks nothing at its end, and the next click picks again", () => {
    const chart = open();
    chart.press();
    chart.moveBy(20);
    chart.send(window, "pointerup", chart.middle + 80);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual([]);
    chart.grip().dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chart.picked).toEqual(["m"]);
  });

  it("proposes nothing when it is brought back to its day", () => {
    const chart = open();
    chart.press();
    chart.moveBy(20);
    chart.moveBy(0);
    chart.letGo(0);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("is given up by Escape, which nobody else then hears", () => {
    const chart = open();
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    chart.press();
    chart.moveBy(20);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(chart.part("proposed-diamond")).toBeNull();
    chart.letGo(20);
    expect([onPropose.mock.calls, heard.mock.calls, chart.picked]).toEqual([[], [], []]);
  });

  it.each(["pointercancel", "lostpointercapture"])("is given up by %s", (type) => {
    const chart = open();
    chart.press({ pointerType: "touch" });
    chart.moveBy(20, { pointerType: "touch" });
    chart.send(type === "pointercancel" ? window : chart.svg, type, 0);
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("of a finger outlives the grip's loss of it to the chart", () => {
    const chart = open();
    chart.press({ pointerType: "touch" });
    chart.moveBy(20, { pointerType: "touch" });
    chart.send(chart.grip(), "lostpointercapture", 0);
    chart.letGo(20);
    expect(onPropose).toHaveBeenCalledTimes(1);
  });

  it("is given up when the picture changes below it", () => {
    const chart = open();
    chart.press();
    chart.moveBy(20);
    chart.chart.update(
      aScene({ rows: [diamond({ finishDay: day(300) })], moves, pixelsPerDay: PIXELS_PER_DAY }),
    );
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });

  it("heeds neither a second finger nor another button", () => {
    const chart = open();
    chart.press({ button: 2 });
    chart.press({ isPrimary: false });
    chart.moveBy(20);
    chart.letGo(20);
    expect(onPropose).not.toHaveBeenCalled();
  });
});

describe("what may not be moved", () => {
  it("has no grip: a fixed diamond, a bar, a diamond folded into its bar", () => {
    const fixed = diamond({ isMovable: false, progressRatio: 1 as Ratio });
    const folded = [aRow({ id: "p", kind: "program" }), diamond({ parentId: "p" })];
    expect(open({ rows: [fixed] }).part("grip")).toBeNull();
    expect(open({ rows: [aRow({ id: "m", isMovable: true })] }).part("grip")).toBeNull();
    const scene = aScene({ rows: folded, collapsedIds: new Set(["p"]), moves });
    expect(draw(scene).part("grip")).toBeNull();
  });
});

describe("a proposal from outside", () => {
  it("is drawn where it is proposed, and goes without touching the bars", () => {
    const { chart, scene, part, flag } = open();
    const grip = part("grip", "m");
    chart.update({ ...scene, proposal: { rowId: "m", day: day(140) } });
    expect(flag()).toEqual(["day 140", "40 days"]);
    chart.update({ ...scene, proposal: null });
    expect(flag()).toEqual([]);
    expect(part("grip", "m")).toBe(grip);
  });
});

describe("outside a press", () => {
  it("a chart listens for nothing on the window, and twenty drags leave nothing behind", () => {
    const adds = vi.spyOn(window, "addEventListener");
    const chart = open();
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
    expect(Object.values(frames)).toEqual([]);
  });
});
