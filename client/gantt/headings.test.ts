import { describe, expect, it } from "vitest";
import { epochDayOf } from "#shared/calendar/day.ts";
import { hijriMonthStarts } from "#shared/calendar/hijri.ts";
import { gregorianPeriodStarts } from "#shared/calendar/quarters.ts";
import { createAxis, xOfDay } from "./axis.ts";
import { CELL_PADDING, headingCells, textShift, tickPath } from "./headings.ts";
import { PLAN } from "./test-scene.ts";

const measure = { widthOf: (text: string) => text.length * 6 };
const axis = createAxis(PLAN, 2);

describe("headings", () => {
  it("put 1 Muharram 1448 at 16 June 2026", () => {
    const starts = hijriMonthStarts(PLAN.startDay, PLAN.finishDay);
    const line = starts.map(({ startDay, year, month }) => ({ startDay, text: `${year}/${month}` }));
    const muharram = headingCells(axis, line, measure, "lower").find(({ text }) => text === "1448/1");
    expect(muharram?.x).toBe(xOfDay(axis, epochDayOf(2026, 6, 16)));
  });

  it("begin and end every Gregorian month at its true first day", () => {
    const starts = gregorianPeriodStarts("month", PLAN.startDay, PLAN.finishDay);
    const line = starts.map(({ startDay }, index) => ({ startDay, text: String(index) }));
    const cells = headingCells(axis, line, measure, "lower");
    expect(cells).toHaveLength(60);
    cells.forEach((cell, index) => {
      const year = 2024 + Math.floor(index / 12);
      expect(cell.x).toBe(xOfDay(axis, epochDayOf(year, (index % 12) + 1, 1)));
    });
    const last = cells.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(axis.widthPixels);
  });

  it("cut a period that began before the chart", () => {
    const line = [
      { startDay: epochDayOf(2023, 7, 19), text: "1445" },
      { startDay: epochDayOf(2024, 7, 7), text: "1446" },
    ];
    const [first] = headingCells(axis, line, measure, "upper");
    expect(first).toMatchObject({ x: 0, width: xOfDay(axis, epochDayOf(2024, 7, 7)) });
  });

  it("use the short form where the long one is too wide, and nothing where neither fits", () => {
    const long = { startDay: epochDayOf(2024, 1, 1), text: "January 2024", shortText: "Jan" };
    const textAt = (pixelsPerDay: number) => {
      const next = { startDay: epochDayOf(2024, 2, 1), text: "" };
      return headingCells(createAxis(PLAN, pixelsPerDay), [long, next], measure, "upper")[0]?.text;
    };
    expect(textAt(5)).toBe("January 2024");
    expect(textAt(1.5)).toBe("Jan");
    expect(textAt(0.5)).toBe("");
  });

  it("speak in one way along a line: one period without room for its long form makes all of them short", () => {
    const starts = [epochDayOf(2024, 1, 1), epochDayOf(2024, 2, 1), epochDayOf(2024, 3, 1)] as const;
    const texts = ["January 2024", "May", "March 2024"];
    const line = starts.map((startDay, index) => ({
      startDay,
      text: texts[index] ?? "",
      shortText: `${index}`,
    }));
    const textsAt = (pixelsPerDay: number) =>
      headingCells(createAxis(PLAN, pixelsPerDay), line, measure, "upper").map(({ text }) => text);
    expect(textsAt(3)).toEqual(texts);
    expect(textsAt(2)).toEqual(["0", "1", "2"]);
  });

  it("keep the text of a long period in sight, and inside its period", () => {
    const cell = {
      x: 100,
      width: 500,
      text: "2026",
      textWidth: 24,
      padding: CELL_PADDING,
      weight: "major" as const,
    };
    expect(textShift(cell, 40)).toBe(0);
    expect(textShift(cell, 300)).toBe(200);
    expect(textShift(cell, 2_000)).toBe(500 - 24 - 2 * CELL_PADDING);
  });

  it("tick every boundary but the chart's own edge", () => {
    const cells = [0, 50].map((x) => ({
      x,
      width: 50,
      text: "",
      textWidth: 0,
      padding: 6,
      weight: "minor" as const,
    }));
    expect(tickPath(cells, 66, 100)).toBe("M50 66v100");
  });
});
