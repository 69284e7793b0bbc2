import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, StrictMode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GanttChart } from "./GanttChart.tsx";
import { aRow, day, PLAN } from "./test-scene.ts";
import type { GanttHandle, PanelColumn } from "./types.ts";

const rows = [
  aRow({ id: "stream", kind: "group", description: "Digital services, three programs" }),
  aRow({ id: "identity", kind: "program", parentId: "stream" }),
  aRow({ id: "launch", kind: "milestone", parentId: "identity" }),
  aRow({ id: "licences", kind: "program", parentId: "stream" }),
];
const columns: PanelColumn[] = [
  { id: "name", header: "Program", widthPixels: 200, cell: ({ row }) => <bdi>{row.label}</bdi> },
];
const noLinks: [] = [];
const headings = () => [[], []] as const;

type Props = Partial<ComponentProps<typeof GanttChart>>;

function Chart(props: Props) {
  const [collapsedIds, setCollapsedIds] = useState<ReadonlySet<string>>(new Set(["identity"]));
  const toggle = (id: string) =>
    setCollapsedIds((before) =>
      before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
    );
  return (
    <GanttChart
      rows={rows}
      links={noLinks}
      range={PLAN}
      headings={headings}
      today={{ day: day(900), label: "Today" }}
      visibleDays={366}
      direction="ltr"
      collapsedIds={collapsedIds}
      selectedId={null}
      columns={columns}
      words={{ panel: "Programs", expand: "Expand", collapse: "Collapse" }}
      onRowClick={() => {}}
      onToggle={toggle}
      onZoom={() => {}}
      {...props}
    />
  );
}

const treegrid = () => screen.getByRole("treegrid", { name: "Programs" });
const rowNames = () =>
  within(treegrid())
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);
const focused = () => document.activeElement?.textContent;
const scroller = () => treegrid().closest("[data-gantt]") as HTMLElement;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the roadmap's panel", () => {
  it("is a treegrid that knows levels, places and what is folded", () => {
    render(<Chart />);
    expect(treegrid().getAttribute("aria-rowcount")).toBe("4");
    const [, stream, identity] = within(treegrid()).getAllByRole("row");
    expect(stream?.getAttribute("aria-level")).toBe("1");
    expect(stream?.getAttribute("aria-label")).toBe("Digital services, three programs");
    expect(identity?.getAttribute("aria-level")).toBe("2");
    expect(identity?.getAttribute("aria-rowindex")).toBe("3");
    expect(identity?.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByRole("columnheader").textContent).toBe("Program");
  });

  it("has one tab stop, and the drawing is hidden from screen readers", async () => {
    render(<Chart />);
    await userEvent.tab();
    expect(focused()).toBe("stream");
    expect(treegrid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(scroller().querySelector("svg")?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it("unfolds, walks and folds by keyboard", async () => {
    render(<Chart />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(rowNames()).toEqual(["stream", "identity", "launch", "licences"]);
    await userEvent.keyboard("{ArrowDown}");
    expect(focused()).toBe("launch");
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(focused()).toBe("identity");
    expect(rowNames()).toEqual(["stream", "identity", "licences"]);
  });

  it("swaps the arrows for a right-to-left reader", async () => {
    render(<Chart direction="rtl" />);
    await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowLeft}");
    expect(rowNames()).toContain("launch");
    expect(scroller().dir).toBe("rtl");
  });

  it("opens a row by Enter and by click, and unfolds by its handle without opening it", async () => {
    const onRowClick = vi.fn();
    render(<Chart onRowClick={onRowClick} />);
    await userEvent.tab();
    await userEvent.keyboard("{End}{Enter}");
    await userEvent.click(within(treegrid()).getByText("identity"));
    await userEvent.click(screen.getByRole("button", { name: "Expand" }));
    expect(onRowClick.mock.calls).toEqual([["licences"], ["identity"]]);
    expect(rowNames()).toContain("launch");
  });

  it("zooms by plus and minus within the plan", async () => {
    const onZoom = vi.fn();
    render(<Chart onZoom={onZoom} visibleDays={3_000} />);
    await userEvent.tab();
    await userEvent.keyboard("+-");
    expect(onZoom.mock.calls).toEqual([[1_827 / 1.5], [1_827]]);
  });

  it("goes to today by T", async () => {
    render(<Chart />);
    await userEvent.tab();
    scroller().scrollLeft = 0;
    await userEvent.keyboard("t");
    expect(scroller().scrollLeft).toBeCloseTo((900.5 / 366) * 900 - 450, 3);
  });
});

describe("the roadmap's chart", () => {
  it("survives StrictMode's double mount with one drawing, and leaves nothing behind", () => {
    const { container, unmount } = render(<Chart />, { wrapper: StrictMode });
    expect(container.querySelectorAll("svg")).toHaveLength(1);
    expect(container.querySelectorAll('[data-row="identity"]')).toHaveLength(1);
    unmount();
    expect(container.childNodes).toHaveLength(0);
  });

  it("fits the days asked for into the width beside the panel", () => {
    const { container } = render(<Chart visibleDays={5_000} />);
    const width = container.querySelector<SVGSVGElement>("svg")?.style.width ?? "";
    expect(Number.parseFloat(width)).toBeCloseTo(900, 6);
  });

  it("keeps panel and chart on the same rows of thousands, and the focus through a jump", async () => {
    const many = Array.from({ length: 10_010 }, (_, index) => aRow({ id: `row ${index}` }));
    render(<Chart rows={many} />);
    const drawnRows = () =>
      [...scroller().querySelectorAll("[data-row]")].map((bar) => bar.getAttribute("data-row"));
    expect(rowNames()).toEqual(drawnRows());
    await userEvent.tab();
    await userEvent.keyboard("{End}");
    expect(focused()).toBe("row 10009");
    expect(rowNames()).toEqual(drawnRows());
    expect(scroller().querySelectorAll("*").length).toBeLessThan(700);
  });

  it("gives the focus to a row by its handle, again too, and to what stands for a folded one", () => {
    const handle: { current: GanttHandle | null } = { current: null };
    render(<Chart ref={handle} />);
    const focusedId = () => {
      const index = within(treegrid())
        .getAllByRole("row")
        .slice(1)
        .indexOf(document.activeElement as HTMLElement);
      return ["stream", "identity", "licences"][index];
    };
    act(() => handle.current?.focusRow("licences"));
    expect(focusedId()).toBe("licences");
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => handle.current?.focusRow("licences"));
    expect(focusedId()).toBe("licences");
    act(() => handle.current?.focusRow("launch"));
    expect(focusedId()).toBe("identity");
    act(() => handle.current?.focusRow("gone"));
    expect(focusedId()).toBe("identity");
  });

  it("goes where the handle says", () => {
    const handle: { current: GanttHandle | null } = { current: null };
    const onZoom = vi.fn();
    render(<Chart ref={handle} onZoom={onZoom} />);
    act(() => handle.current?.scrollToDay(day(300)));
    expect(scroller().scrollLeft).toBeCloseTo((300.5 / 366) * 900 - 450, 3);
    act(() => handle.current?.zoom(2));
    expect(onZoom).toHaveBeenCalledWith(183);
  });
});
