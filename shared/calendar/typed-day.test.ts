import { describe, expect, it } from "vitest";
import { readTypedDay, readTypedMonth } from "./typed-day.ts";

describe("a day in a cell", () => {
  it.each(["2026-03-01", "1/3/2026", "١/٣/٢٠٢٦", "12/09/1447", "46082", "٤٦٠٨٢", " 1 March 2026 "])(
    "reads %j",
    (text) => {
      expect(readTypedDay(text)).toEqual({ ok: true, value: "2026-03-01" });
    },
  );

  it.each([
    ["soon", "notADay"],
    ["30/2/2026", "noSuchDay"],
    ["2400-01-01", "outOfRange"],
  ])("says why %j is none", (text, problem) => {
    expect(readTypedDay(text)).toEqual({ ok: false, problem });
  });
});

describe("a month in a cell", () => {
  it.each(["2026-03", "3/2026", "03-2026", "٢٠٢٦/٣", "2026-03-01", "March 2026", "مارس ٢٠٢٦", "46082"])(
    "reads %j",
    (text) => {
      expect(readTypedMonth(text)).toEqual({ ok: true, value: "2026-03-01" });
    },
  );

  it.each(["2026", "2026-13", "2026-03-02", "", "x"])("refuses %j", (text) => {
    expect(readTypedMonth(text)).toEqual({ ok: false, problem: "notAMonth" });
  });
});
