import { beforeEach, describe, expect, it, vi } from "vitest";
import { DaysOffPart } from "./days-off.ts";
import { aRow, aScene, day, draw } from "./test-scene.ts";
import type { DayOff, DaysOff } from "./types.ts";

beforeEach(() => document.body.replaceChildren());

const off = (start: number, finish: number, name: string | null = null): DayOff => ({
  startDay: day(start),
  finishDay: day(finish),
  name,
});
const every =
  (days: readonly DayOff[]): DaysOff =>
  (from, to) =>
    days.filter(({ startDay, finishDay }) => startDay <= to && finishDay >= from);

function shaded(days: readonly DayOff[], pixelsPerDay = 10) {
  const scene = aScene({ rows: [aRow({ id: "a" })], pixelsPerDay });
  const drawn = draw(scene);
  const detach = drawn.chart.attach(new DaysOffPart(every(days)));
  const names = () =>
    [...drawn.host.querySelectorAll<HTMLElement>('[data-part="holiday-mark"]')].map((mark) => [
      mark.title,
      mark.textContent,
    ]);
  return { ...drawn, scene, detach, names };
}

describe("days off", () => {
  it("are shaded from the beginning of the first to the end of the last, all ends of weeks as one path", () => {
    const { part, host } = shaded([off(4, 5), off(11, 12)]);
    expect(
      part("weekend")
        ?.getAttribute("d")
        ?.match(/M\d+ 0h\d+/g),
    ).toEqual(["M40 0h20", "M110 0h20"]);
    expect(host.querySelectorAll('[data-part="weekend"]')).toHaveLength(1);
    expect(part("holiday")).toBeNull();
  });

  it("name a holiday where nothing stands in its way, and on hover always", () => {
    const { names } = shaded([off(20, 20, "Founding Day"), off(22, 26, "Eid")]);
    expect(names()).toEqual([
      ["Founding Day", ""],
      ["Eid", "Eid"],
    ]);
  });

  it("leave the place of today's label free", () => {
    const days = [off(20, 20, "Founding Day")];
    const rows = [aRow({ id: "a" })];
    const today = { day: day(26), label: "Today" };
    const { chart, host } = draw(aScene({ rows, today, pixelsPerDay: 10 }));
    chart.attach(new DaysOffPart(every(days)));
    chart.scrollToDay(day(0));
    const mark = host.querySelector('[data-part="holiday-mark"]');
    expect(mark?.getAttribute("title")).toBe("Founding Day");
    expect(mark?.textContent).toBe("");
  });

  it("are asked for around the view only, however long the plan is, and follow the reader", () => {
    const ask = vi.fn(every(Array.from({ length: 261 }, (_, week) => off(week * 7 + 4, week * 7 + 5))));
    const { chart, part } = draw(aScene({ rows: [], pixelsPerDay: 20 }));
    chart.attach(new DaysOffPart(ask));
    const weeks = () => part("weekend")?.getAttribute("d")?.split("M").length ?? 0;
    expect(weeks()).toBeLessThan(25);
    chart.scrollToDay(day(1_500));
    expect(ask.mock.lastCall?.[0]).toBeGreaterThan(day(1_400));
    expect(weeks()).toBeGreaterThan(10);
  });

  it("come again with a new picture, and leave nothing behind", () => {
    const { chart, scene, part, detach, host } = shaded([off(4, 5), off(20, 26, "Eid")]);
    chart.update({ ...scene, layout: { ...scene.layout } });
    expect(host.querySelectorAll('[data-part="holiday-mark"]')).toHaveLength(1);
    expect(part("weekend")).not.toBeNull();
    detach();
    expect(part("weekend")).toBeNull();
    expect(part("holiday-mark")).toBeNull();
  });
});
