import "frappe-gantt/dist/frappe-gantt.css";
import Gantt from "frappe-gantt";
import { toIsoDay } from "#shared/calendar/day.ts";
import type { BenchPlan, Contestant, MountedChart } from "./contestant.ts";

/** frappe-gantt as it comes; it knows no rows that fold, so every row is open. */
export const contestant: Contestant = {
  mount(host: HTMLElement, { rows, links }: BenchPlan): MountedChart {
    const before = new Map<string, string>();
    for (const { fromId, toId } of links) before.set(toId, fromId);
    const tasks = rows.map(({ id, name, startDay, finishDay, progressRatio }) => ({
      id,
      name,
      start: toIsoDay(startDay),
      end: toIsoDay(finishDay),
      progress: progressRatio * 100,
      dependencies: before.get(id) ?? "",
    }));
    const options = {
      view_mode: "Year",
      readonly: true,
      container_height: host.clientHeight,
      scroll_to: "start",
    };
    const chart = new Gantt(host, tasks, options);
    const scroller = () => host.querySelector<HTMLElement>(".gantt-container") ?? host;
    return {
      scrollers: () => ({ down: scroller(), along: scroller() }),
      zoom: (isClose) => chart.change_view_mode(isClose ? "Month" : "Year"),
      expand: null,
      unmount: () => host.replaceChildren(),
    };
  },
};
