import "@svar-ui/react-gantt/all.css";
import { Gantt, type SvarApi, Willow } from "@svar-ui/react-gantt";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { EpochDay } from "#shared/units.ts";
import type { BenchPlan, Contestant, MountedChart } from "./contestant.ts";

const YEARS = [
  { unit: "year", step: 1, format: "%Y" },
  { unit: "quarter", step: 1, format: "Q" },
];
const MONTHS = [
  { unit: "year", step: 1, format: "%Y" },
  { unit: "month", step: 1, format: "%M" },
];

/** SVAR React Gantt, with its own windowing. */
export const contestant: Contestant = {
  mount(host: HTMLElement, plan: BenchPlan): MountedChart {
    const tasks = plan.rows.map(({ id, parentId, name, startDay, finishDay, progressRatio }) => ({
      id,
      parent: parentId ?? 0,
      text: name,
      type: parentId === null ? "summary" : "milestone",
      start: dateOf(startDay),
      end: dateOf(finishDay),
      progress: progressRatio * 100,
      open: false,
    }));
    const links = plan.links.map(({ id, fromId, toId }) => ({
      id,
      source: fromId,
      target: toId,
      type: "e2s",
    }));
    const held: { api: SvarApi | null } = { api: null };
    const init = (api: SvarApi) => {
      held.api = api;
    };
    const root = createRoot(host);
    const draw = (scale: object) => {
      const fixed = { tasks, links, init, readonly: true, cellHeight: 36 };
      const chart = createElement(Gantt, { ...fixed, ...scale });
      flushSync(() => root.render(createElement(Willow, null, chart)));
    };
    draw({ scales: YEARS, cellWidth: 40 });
    const scroller = (name: string) => host.querySelector<HTMLElement>(name) ?? host;
    return {
      scrollers: () => ({ down: scroller(".wx-gantt"), along: scroller(".wx-chart") }),
      zoom: (isClose) => draw(isClose ? { scales: MONTHS, cellWidth: 60 } : { scales: YEARS, cellWidth: 40 }),
      expand: (rowId) => void held.api?.exec("open-task", { id: rowId, mode: true }),
      unmount: () => root.unmount(),
    };
  },
};

function dateOf(day: EpochDay): Date {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
