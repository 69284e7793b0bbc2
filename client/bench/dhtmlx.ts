import "dhtmlx-gantt/codebase/dhtmlxgantt.css";
import { Gantt } from "dhtmlx-gantt";
import type { EpochDay } from "#shared/units.ts";
import type { BenchPlan, Contestant, MountedChart } from "./contestant.ts";

const YEARS = [
  { unit: "year", step: 1, format: "%Y" },
  { unit: "quarter", step: 1, format: "%M" },
];
const MONTHS = [
  { unit: "year", step: 1, format: "%Y" },
  { unit: "month", step: 1, format: "%M" },
];

/** DHTMLX Gantt, Community edition, with its own windowing. */
export const contestant: Contestant = {
  mount(host: HTMLElement, { rows, links }: BenchPlan): MountedChart {
    const gantt = Gantt.getGanttInstance();
    Object.assign(gantt.config, { readonly: true, smart_rendering: true, scales: YEARS });
    Object.assign(gantt.config, { min_column_width: 30, row_height: 36, open_tree_initially: false });
    gantt.init(host, new Date(2024, 0, 1), new Date(2029, 0, 1));
    gantt.parse({
      data: rows.map(({ id, parentId, name, startDay, finishDay, progressRatio }) => ({
        id,
        parent: parentId ?? 0,
        text: name,
        type: parentId === null ? "task" : "milestone",
        start_date: dateOf(startDay),
        end_date: dateOf(finishDay),
        progress: progressRatio,
      })),
      links: links.map(({ id, fromId, toId }) => ({ id, source: fromId, target: toId, type: "0" })),
    });
    const scroller = (name: string) => host.querySelector<HTMLElement>(name) ?? host;
    return {
      scrollers: () => ({ down: scroller(".gantt_ver_scroll"), along: scroller(".gantt_hor_scroll") }),
      zoom: (isClose) => {
        Object.assign(gantt.config, {
          scales: isClose ? MONTHS : YEARS,
          min_column_width: isClose ? 60 : 30,
        });
        gantt.render();
      },
      expand: (rowId) => gantt.open(rowId),
      unmount: () => {
        gantt.destructor();
        host.replaceChildren();
      },
    };
  },
};

function dateOf(day: EpochDay): Date {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
