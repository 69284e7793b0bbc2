import { describe, expect, it } from "vitest";
import type { ChartFigure } from "./chart-figures.ts";
import { chartTable } from "./chart-table.ts";

const lineOf = (table: string, name: string) =>
  table.split("\n").find((line) => line.includes(`| ${name} |`));

describe("the table of compared charts", () => {
  const ours = new Map<string, ChartFigure | null>([
    ["first render, ms", { value: 120.4, taskMs: 48.2 }],
    ["zoom change, ms", { value: 50, taskMs: 9.25 }],
    ["kept after 20 mounts, MB", { value: 0.31, taskMs: null }],
  ]);
  const frappe = new Map<string, ChartFigure | null>([
    ["first render, ms", { value: 8_370, taskMs: 8_000 }],
    ["expand, ms", null],
  ]);
  const table = chartTable(
    new Map([[10_010, new Map([["ours", ours] as const, ["frappe", frappe] as const])]]),
  );

  it("says of each goal whether ours meets it, and only under it is met", () => {
    expect(lineOf(table, "first render, ms")).toContain("| 120 (48) | 8370 (8000) |");
    expect(lineOf(table, "first render, ms")).toMatch(/under 150 \| yes \|$/);
    expect(lineOf(table, "zoom change, ms")).toMatch(/under 50 \| no \|$/);
    expect(lineOf(table, "kept after 20 mounts, MB")).toMatch(/under 2 \| yes \|$/);
  });

  it("tells no answer in time from a thing that a chart does not have", () => {
    expect(lineOf(table, "expand, ms")).toContain("| no answer in 30 s | has none |");
    expect(lineOf(table, "expand, ms")).toMatch(/\| no \|$/);
  });

  it("promises speed at ten thousand rows only", () => {
    const small = chartTable(new Map([[234, new Map([["ours", ours] as const])]]));
    expect(lineOf(small, "first render, ms")).toMatch(/\| {2}\| {2}\|$/);
    expect(lineOf(small, "kept after 20 mounts, MB")).toMatch(/under 2 \| yes \|$/);
  });
});
