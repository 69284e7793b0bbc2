import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EpochDay } from "#shared/units.ts";
import { GanttChart } from "./GanttChart.tsx";
import type { MoveRules } from "./moves.ts";
import { editingComes } from "./test-hands.ts";
import { aRow, day, PLAN } from "./test-scene.ts";
import type { Direction, PanelColumn } from "./types.ts";

const rows = [
  aRow({ id: "open", kind: "milestone", startDay: day(100), finishDay: day(100), isMovable: true }),
  aRow({ id: "done", kind: "milestone", startDay: day(90), finishDay: day(90) }),
  aRow({ id: "bar", startDay: day(10), finishDay: day(12), movableEdges: ["start", "finish"] }),
];
const columns: PanelColumn[] = [
  { id: "name", header: "Name", widthPixels: 200, cell: ({ row }) => row.label },
];
const collapsedIds = new Set<string>();
const headings = () => [[], []] as const;
const links: [] = [];

const onPropose = vi.fn();
const onRowClick = vi.fn();
const onConsider = vi.fn();
const moves: MoveRules = {
  snapDay: (_, asked) => asked,
  stepDay: (_, from, step) => (from + step) as EpochDay,
  flag: ({ fromDay, toDay }) => [`day ${toDay - PLAN.startDay}`, `${toDay - fromDay} days`],
  sentence: ({ toDay }) => `Proposed: day ${toDay - PLAN.startDay}`,
  dropped: "Given up",
  hint: "Shift and arrows",
  barHint: "Shift for the finish, Alt too for the start",
  onPropose,
};

async function open(direction: Direction = "ltr") {
  const { container } = render(
    <GanttChart
      rows={rows}
      links={links}
      range={PLAN}
      headings={headings}
      today={null}
      visibleDays={366}
      direction={direction}
      collapsedIds={collapsedIds}
      selectedId={null}
      columns={columns}
      words={{ panel: "Plan", expand: "Expand", collapse: "Collapse" }}
      onRowClick={onRowClick}
      onToggle={() => {}}
      onZoom={() => {}}
      moves={moves}
      onConsider={onConsider}
    />,
  );
  await editingComes();
  await userEvent.tab();
  return {
    said: () => screen.getByRole("status").textContent,
    flag: () => container.querySelector('[data-part="proposed-text"]')?.textContent,
  };
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(1_100);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(800);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each([
  ["ltr", "{ArrowRight}", "{ArrowLeft}"],
  ["rtl", "{ArrowLeft}", "{ArrowRight}"],
] as const)("a milestone moved by keys, %s", (direction, later, earlier) => {
  it("goes a step with each press, drawn and said, until Enter proposes it", async () => {
    const { said, flag } = await open(direction);
    await userEvent.keyboard(`{Shift>}${later}${later}${earlier}${later}{/Shift}`);
    expect([said(), flag()]).toEqual(["Proposed: day 102", "day 102"]);
    await userEvent.keyboard("{Enter}");
    expect(onPropose.mock.calls).toEqual([[{ rowId: "open", day: day(102) }]]);
    expect(onRowClick).not.toHaveBeenCalled();
    expect(flag()).toBeUndefined();
  });

  it("and a bar by its edges, of which none passes the other", async () => {
    const { flag } = await open(direction);
    await userEvent.keyboard(`{End}{Shift>}${later}${later}{/Shift}`);
    expect(flag()).toBe("day 14");
    await userEvent.keyboard(`{Alt>}{Shift>}${later.repeat(9)}{/Shift}{/Alt}{Enter}`);
    expect(onPropose.mock.calls).toEqual([[{ rowId: "bar", day: day(12), edge: "start" }]]);
  });

  it("tells what is considered with every step, and when it is given up", async () => {
    await open(direction);
    await userEvent.keyboard(`{Shift>}${later}${earlier}${earlier}{/Shift}{Escape}{Escape}`);
    expect(onConsider.mock.calls).toEqual([
      [{ rowId: "open", day: day(101) }],
      [null],
      [{ rowId: "open", day: day(99) }],
      [null],
    ]);
  });
});

describe("a day proposed by keys", () => {
  it("is given up by Escape, after which Enter opens the milestone as ever", async () => {
    const { said, flag } = await open();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}{Escape}");
    expect([said(), flag()]).toEqual(["Given up", undefined]);
    await userEvent.keyboard("{Enter}");
    expect([onPropose.mock.calls, onRowClick.mock.calls]).toEqual([[], [["open"]]]);
  });

  it("is given up by going to another row", async () => {
    const { said, flag } = await open();
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}{ArrowDown}");
    expect([said(), flag()]).toEqual(["Given up", undefined]);
  });

  it("is no proposal once it is back where the milestone stands", async () => {
    const { flag } = await open();
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowLeft}{/Shift}");
    expect(flag()).toBeUndefined();
    await userEvent.keyboard("{Enter}");
    expect(onRowClick.mock.calls).toEqual([["open"]]);
  });

  it("is offered by rows that may be moved, and by no other", async () => {
    const { flag } = await open();
    const [, movable, fixed, bar] = within(screen.getByRole("treegrid")).getAllByRole("row");
    expect(movable?.getAttribute("aria-description")).toBe("Shift and arrows");
    expect(movable?.getAttribute("aria-keyshortcuts")).toBe("Shift+ArrowLeft Shift+ArrowRight");
    expect(fixed?.hasAttribute("aria-keyshortcuts")).toBe(false);
    expect(bar?.getAttribute("aria-description")).toBe("Shift for the finish, Alt too for the start");
    expect(bar?.getAttribute("aria-keyshortcuts")).toBe(
      "Shift+ArrowLeft Shift+ArrowRight Alt+Shift+ArrowLeft Alt+Shift+ArrowRight",
    );
    await userEvent.keyboard("{ArrowDown}{Shift>}{ArrowRight}{/Shift}");
    expect(flag()).toBeUndefined();
  });
});
