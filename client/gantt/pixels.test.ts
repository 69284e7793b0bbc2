import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { epochDayOf } from "#shared/calendar/day.ts";
import { hijriMonthStarts } from "#shared/calendar/hijri.ts";
import { gregorianPeriodStarts } from "#shared/calendar/quarters.ts";
import { fitPixelsPerDay } from "./axis.ts";
import { aRow, aScene, day, draw, PLAN } from "./test-scene.ts";

beforeEach(() => document.body.replaceChildren());

const CHART_PIXELS = 1_150;
const DAY_COUNT = PLAN.finishDay - PLAN.startDay + 1;
/** Five years, year, quarter and month. */
const PRESETS = [DAY_COUNT, 365, 92, 31];

const aZoom = fc.oneof(
  fc.constantFrom(...PRESETS),
  fc.integer({ min: 14, max: DAY_COUNT }),
  fc.double({ min: 14, max: DAY_COUNT, noNaN: true }),
);
const aSpan = fc
  .tuple(fc.integer({ min: 0, max: DAY_COUNT - 1 }), fc.integer({ min: 0, max: 900 }))
  .map(([start, length]) => ({ start, finish: Math.min(DAY_COUNT - 1, start + length) }));

/** Where days lie on paper: a share of the whole width, reckoned without the kernel's axis. */
function drawnAt(visibleDays: number) {
  const pixelsPerDay = fitPixelsPerDay(PLAN, visibleDays, CHART_PIXELS);
  const paper = (offset: number) => (offset / visibleDays) * CHART_PIXELS;
  return { pixelsPerDay, paper };
}

describe("what is drawn stands on its days, to a pixel, at every zoom", () => {
  it("bars from the beginning of their first day to the end of their last, ghosts too", () => {
    fc.assert(
      fc.property(aZoom, aSpan, aSpan, (visibleDays, span, planned) => {
        const { pixelsPerDay, paper } = drawnAt(visibleDays);
        const ghost = { startDay: day(planned.start), finishDay: day(planned.finish) };
        const row = aRow({ id: "a", startDay: day(span.start), finishDay: day(span.finish), ghost });
        const { chart, part, numberOf } = draw(aScene({ rows: [row], pixelsPerDay }));
        for (const [name, { start, finish }] of [["bar", span] as const, ["ghost", planned] as const]) {
          const x = numberOf(part(name, "a"), "x");
          const end = x + numberOf(part(name, "a"), "width");
          expect(Math.abs(x - paper(start))).toBeLessThan(0.5);
          // A bar of less than two pixels is drawn two wide, so that it is seen.
          const least = Math.max(paper(finish + 1), paper(start) + 2);
          expect(Math.abs(end - least)).toBeLessThan(0.5);
        }
        chart.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it("diamonds, open or rolled up, in the middle of their day", () => {
    fc.assert(
      fc.property(aZoom, fc.nat(DAY_COUNT - 1), fc.boolean(), (visibleDays, offset, isFolded) => {
        const { pixelsPerDay, paper } = drawnAt(visibleDays);
        const rows = [
          aRow({ id: "p", kind: "program" }),
          aRow({ id: "m", parentId: "p", kind: "milestone", startDay: day(offset), finishDay: day(offset) }),
        ];
        const collapsedIds = new Set(isFolded ? ["p"] : []);
        const { chart, part } = draw(aScene({ rows, collapsedIds, pixelsPerDay }));
        const path = isFolded ? part("roll-up", "p") : part("diamond", "m");
        const x = Number(path?.getAttribute("d")?.match(/^M([\d.e+-]+)/)?.[1]);
        expect(Math.abs(x - paper(offset + 0.5))).toBeLessThan(0.5);
        chart.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it("both calendars' months at their first days: 1 Muharram 1448 at 16 June 2026, where a bar of that day begins", () => {
    const end = epochDayOf(2029, 1, 1);
    const hijri = hijriMonthStarts(PLAN.startDay, end).map(({ startDay, year, month }) => ({
      startDay,
      text: `${year}/${month}`,
    }));
    const gregorian = gregorianPeriodStarts("month", PLAN.startDay, end).map(({ startDay, year, month }) => ({
      startDay,
      text: `${year}-${month}`,
    }));
    const muharram = epochDayOf(2026, 6, 16);
    const rows = [aRow({ id: "a", startDay: muharram, finishDay: epochDayOf(2026, 6, 30) })];
    for (const visibleDays of [...PRESETS, 47.3, 100, 777]) {
      const { pixelsPerDay, paper } = drawnAt(visibleDays);
      const { chart, host, part, numberOf } = draw(
        aScene({ rows, headings: [gregorian, hijri], pixelsPerDay }),
      );
      chart.scrollToDay(muharram);
      const cells = [
        ...host.querySelectorAll<HTMLElement>('[data-part="lower-heading"] [data-part="heading"]'),
      ];
      const drawn = cells.map((cell) => Number.parseFloat(cell.style.insetInlineStart));
      const expected = paper(muharram - PLAN.startDay);
      expect(drawn.some((x) => Math.abs(x - expected) < 0.5)).toBe(true);
      expect(Math.abs(numberOf(part("bar", "a"), "x") - expected)).toBeLessThan(0.5);
      if (visibleDays < 100) {
        const named = cells.find((cell) => cell.textContent === "1448/1");
        expect(Number.parseFloat(named?.style.insetInlineStart ?? "")).toBeCloseTo(expected, 1);
      }
      const ticks = part("minor-tick")?.getAttribute("d") ?? "";
      const tickXs = [...ticks.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
      expect(tickXs.some((x) => Math.abs(x - expected) < 0.5)).toBe(true);
      chart.destroy();
    }
  });
});
