import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Ratio } from "#shared/units.ts";
import { aRow, aScene, day, draw } from "./test-scene.ts";

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

describe("right-to-left", () => {
  const rows = [
    aRow({ id: "a", label: "الهوية الرقمية", progressRatio: 0.4 as Ratio }),
    aRow({ id: "m", kind: "milestone", ghost: { startDay: day(90), finishDay: day(90) } }),
  ];
  const links = [{ id: "l", predecessorId: "a", successorId: "m", type: "FS" as const }];

  it("is one mirror around the same geometry", () => {
    const [ltr, rtl] = (["ltr", "rtl"] as const).map((direction) =>
      draw(aScene({ rows, links, direction, today: { day: day(50), label: "x" } })),
    );
    expect(rtl?.host.querySelector("svg")?.outerHTML).toBe(ltr?.host.querySelector("svg")?.outerHTML);
    expect(rtl?.host.firstElementChild?.getAttribute("data-direction")).toBe("rtl");
    expect(rtl?.host.firstElementChild?.getAttribute("dir")).toBe("ltr");
  });

  it("scrolls to the same day on the other side", () => {
    const scrolled = (["ltr", "rtl"] as const).map((direction) => {
      const { chart, scroller } = draw(aScene({ rows, direction, pixelsPerDay: 10 }));
      chart.scrollToDay(day(500));
      return scroller.scrollLeft;
    });
    expect(scrolled).toEqual([5_005 - 450, -(5_005 - 450)]);
  });
});

describe("a change of scene", () => {
  const rows = [aRow({ id: "a" }), aRow({ id: "b" })];

  it("keeps the middle of the view in the middle when the scale changes", () => {
    const { chart, scroller } = draw(aScene({ rows, pixelsPerDay: 4 }));
    chart.scrollToDay(day(800));
    chart.update(aScene({ rows, pixelsPerDay: 12 }));
    expect(scroller.scrollLeft).toBeCloseTo(800.5 * 12 - 450, 6);
  });

  it("keeps the day under the pointer there when the wheel zooms", () => {
    const { chart, scroller } = draw(aScene({ rows, pixelsPerDay: 4 }));
    const atPointer = { ctrlKey: true, clientX: 800 };
    scroller.dispatchEvent(Object.assign(new MouseEvent("wheel", atPointer), { deltaY: -100 }));
    chart.update(aScene({ rows, pixelsPerDay: 8 }));
    expect(scroller.scrollLeft).toBeCloseTo(800, 6);
  });

  it("keeps the day between two fingers there when they are spread, and tells no tremble of them", () => {
    const factors: number[] = [];
    const { chart, scroller } = draw(aScene({ rows, pixelsPerDay: 4 }), { onZoom: (by) => factors.push(by) });
    const touch = (type: string, ...xs: readonly number[]) => {
      const touches = xs.map((clientX) => ({ clientX, clientY: 50 }));
      const event = Object.assign(new Event(type, { cancelable: true }), { touches });
      scroller.dispatchEvent(event);
      return event;
    };
    expect(touch("touchstart", 700).defaultPrevented).toBe(false);
    touch("touchmove", 650);
    expect(touch("touchstart", 750, 850).defaultPrevented).toBe(true);
    touch("touchmove", 749, 851);
    expect(factors).toEqual([]);
    touch("touchmove", 700, 900);
    expect(factors).toEqual([2]);
    chart.update(aScene({ rows, pixelsPerDay: 8 }));
    expect(scroller.scrollLeft).toBeCloseTo(800, 6);
    touch("touchend", 700);
    touch("touchmove", 500, 900);
    expect(factors).toHaveLength(1);
  });

  it("redraws nothing but the selection when only that changes", () => {
    const scene = aScene({ rows });
    const { chart, part, host } = draw(scene);
    const bar = part("bar", "a");
    chart.update({ ...scene, selectedId: "b" });
    expect(part("bar", "a")).toBe(bar);
    expect(host.querySelectorAll('[data-part="selection"]')).toHaveLength(1);
    chart.update({ ...scene, selectedId: null });
    expect(part("selection")).toBeNull();
  });
});

describe("the pointer", () => {
  it("picks the row whose bar it clicks", () => {
    const picked: string[] = [];
    const { part } = draw(aScene({ rows: [aRow({ id: "a" })] }), { onPick: (id) => picked.push(id) });
    part("bar", "a")?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(picked).toEqual(["a"]);
  });

  it.each(["ltr", "rtl"] as const)("picks the nearest of rolled-up diamonds, %s", (direction) => {
    const picked: string[] = [];
    const diamond = (id: string, offset: number) =>
      aRow({ id, kind: "milestone", parentId: "p", startDay: day(offset), finishDay: day(offset) });
    const rows = [aRow({ id: "p", kind: "program" }), diamond("m1", 120), diamond("m2", 180)];
    const scene = aScene({ rows, collapsedIds: new Set(["p"]), direction });
    const { part, host } = draw(scene, { onPick: (id) => picked.push(id) });
    const svg = host.querySelector("svg");
    vi.spyOn(svg as Element, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1_827, 100));
    const clientX = direction === "rtl" ? 1_827 - 178 : 178;
    part("roll-up", "p")?.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX }));
    expect(picked).toEqual(["m2"]);
  });

  it("adds up turns of the wheel with Ctrl to another scale, and leaves a plain wheel to the scroller", () => {
    const factors: number[] = [];
    const { scroller } = draw(aScene({ rows: [] }), { onZoom: (factor) => factors.push(factor) });
    // happy-dom's WheelEvent knows no modifier keys.
    const wheel = (ctrlKey: boolean) =>
      Object.assign(new MouseEvent("wheel", { ctrlKey, cancelable: true }), { deltaY: -100 });
    const plain = wheel(false);
    scroller.dispatchEvent(plain);
    expect([factors, plain.defaultPrevented]).toEqual([[], false]);
    scroller.dispatchEvent(wheel(true));
    scroller.dispatchEvent(wheel(true));
    expect(factors).toHaveLength(2);
    expect(factors[1]).toBeCloseTo((factors[0] ?? 0) ** 2, 9);
  });
});
