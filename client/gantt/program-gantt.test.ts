import FrappeArrow from "fg/arrow.js";
import FrappeBar from "fg/bar.js";
import Frappe from "fg/index.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { epochDayOf } from "#shared/calendar/day.ts";
import type { Ratio } from "#shared/units.ts";
import { LinkArrow } from "./arrow.ts";
import { RowBar } from "./bar.ts";
import { ProgramGantt } from "./program-gantt.ts";
import { QuietGantt } from "./quiet-gantt.ts";
import { aRow, aScene, day, draw } from "./test-scene.ts";

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.restoreAllMocks());

/** Names in frappe's own style; the kernel's additions are in camel case. */
const overridesOf = (prototype: object) =>
  Object.getOwnPropertyNames(prototype).filter(
    (name) => name.includes("_") || /^(render|clear|draw|refresh)$/.test(name),
  );

describe("the contract with frappe-gantt 1.2.2", () => {
  it.each([
    ["chart", [QuietGantt.prototype, ProgramGantt.prototype], Frappe.prototype],
    ["bar", [RowBar.prototype], FrappeBar.prototype],
    ["arrow", [LinkArrow.prototype], FrappeArrow.prototype],
  ] as const)("holds: every overridden method of the %s is there to be overridden", (_, ours, stock) => {
    const names = ours.flatMap(overridesOf);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(stock, name).toHaveProperty(name, expect.any(Function));
  });

  it("holds: the skeleton calls what the kernel relies on", () => {
    const calls = [
      "clear",
      "setup_layers",
      "make_grid",
      "make_dates",
      "make_grid_extras",
      "make_bars",
      "make_arrows",
    ];
    for (const name of calls) expect(Frappe.prototype.render.toString()).toContain(`this.${name}(`);
    for (const name of ["setup_wrapper", "setup_options", "setup_tasks", "change_view_mode", "bind_events"]) {
      expect(Frappe.toString()).toContain(`this.${name}(`);
    }
  });
});

describe("bars and diamonds", () => {
  it("cover their days to the end of the last one", () => {
    const { part, numberOf } = draw(
      aScene({ rows: [aRow({ id: "a", startDay: day(10), finishDay: day(19) })], pixelsPerDay: 3 }),
    );
    expect(numberOf(part("bar", "a"), "x")).toBe(30);
    expect(numberOf(part("bar", "a"), "width")).toBe(30);
  });

  it("show progress as a share of the bar, and none where none is known", () => {
    const rows = [
      aRow({ id: "half", startDay: day(0), finishDay: day(99), progressRatio: 0.5 as Ratio }),
      aRow({ id: "unknown", progressRatio: null }),
    ];
    const { part, numberOf } = draw(aScene({ rows }));
    expect(numberOf(part("progress", "half"), "width")).toBe(50);
    expect(part("progress", "unknown")).toBeNull();
  });

  it("show where the baseline had them", () => {
    const ghost = { startDay: day(0), finishDay: day(49) };
    const { part, numberOf } = draw(aScene({ rows: [aRow({ id: "a", ghost })] }));
    expect(numberOf(part("ghost", "a"), "x")).toBe(0);
    expect(numberOf(part("ghost", "a"), "width")).toBe(50);
  });

  it("centre a diamond in its day", () => {
    const launch = aRow({ id: "m", kind: "milestone", startDay: day(20), finishDay: day(20) });
    const { part } = draw(aScene({ rows: [launch], pixelsPerDay: 10 }));
    expect(part("diamond", "m")?.getAttribute("d")).toMatch(/^M205 /);
  });

  it("roll folded diamonds up onto their parent's bar, one path for each tone", () => {
    const milestones = [20, 40, 60].map((offset, index) =>
      aRow({
        id: `m${index}`,
        parentId: "p",
        kind: "milestone",
        startDay: day(offset),
        finishDay: day(offset),
        tone: index === 2 ? "late" : "onPlan",
      }),
    );
    const rows = [aRow({ id: "p", kind: "program" }), ...milestones];
    const { host } = draw(aScene({ rows, collapsedIds: new Set(["p"]) }));
    const paths = [...host.querySelectorAll('[data-part="roll-up"]')];
    expect(paths.map((path) => path.getAttribute("data-tone"))).toEqual(["onPlan", "late"]);
    expect(paths[0]?.getAttribute("d")?.match(/M[\d.]+/g)).toEqual(["M20.5", "M40.5"]);
  });

  it("draw names as text, never as markup", () => {
    const label = "<image href=x onerror=alert(1)><img src=x onerror=alert(1)>";
    const { host, part } = draw(aScene({ rows: [aRow({ id: "a", label, mark: "<b>" })] }));
    expect(part("label", "a")?.textContent).toBe(`<b> ${label}`);
    expect(host.querySelector("image, img, b")).toBeNull();
  });

  it("accept frozen rows and leave them as they were", () => {
    const row = Object.freeze(aRow({ id: "a", progressRatio: 7 as Ratio }));
    const { part } = draw(aScene({ rows: Object.freeze([row]) }));
    expect(part("bar", "a")).not.toBeNull();
    expect(row.progressRatio).toBe(7);
  });
});

describe("the heading and the today line", () => {
  it("stand today in the middle of its day, with its label in the header", () => {
    const { part } = draw(
      aScene({ rows: [aRow({ id: "a" })], today: { day: day(30), label: "اليوم" }, pixelsPerDay: 4 }),
    );
    expect(part("today")?.getAttribute("d")).toMatch(/^M122 /);
    expect(part("today-flag")?.textContent).toBe("اليوم");
  });

  it("draw only periods around the view, however fine the heading", () => {
    const days = Array.from({ length: 1_827 }, (_, offset) => ({ startDay: day(offset), text: `${offset}` }));
    const { host } = draw(aScene({ rows: [], headings: [[], days], pixelsPerDay: 30 }));
    const drawn = host.querySelectorAll('[data-part="heading"]').length;
    expect(drawn).toBeGreaterThanOrEqual(30);
    expect(drawn).toBeLessThan(100);
  });

  it("draw headings as text", () => {
    const line = [{ startDay: epochDayOf(2024, 1, 1), text: "<img onerror=x>" }];
    const { host, part } = draw(aScene({ rows: [], headings: [line, []] }));
    expect(part("heading-text")?.textContent).toBe("<img onerror=x>");
    expect(host.querySelector("img")).toBeNull();
  });
});

describe("ten thousand rows", () => {
  const rows = Array.from({ length: 770 }, (_, program) => [
    aRow({
      id: `p${program}`,
      kind: "program",
      ghost: { startDay: day(90), finishDay: day(190) },
      mark: "●",
    }),
    ...Array.from({ length: 12 }, (_, index) =>
      aRow({
        id: `p${program}m${index}`,
        parentId: `p${program}`,
        kind: "milestone",
        finishDay: day(100 + index * 8),
        ghost: { startDay: day(90), finishDay: day(95 + index * 8) },
        tone: ["onPlan", "late", "complete"][index % 3] ?? "",
        mark: "●",
      }),
    ),
  ]).flat();
  const links = rows.flatMap((row, index) =>
    row.kind === "milestone" && index > 0
      ? [{ id: row.id, predecessorId: rows[index - 1]?.id ?? "", successorId: row.id, type: "FS" as const }]
      : [],
  );

  it("make fewer than 700 nodes, open or folded", () => {
    expect(rows).toHaveLength(10_010);
    const folded = new Set(rows.filter(({ kind }) => kind === "program").map(({ id }) => id));
    for (const collapsedIds of [new Set<string>(), folded]) {
      const { host, chart } = draw(aScene({ rows, links, collapsedIds }));
      expect(host.querySelectorAll("*").length).toBeGreaterThan(200);
      expect(host.querySelectorAll("*").length).toBeLessThan(700);
      chart.destroy();
    }
  });

  it("follow the reader to any row and forget the rows left behind", () => {
    const { chart, host } = draw(aScene({ rows, links }));
    chart.scrollToRow("p700m3");
    expect(host.querySelector('[data-row="p700m3"]')).not.toBeNull();
    expect(host.querySelector('[data-row="p0"]')).toBeNull();
    expect(host.querySelectorAll("*").length).toBeLessThan(700);
  });
});

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

  it("asks for another scale by wheel with Ctrl, and leaves a plain wheel to the scroller", () => {
    const factors: number[] = [];
    const { scroller } = draw(aScene({ rows: [] }), { onZoom: (factor) => factors.push(factor) });
    // happy-dom's WheelEvent knows no modifier keys.
    const wheel = (ctrlKey: boolean) =>
      Object.assign(new MouseEvent("wheel", { ctrlKey, cancelable: true }), { deltaY: -100 });
    const plain = wheel(false);
    scroller.dispatchEvent(plain);
    expect([factors, plain.defaultPrevented]).toEqual([[], false]);
    scroller.dispatchEvent(wheel(true));
    expect(factors).toHaveLength(1);
    expect(factors[0]).toBeGreaterThan(1);
  });
});

describe("twenty charts made and destroyed", () => {
  it("leave no node, no listener on page or window, and no helper on other elements", () => {
    const targets = [document, window, document.body];
    const added = targets.map((target) => vi.spyOn(target, "addEventListener"));
    const scroller = document.createElement("div");
    const adds = vi.spyOn(scroller, "addEventListener");
    for (let count = 0; count < 20; count++) {
      const { chart, host } = draw(aScene({ rows: [aRow({ id: "a" })] }), { scroller });
      chart.destroy();
      expect(host.childNodes).toHaveLength(0);
    }
    for (const spy of added) expect(spy).not.toHaveBeenCalled();
    expect(adds.mock.calls).toHaveLength(40);
    for (const [, , options] of adds.mock.calls) {
      expect(options).toMatchObject({ signal: expect.objectContaining({ aborted: true }) });
    }
    expect(SVGElement.prototype).not.toHaveProperty("getX");
  });
});
