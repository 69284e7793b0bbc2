import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { aRow, day, PLAN } from "./test-scene.ts";
import type { GanttChartProps } from "./types.ts";
import { useAsked } from "./use-asked.ts";

afterEach(cleanup);

const props: GanttChartProps = {
  rows: [aRow({ id: "a" })],
  links: [],
  range: PLAN,
  headings: () => [[], []],
  today: null,
  visibleDays: 366,
  direction: "ltr",
  collapsedIds: new Set(),
  selectedId: null,
  columns: [],
  words: { panel: "", expand: "", collapse: "" },
  onRowClick: () => {},
  onToggle: () => {},
  onZoom: () => {},
};
const beyond = day(2_000);

function reach() {
  const kernel = { current: null };
  const hook = renderHook((shown: GanttChartProps) => useAsked(shown, kernel), { initialProps: props });
  act(() => hook.result.current.onReach(beyond));
  return { ...hook, reachedDay: () => hook.result.current.asked.reachedDay };
}

describe("a day that was dragged to beyond the chart's", () => {
  it("is kept while it stands proposed, and forgotten when that is given up", () => {
    const { rerender, reachedDay } = reach();
    expect(reachedDay()).toBe(beyond);
    rerender({ ...props, proposal: { rowId: "a", day: beyond, edge: "finish" } });
    expect(reachedDay()).toBe(beyond);
    rerender({ ...props, proposal: null });
    expect(reachedDay()).toBeNull();
  });

  it("is forgotten with the rows that it was dragged among, and when the drag is given up", () => {
    const { result, rerender, reachedDay } = reach();
    rerender({ ...props, rows: [...props.rows] });
    expect(reachedDay()).toBeNull();
    act(() => result.current.onReach(beyond));
    expect(reachedDay()).toBe(beyond);
    act(() => result.current.onReach(null));
    expect(reachedDay()).toBeNull();
  });
});
