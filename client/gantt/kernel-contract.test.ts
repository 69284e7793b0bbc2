import FrappeArrow from "fg/arrow.js";
import FrappeBar from "fg/bar.js";
import Frappe from "fg/index.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LinkArrow } from "./arrow.ts";
import { RowBar } from "./bar.ts";
import { DrawnGantt } from "./drawn-gantt.ts";
import { ProgramGantt } from "./program-gantt.ts";
import { QuietGantt } from "./quiet-gantt.ts";
import { aRow, aScene, draw } from "./test-scene.ts";

afterEach(() => vi.restoreAllMocks());

/** Names in frappe's own style; the kernel's additions are in camel case. */
const overridesOf = (prototype: object) =>
  Object.getOwnPropertyNames(prototype).filter(
    (name) => name.includes("_") || /^(render|clear|draw|refresh)$/.test(name),
  );

describe("the contract with frappe-gantt 1.2.2", () => {
  it.each([
    ["chart", [QuietGantt.prototype, DrawnGantt.prototype, ProgramGantt.prototype], Frappe.prototype],
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
    // Six a chart: scroll, wheel and what fingers do.
    expect(adds.mock.calls).toHaveLength(120);
    for (const [, , options] of adds.mock.calls) {
      expect(options).toMatchObject({ signal: expect.objectContaining({ aborted: true }) });
    }
    expect(SVGElement.prototype).not.toHaveProperty("getX");
  });
});
