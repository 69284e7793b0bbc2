import { describe, expect, it } from "vitest";
import type { EditField } from "./columns.ts";
import { readCell } from "./read-cell.ts";

const read = (field: EditField, text: string) => {
  const reading = readCell(field, text);
  return reading.ok ? reading.value : reading.rule;
};

describe("a day in a cell", () => {
  it.each([
    ["2026-12-01"],
    ["01/12/2026"],
    ["٠١/١٢/٢٠٢٦"],
    ["1 ديسمبر 2026"],
    ["1-Dec-2026"],
    ["46357"],
    ["٤٦٣٥٧"],
    ["21/06/1448"],
    [" 21 جمادى الآخرة 1448 هـ "],
  ])("is read from %j", (text) => {
    expect(read("forecastDay", text)).toBe("2026-12-01");
  });

  it.each(["قريبًا", "12/2026", "31/02/2027", "1/12/26", "463"])("is not %j", (text) => {
    expect(read("forecastDay", text)).toBe("day");
  });

  it("may be empty where nothing has happened yet, never where something is foretold", () => {
    expect(read("actualDay", "  ")).toBeNull();
    expect(read("forecastDay", "")).toBe("empty");
  });
});

describe("progress in a cell", () => {
  it.each([
    ["50", 50],
    ["50%", 50],
    ["50.0 %", 50],
    ["٥٠٪", 50],
    ["۵۰٪", 50],
    ["0.5", 50],
    ["٠٫٥", 50],
    ["0.07", 7],
    ["1", 1],
    ["0", 0],
    ["100", 100],
  ])("%j is %i", (text, percent) => {
    expect(read("progressPercent", text)).toBe(percent);
  });

  it.each(["101", "-5", "0.5%", "12.5", "half", "50%%"])("is not %j", (text) => {
    expect(read("progressPercent", text)).toBe("percent");
  });

  it("is always something", () => {
    expect(read("progressPercent", "")).toBe("empty");
  });
});
