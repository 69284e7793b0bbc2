import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LinkRules } from "./link-rules.ts";
import { BAR_MIDDLE, rowTop } from "./sizes.ts";
import { createFrames, drawForHands } from "./test-hands.ts";
import { aRow, aScene, day } from "./test-scene.ts";
import type { Direction } from "./types.ts";

const charts: { destroy(): void }[] = [];
let frames = createFrames();

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
  frames = createFrames();
  vi.stubGlobal("requestAnimationFrame", frames.request);
  vi.stubGlobal("cancelAnimationFrame", frames.cancel);
});

afterEach(() => {
  for (const chart of charts.splice(0)) chart.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const onLink = vi.fn();

const linking: LinkRules = {
  mayStart: (id) => id !== "target",
  mayEnd: (_, id) => id !== "barred",
  flag: ({ predecessorId, successorId, type }) => [`${predecessorId} to ${successorId}`, type],
  started: (id) => `from ${id}`,
  sentence: () => "",
  refused: (from, to) => `not ${from} to ${to}`,
  dropped: "",
  hint: "",
  onLink,
};

/** A bar from 100 to 200, one from 300 to 400, one that no link may end at, and a folded launch at 520. */
const rows = [
  aRow({ id: "source", startDay: day(100), finishDay: day(199) }),
  aRow({ id: "target", startDay: day(300), finishDay: day(399) }),
  aRow({ id: "barred", startDay: day(300), finishDay: day(399) }),
  aRow({ id: "program", kind: "program", startDay: day(300), finishDay: day(699) }),
  aRow({ id: "launch", kind: "milestone", parentId: "program", startDay: day(520), finishDay: day(520) }),
];
const yOf = (index: number) => rowTop(index) + BAR_MIDDLE;
const SOURCE = 0;
const TARGET = 1;
const BARRED = 2;
const PROGRAM = 3;
const NOWHERE = 80;

async function open(direction: Direction = "ltr") {
  const picked: string[] = [];
  const scene = aScene({ rows, linking, direction, collapsedIds: new Set(["program"]) });
  const chart = await drawForHands(scene, { onPick: (id) => picked.push(id) });
  charts.push(chart.chart);
  const { send, host, svg } = chart;
  const bar = () => host.querySelector('[data-row="source"] [data-part="bar"]') ?? svg;
  const dot = (side: "S" | "F") => host.querySelector(`[data-part="link-grip"][data-side="${side}"]`) ?? svg;
  const xOf = (side: "S" | "F") => (side === "F" ? 211 : 89);
  return {
    ...chart,
    ...{ picked, scene, dot },
    hover: () => send(bar(), "pointerover", 150, yOf(SOURCE)),
    takeDot: (side: "S" | "F") => {
      send(bar(), "pointerover", 150, yOf(SOURCE));
      send(dot(side), "pointerdown", xOf(side), yOf(SOURCE));
    },
    tapDot: (side: "S" | "F") => {
      const element = dot(side);
      send(element, "pointerdown", xOf(side), yOf(SOURCE));
      send(window, "pointerup", xOf(side), yOf(SOURCE));
      svg.dispatchEvent(new MouseEvent("click", { bubbles: true, ...chart.at(xOf(side), yOf(SOURCE)) }));
    },
    drag: (x: number, index: number) => {
      send(window, "pointermove", x, yOf(index));
      frames.run();
    },
    letGo: (x: number, index: number) => send(window, "pointerup", x, yOf(index)),
    click: (x: number, index: number) =>
      svg.dispatchEvent(new MouseEvent("click", { bubbles: true, ...chart.at(x, yOf(index)) })),
    drawn: () => host.querySelector('[data-part="drawn-link"]')?.getAttribute("d") ?? null,
  };
}

describe.each(["ltr", "rtl"] as const)("a link drawn by pointer, %s", (direction) => {
  it.each([
    ["F", 310, "FS"],
    ["S", 310, "SS"],
    ["F", 390, "FF"],
    ["S", 390, "SF"],
  ] as const)("from %s to x = %i is of type %s", async (side, x, type) => {
    const chart = await open(direction);
    chart.takeDot(side);
    chart.drag(x, TARGET);
    expect(chart.flag()).toEqual(["source to target", type]);
    chart.letGo(x, TARGET);
    expect(onLink.mock.calls).toEqual([[{ predecessorId: "source", successorId: "target", type }]]);
    expect([chart.drawn(), chart.flag(), chart.svg.hasAttribute("data-linking")]).toEqual([null, [], false]);
  });
});

describe("a link that is being drawn", () => {
  it("follows the pointer straight until it comes to a row, where it takes the way it would have", async () => {
    const chart = await open();
    chart.takeDot("F");
    chart.drag(NOWHERE, PROGRAM);
    expect(chart.drawn()).toMatch(new RegExp(`^M200 ${yOf(SOURCE)}L${NOWHERE} ${yOf(PROGRAM)}M`));
    chart.drag(310, TARGET);
    expect(chart.drawn()).toMatch(new RegExp(`^M200 ${yOf(SOURCE)}H.*V${yOf(TARGET)}H300`));
  });

  it("names a row that it may not end at, and ends at none", async () => {
    const chart = await open();
    chart.takeDot("F");
    chart.drag(310, BARRED);
    expect([chart.flag(), chart.svg.getAttribute("data-linking")]).toEqual([
      ["not source to barred"],
      "refused",
    ]);
    chart.letGo(310, BARRED);
    chart.takeDot("F");
    chart.drag(150, SOURCE);
    chart.letGo(150, SOURCE);
    expect(onLink).not.toHaveBeenCalled();
  });

  it("ends at a diamond that is folded into its program, and at the program beside it", async () => {
    const chart = await open();
    chart.takeDot("F");
    chart.drag(518, PROGRAM);
    chart.letGo(518, PROGRAM);
    chart.takeDot("F");
    chart.drag(690, PROGRAM);
    chart.letGo(690, PROGRAM);
    expect(onLink.mock.calls).toEqual([
      [{ predecessorId: "source", successorId: "launch", type: "FS" }],
      [{ predecessorId: "source", successorId: "program", type: "FF" }],
    ]);
  });

  it("is given up by Escape, which nobody else then hears", async () => {
    const chart = await open();
    const heard = vi.fn();
    document.addEventListener("keydown", heard, { once: true });
    chart.takeDot("F");
    chart.drag(310, TARGET);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    chart.letGo(310, TARGET);
    expect([onLink.mock.calls, heard.mock.calls, chart.drawn()]).toEqual([[], [], null]);
  });

  it("scrolls on in both directions while it is held at an edge of the view", async () => {
    const chart = await open();
    const { scroller } = chart;
    chart.takeDot("F");
    const outside = { clientX: 895, clientY: 795 };
    chart.send(window, "pointermove", 0, 0, outside);
    frames.run();
    frames.run();
    expect(scroller.scrollLeft).toBeGreaterThan(10);
    expect(scroller.scrollTop).toBeGreaterThan(20);
  });
});

describe("a link begun by a tap on a row's end", () => {
  it("asks for its other end, and takes the next tap on one", async () => {
    const chart = await open();
    chart.hover();
    chart.tapDot("S");
    expect(chart.flag()).toEqual(["from source"]);
    chart.send(chart.svg, "pointermove", 390, yOf(TARGET));
    expect(chart.flag()).toEqual(["source to target", "SF"]);
    chart.click(390, TARGET);
    expect(onLink.mock.calls).toEqual([[{ predecessorId: "source", successorId: "target", type: "SF" }]]);
    expect(chart.picked).toEqual([]);
  });

  it("stays after a tap where it may not end, and is given up by one beside all rows, or outside", async () => {
    const chart = await open();
    chart.hover();
    chart.tapDot("F");
    chart.click(310, BARRED);
    expect(chart.svg.hasAttribute("data-linking")).toBe(true);
    chart.click(NOWHERE, PROGRAM);
    expect(chart.svg.hasAttribute("data-linking")).toBe(false);
    chart.hover();
    chart.tapDot("F");
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    expect(chart.svg.hasAttribute("data-linking")).toBe(false);
    expect([onLink.mock.calls, chart.picked]).toEqual([[], []]);
  });

  it("begins by a finger that rests on a row too, at the end nearest to it, and not by one that moves on", async () => {
    const chart = await open();
    vi.useFakeTimers();
    const touch = { pointerType: "touch" };
    const bar = chart.host.querySelector('[data-row="source"] [data-part="bar"]') ?? chart.svg;
    chart.send(bar, "pointerdown", 120, yOf(SOURCE), touch);
    chart.send(window, "pointermove", 160, yOf(SOURCE), touch);
    vi.advanceTimersByTime(1_000);
    chart.send(window, "pointerup", 160, yOf(SOURCE), touch);
    expect(chart.svg.hasAttribute("data-linking")).toBe(false);
    chart.send(bar, "pointerdown", 120, yOf(SOURCE), touch);
    const menu = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    chart.svg.dispatchEvent(menu);
    vi.advanceTimersByTime(600);
    chart.send(window, "pointerup", 120, yOf(SOURCE), touch);
    expect([menu.defaultPrevented, chart.flag()]).toEqual([true, ["from source"]]);
    chart.send(chart.svg, "pointerdown", 310, yOf(TARGET), touch);
    chart.click(310, TARGET);
    expect(onLink.mock.calls).toEqual([[{ predecessorId: "source", successorId: "target", type: "SS" }]]);
  });
});

describe("the ends that a link can be drawn from", () => {
  it("show on the row below the pointer and on the selected one, where a link may begin", async () => {
    const chart = await open();
    const shown = () =>
      [...chart.host.querySelectorAll('[data-part="link-grip"]')].map((grip) =>
        grip.closest("[data-row]")?.getAttribute("data-row"),
      );
    expect(shown()).toEqual([]);
    chart.hover();
    expect(shown()).toEqual(["source", "source"]);
    chart.chart.update({ ...chart.scene, selectedId: "barred" });
    expect(shown()).toEqual(["source", "source", "barred", "barred"]);
    chart.send(chart.svg, "pointerleave", 0);
    chart.chart.update({ ...chart.scene, selectedId: "target" });
    expect(shown()).toEqual([]);
    chart.chart.update({ ...chart.scene, selectedId: "source", linking: null });
    expect(shown()).toEqual([]);
  });

  it("leave nothing on the window behind, however a link ends", async () => {
    const adds = vi.spyOn(window, "addEventListener");
    const chart = await open();
    for (let count = 0; count < 20; count++) {
      chart.takeDot("F");
      chart.drag(310, TARGET);
      chart.letGo(310, TARGET);
      chart.hover();
      chart.tapDot("F");
      if (count % 2) chart.click(310, TARGET);
    }
    chart.send(chart.svg.querySelector("[data-row]") ?? chart.svg, "pointerdown", 120, yOf(SOURCE), {
      pointerType: "touch",
    });
    chart.chart.destroy();
    expect(adds.mock.calls.length).toBeGreaterThan(100);
    for (const [, , options] of adds.mock.calls) {
      expect(options).toMatchObject({ signal: expect.objectContaining({ aborted: true }) });
    }
    expect(frames.pending()).toBe(0);
  });
});
