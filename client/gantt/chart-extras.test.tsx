import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GanttChart } from "./GanttChart.tsx";
import { aRow, day, PLAN } from "./test-scene.ts";

const rows = [
  aRow({ id: "stream", kind: "group" }),
  aRow({ id: "identity", kind: "program", parentId: "stream" }),
  aRow({ id: "launch", kind: "milestone", parentId: "identity", startDay: day(150), finishDay: day(150) }),
  aRow({ id: "licences", kind: "program", parentId: "stream", tone: "late" }),
];
const columns = [{ id: "name", header: "Program", widthPixels: 200, cell: () => null }];
const noLinks: [] = [];
const collapsedIds = new Set(["identity"]);
const headings = () => [[], []] as const;
const words = { panel: "Programs", expand: "Expand", collapse: "Collapse" };
const map = {
  label: "All years",
  visible: ({ startDay, finishDay }: { startDay: number; finishDay: number }) =>
    `${startDay - PLAN.startDay} to ${finishDay - PLAN.startDay}`,
};
const card = vi.fn((id: string) => (id === "stream" ? null : <p>About {id}</p>));
const daysOff = () => [{ startDay: day(4), finishDay: day(5), name: null }];

type Props = Partial<ComponentProps<typeof GanttChart>>;

/** 900 pixels of chart beside a panel of 200. */
const show = (props: Props = {}) => render(chart(props));

function chart(props: Props = {}) {
  return (
    <GanttChart
      rows={rows}
      links={noLinks}
      range={PLAN}
      headings={headings}
      today={null}
      visibleDays={90}
      direction="ltr"
      collapsedIds={collapsedIds}
      selectedId={null}
      columns={columns}
      words={words}
      onRowClick={() => {}}
      onToggle={() => {}}
      onZoom={() => {}}
      map={map}
      card={card}
      daysOff={daysOff}
      {...props}
    />
  );
}

const scroller = () => screen.getByRole("treegrid").closest("[data-gantt]") as HTMLElement;
const frame = () => screen.findByRole("slider", { name: "All years" });
const bar = (id: string) => scroller().querySelector(`[data-row="${id}"] [data-part="bar"]`) as Element;
const seen = async () => (await frame()).getAttribute("aria-valuetext");

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the map of all days", () => {
  it("says which days the chart shows, and moves it by keys", async () => {
    show();
    expect(await seen()).toBe("0 to 89");
    (await frame()).focus();
    await userEvent.keyboard("{PageUp}");
    expect(await seen()).toBe("90 to 179");
    await userEvent.keyboard("{ArrowRight}");
    expect(await seen()).toBe("99 to 188");
    await userEvent.keyboard("{End}");
    expect(await seen()).toBe("1737 to 1826");
    expect(scroller().scrollLeft).toBeCloseTo(18_270 - 900, 6);
  });

  it("follows a right-to-left reader's arrows and scroller", async () => {
    show({ direction: "rtl" });
    (await frame()).focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(await seen()).toBe("9 to 98");
    expect(scroller().scrollLeft).toBeCloseTo(-90, 6);
  });

  it.each(["ltr", "rtl"] as const)(
    "is held by the pointer where it took the frame, %s",
    async (direction) => {
      show({ direction });
      const strip = (await frame()).parentElement as HTMLElement;
      strip.setPointerCapture = vi.fn();
      vi.spyOn(strip, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1_827, 40));
      const clientX = (along: number) => (direction === "rtl" ? 1_827 - along : along);
      const pointer = { pointerId: 1, isPrimary: true, button: 0 };
      fireEvent.pointerDown(strip, { ...pointer, clientX: clientX(30) });
      fireEvent.pointerMove(strip, { ...pointer, clientX: clientX(530) });
      expect(await seen()).toBe("500 to 589");
      fireEvent.pointerUp(strip, { ...pointer, clientX: clientX(530) });
      fireEvent.pointerMove(strip, { ...pointer, clientX: clientX(900) });
      expect(await seen()).toBe("500 to 589");
      fireEvent.pointerDown(strip, { ...pointer, clientX: clientX(1_000) });
      expect(await seen()).toBe("955 to 1044");
    },
  );

  it("is not there while the chart shows everything", async () => {
    show({ visibleDays: 5_000 });
    await act(async () => void (await import("./ChartMap.tsx")));
    expect(screen.queryByRole("slider")).toBeNull();
  });
});

describe("ten thousand rows with a map, days off and a card", () => {
  it("stay under 700 nodes, and leave none behind", async () => {
    const many = Array.from({ length: 10_010 }, (_, index) =>
      aRow({
        id: `row ${index}`,
        kind: index % 13 === 0 ? "program" : "milestone",
        parentId: index % 13 === 0 ? null : `row ${index - (index % 13)}`,
        tone: ["onPlan", "late", "complete"][index % 3] ?? "",
      }),
    );
    const { container, unmount } = show({ rows: many, visibleDays: 92 });
    await frame();
    await vi.waitFor(() => expect(scroller().querySelector('[data-part="weekend"]')).not.toBeNull());
    expect(container.querySelectorAll("*").length).toBeGreaterThan(150);
    expect(container.querySelectorAll("*").length).toBeLessThan(700);
    unmount();
    expect(document.body.querySelectorAll("[data-part]")).toHaveLength(0);
  });
});

describe("days off", () => {
  it("are shaded from six pixels a day on", async () => {
    const { unmount } = show({ visibleDays: 150 });
    await vi.waitFor(() => expect(scroller().querySelector('[data-part="weekend"]')).not.toBeNull());
    unmount();
    show({ visibleDays: 151 });
    await act(async () => void (await import("./DaysOffShade.tsx")));
    expect(scroller().querySelector('[data-part="weekend"]')).toBeNull();
  });
});

describe("the card of a row", () => {
  /** The card's code is loaded when the pointer first comes. */
  async function visited() {
    const rendered = show();
    await act(async () => void (await import("./RowCard.tsx")));
    fireEvent.pointerOver(scroller());
    await act(async () => {});
    vi.useFakeTimers();
    return rendered;
  }
  const rest = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const hover = (target: Element, pointerType = "mouse") => fireEvent.pointerMove(target, { pointerType });
  const shown = () => screen.queryByRole("tooltip")?.textContent ?? null;

  it("comes to a pointer that rests on a bar, and goes when it has left", async () => {
    await visited();
    hover(bar("identity"));
    expect(shown()).toBeNull();
    rest(400);
    expect(shown()).toBe("About identity");
    hover(scroller());
    rest(200);
    expect(shown()).toBe("About identity");
    rest(200);
    expect(shown()).toBeNull();
  });

  it("may be entered, and stays as long as the pointer is in it", async () => {
    await visited();
    hover(bar("licences"));
    rest(400);
    fireEvent.pointerLeave(scroller());
    fireEvent.pointerMove(screen.getByRole("tooltip"));
    rest(5_000);
    expect(shown()).toBe("About licences");
    fireEvent.pointerLeave(screen.getByRole("tooltip"));
    rest(400);
    expect(shown()).toBeNull();
  });

  it("is taken away by Escape, which does nothing else then", async () => {
    await visited();
    const elsewhere = vi.fn();
    document.addEventListener("keydown", elsewhere);
    hover(bar("identity"));
    rest(400);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(shown()).toBeNull();
    expect(elsewhere).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(elsewhere).toHaveBeenCalledOnce();
    document.removeEventListener("keydown", elsewhere);
  });

  it("comes to no finger, to no row without one, and goes with a press", async () => {
    await visited();
    hover(bar("identity"), "touch");
    rest(1_000);
    expect(shown()).toBeNull();
    hover(scroller().querySelector('[data-row="stream"] [data-part="band"]') as Element);
    rest(1_000);
    expect(shown()).toBeNull();
    hover(bar("identity"));
    rest(400);
    fireEvent.pointerDown(bar("identity"));
    expect(shown()).toBeNull();
  });

  it("does not come while a link is being drawn or a day stands proposed", async () => {
    const { rerender } = await visited();
    const svg = bar("identity").closest("svg");
    svg?.setAttribute("data-linking", "");
    hover(bar("identity"));
    rest(1_000);
    expect(shown()).toBeNull();
    svg?.removeAttribute("data-linking");
    rerender(chart({ proposal: { rowId: "identity", day: day(40), edge: "finish" } }));
    hover(bar("licences"));
    rest(1_000);
    expect(shown()).toBeNull();
    rerender(chart());
    hover(bar("identity"));
    rest(400);
    expect(shown()).toBe("About identity");
  });

  it("comes to a focus that rests on a row, as its description", async () => {
    await visited();
    const row = screen.getByRole("treegrid").querySelector('[aria-rowindex="3"]') as HTMLElement;
    const matches = row.matches.bind(row);
    vi.spyOn(row, "matches").mockImplementation((selector) =>
      matches(selector.replace(":focus-visible", "")),
    );
    act(() => row.focus());
    rest(800);
    expect(shown()).toBe("About identity");
    expect(row.getAttribute("aria-describedby")).toBe(screen.getByRole("tooltip").id);
    act(() => row.blur());
    expect(shown()).toBeNull();
    expect(row.hasAttribute("aria-describedby")).toBe(false);
  });

  it("leaves no listener behind", async () => {
    const added = vi.spyOn(window, "addEventListener");
    const { unmount } = await visited();
    const signals = added.mock.calls.flatMap(([, , options]) =>
      typeof options === "object" && options.signal ? [options.signal] : [],
    );
    unmount();
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });
});
