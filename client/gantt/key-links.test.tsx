import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GanttChart } from "./GanttChart.tsx";
import type { LinkRules } from "./link-rules.ts";
import { editingComes } from "./test-hands.ts";
import { aRow, day, PLAN } from "./test-scene.ts";
import type { PanelColumn } from "./types.ts";

const rows = [
  aRow({ id: "first", startDay: day(100), finishDay: day(199) }),
  aRow({ id: "second", startDay: day(250), finishDay: day(299) }),
  aRow({ id: "third", startDay: day(10), finishDay: day(20) }),
];
const columns: PanelColumn[] = [
  { id: "name", header: "Name", widthPixels: 200, cell: ({ row }) => row.label },
];
const collapsedIds = new Set<string>();
const headings = () => [[], []] as const;
const links = [{ id: "known", predecessorId: "first", successorId: "second", type: "FS" }] as const;

const onLink = vi.fn();
const onRowClick = vi.fn();
const onLinkClick = vi.fn();
const linking: LinkRules = {
  mayStart: (id) => id !== "third",
  mayEnd: (_, id) => id !== "third",
  flag: ({ predecessorId, successorId }) => [`${predecessorId} then ${successorId}`],
  started: (id) => `A link begins at ${id}`,
  sentence: ({ successorId, type }) => `It would end at ${successorId}, ${type}`,
  refused: (_, to) => `It may not end at ${to}`,
  dropped: "No link",
  hint: "L begins a link",
  onLink,
};

async function open(withLinking: LinkRules | null = linking) {
  const { container } = render(
    <GanttChart
      rows={rows}
      links={links}
      range={PLAN}
      headings={headings}
      today={null}
      visibleDays={366}
      direction="rtl"
      collapsedIds={collapsedIds}
      selectedId={null}
      columns={columns}
      words={{ panel: "Plan", expand: "Expand", collapse: "Collapse" }}
      onRowClick={onRowClick}
      onToggle={() => {}}
      onZoom={() => {}}
      linking={withLinking}
      {...(withLinking ? { onLinkClick } : {})}
    />,
  );
  await editingComes();
  await userEvent.tab();
  return {
    said: () => screen.getByRole("status").textContent,
    part: (name: string) => container.querySelector(`[data-part="${name}"]`),
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

describe("a link drawn by keys", () => {
  it("begins by L, says every row that is walked to, is drawn, and ends by Enter from finish to start", async () => {
    const { said, part } = await open();
    await userEvent.keyboard("l");
    expect(said()).toBe("A link begins at first");
    await userEvent.keyboard("{ArrowDown}");
    expect(said()).toBe("It would end at second, FS");
    expect(part("drawn-link")).not.toBeNull();
    expect(part("proposed-text")?.textContent).toBe("first then second");
    await userEvent.keyboard("{Enter}");
    expect(onLink.mock.calls).toEqual([[{ predecessorId: "first", successorId: "second", type: "FS" }]]);
    expect([onRowClick.mock.calls, part("drawn-link")]).toEqual([[], null]);
  });

  it("ends at no row that may not be its end, nor where it began", async () => {
    const { said } = await open();
    await userEvent.keyboard("l{End}");
    expect(said()).toBe("It may not end at third");
    await userEvent.keyboard("{Enter}{Home}{Enter}");
    expect(said()).toBe("It may not end at first");
    expect([onLink.mock.calls, onRowClick.mock.calls]).toEqual([[], []]);
  });

  it("is given up by Escape, after which Enter opens a row as ever", async () => {
    const { said } = await open();
    await userEvent.keyboard("l{ArrowDown}{Escape}");
    expect(said()).toBe("No link");
    await userEvent.keyboard("{Enter}");
    expect([onLink.mock.calls, onRowClick.mock.calls]).toEqual([[], [["second"]]]);
  });

  it("is offered by rows where one may begin, and begins at no other", async () => {
    const { said } = await open();
    const [, first, , third] = within(screen.getByRole("treegrid")).getAllByRole("row");
    expect(first?.getAttribute("aria-description")).toBe("L begins a link");
    expect(first?.getAttribute("aria-keyshortcuts")).toBe("L");
    expect(third?.hasAttribute("aria-keyshortcuts")).toBe(false);
    await userEvent.keyboard("{End}l");
    expect(said()).toBe("");
  });
});

describe("a link in the chart", () => {
  it("is a target as broad as a finger's aim where it can be opened, and none for who may not", async () => {
    const { part } = await open();
    const hit = part("link-hit");
    expect(hit?.getAttribute("d")).toBe(part("link-hit")?.nextElementSibling?.getAttribute("d"));
    if (hit) await userEvent.click(hit);
    expect([onLinkClick.mock.calls, onRowClick.mock.calls]).toEqual([[["known"]], []]);
    cleanup();
    expect((await open(null)).part("link-hit")).toBeNull();
  });
});
