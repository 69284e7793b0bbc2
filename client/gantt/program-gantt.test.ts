import { beforeEach, describe, expect, it } from "vitest";
import { epochDayOf } from "#shared/calendar/day.ts";
import type { Ratio } from "#shared/units.ts";
import { aRow, aScene, day, draw } from "./test-scene.ts";

beforeEach(() => document.body.replaceChildren());

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

describe("a label at the edge of what is seen", () => {
  const rows = [aRow({ id: "m", kind: "milestone", startDay: day(900), finishDay: day(900) })];
  const labelAt = (x: number) => {
    const { chart, part, numberOf } = draw(
      aScene({ rows, viewport: { widthPixels: 400, heightPixels: 800 } }),
    );
    chart.scrollBy(x - chart.place.x, 0);
    return { x: numberOf(part("label", "m"), "x"), isDrawn: part("label", "m") !== null };
  };

  it("stands after its diamond in the middle of the view, and before it where the view ends after it", () => {
    expect(labelAt(700).x).toBeGreaterThan(900);
    expect(labelAt(505).x).toBeLessThan(900);
  });

  it("goes with its diamond, and is never seen in part", () => {
    expect(labelAt(898).isDrawn).toBe(true);
    expect(labelAt(930).isDrawn).toBe(false);
    expect(labelAt(100).isDrawn).toBe(false);
  });
});

describe("the ticks", () => {
  it("tell years from quarters and quarters from months, whichever line they head", () => {
    const upper = [
      { startDay: day(0), text: "", weight: "major" as const },
      { startDay: day(366), text: "", weight: "major" as const },
    ];
    const lower = [
      { startDay: day(31), text: "" },
      { startDay: day(91), text: "", weight: "middle" as const },
    ];
    const { part } = draw(aScene({ rows: [], headings: [upper, lower] }));
    const from = (name: string) => part(name)?.getAttribute("d")?.split(" ")[0];
    expect([from("major-tick"), from("middle-tick"), from("minor-tick")]).toEqual(["M366", "M91", "M31"]);
  });
});

describe("the ticks of days", () => {
  it("are those around the view, wherever it goes", () => {
    const days = Array.from({ length: 1_827 }, (_, offset) => ({ startDay: day(offset), text: "" }));
    const { chart, part } = draw(aScene({ rows: [], headings: [[], days], pixelsPerDay: 30 }));
    for (const x of [0, 30_000]) {
      chart.scrollBy(x - chart.place.x, 0);
      const xs = [...(part("minor-tick")?.getAttribute("d") ?? "").matchAll(/M([\d.]+) /g)].map(([, at]) =>
        Number(at),
      );
      expect(xs).toContain(x + 450);
      expect(xs.length).toBeLessThan(100);
    }
  });
});

describe("the heading and the today line", () => {
  it("give a line that has nothing to say to the other", () => {
    const line = [{ startDay: day(0), text: "1448" }];
    const { part } = draw(aScene({ rows: [], headings: [line, []] }));
    expect(part("header")?.getAttribute("data-lines")).toBe("1");
    expect(part("lower-heading")).toBeNull();
  });

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
