import "../styles/index.css";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { GanttChart } from "#client/gantt/GanttChart.tsx";
import type { GanttRow, PanelColumn } from "#client/gantt/types.ts";
import { epochDayOf } from "#shared/calendar/day.ts";
import { timelineHeadings } from "#shared/drawing/headings.ts";
import { createFormat } from "#shared/i18n/format.ts";
import type { Ratio } from "#shared/units.ts";
import type { BenchPlan, BenchRow, Contestant, MountedChart } from "./contestant.ts";

const RANGE = { startDay: epochDayOf(2024, 1, 1), finishDay: epochDayOf(2028, 12, 31) };
const ALL_DAYS = RANGE.finishDay - RANGE.startDay + 1;
const CLOSE_DAYS = 365;
const FORMAT = createFormat({ language: "en", digits: "latn", firstCalendar: "gregorian" });
const WORDS = { panel: "Programs", expand: "Expand", collapse: "Collapse" };
const COLUMNS: readonly PanelColumn[] = [
  { id: "name", header: "Name", widthPixels: 220, cell: ({ row }) => row.label || row.id },
  { id: "progress", header: "Progress", widthPixels: 80, cell: ({ row }) => `${row.progressRatio}` },
];
const headings: Parameters<typeof GanttChart>[0]["headings"] = (pixelsPerDay, drawn) =>
  timelineHeadings(FORMAT, drawn, pixelsPerDay);

/** The product's chart through its public props, with panel, headings, ghosts, labels and links. */
export const contestant: Contestant = {
  mount(host: HTMLElement, plan: BenchPlan): MountedChart {
    const rows = plan.rows.map(rowOf);
    const links = plan.links.map(({ id, fromId, toId }) => {
      return { id, predecessorId: fromId, successorId: toId, type: "FS" as const };
    });
    const root = createRoot(host);
    let visibleDays = ALL_DAYS;
    let collapsedIds: ReadonlySet<string> = new Set(
      plan.rows.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    );
    const draw = () => flushSync(() => root.render(createElement(GanttChart, props())));
    const props = (): Parameters<typeof GanttChart>[0] => ({
      ...{ rows, links, range: RANGE, headings, today: null, visibleDays, direction: "ltr", collapsedIds },
      ...{ selectedId: null, columns: COLUMNS, words: WORDS },
      ...{ onRowClick: nothing, onToggle: nothing, onZoom: nothing },
    });
    draw();
    const scroller = () => host.querySelector<HTMLElement>("[data-gantt]") ?? host;
    return {
      scrollers: () => ({ down: scroller(), along: scroller() }),
      zoom: (isClose) => {
        visibleDays = isClose ? CLOSE_DAYS : ALL_DAYS;
        draw();
      },
      expand: (rowId) => {
        collapsedIds = new Set([...collapsedIds].filter((id) => id !== rowId));
        draw();
      },
      unmount: () => root.unmount(),
    };
  },
};

function nothing(): void {}

function rowOf({ id, parentId, name, startDay, finishDay, progressRatio }: BenchRow): GanttRow {
  return {
    id,
    parentId,
    kind: parentId === null ? "program" : "milestone",
    label: parentId === null ? "" : name,
    startDay,
    finishDay,
    progressRatio: progressRatio as Ratio,
    ghost: { startDay, finishDay },
    tone: progressRatio === 1 ? "complete" : "onPlan",
    mark: parentId === null ? null : "●",
    isCritical: false,
  };
}
