import { invariant } from "#shared/invariant.ts";
import type { BenchPlan, Contestant, MountedChart } from "./contestant.ts";
import { benchPlan } from "./plan.ts";

const CONTESTANTS: Readonly<Record<string, () => Promise<{ readonly contestant: Contestant }>>> = {
  ours: () => import("./ours.ts"),
  frappe: () => import("./frappe.ts"),
  svar: () => import("./svar.ts"),
  dhtmlx: () => import("./dhtmlx.ts"),
};
const SCROLL_MS = 3_000;
const MOUNTS = 20;

const contestant = await chosen(new URLSearchParams(location.search).get("library") ?? "");
const stage = document.getElementById("stage");
invariant(stage, "index.html has a #stage");

let plan: BenchPlan = { rows: [], links: [] };
let chart: MountedChart | null = null;

/** What server/bin/bench-gantt.ts asks of this page; all times in milliseconds, until the next picture stands. */
Object.assign(window, {
  bench: {
    prepare: (rowCount: number) => {
      plan = benchPlan(rowCount);
    },
    mount: () => untilPainted(() => (chart = contestant.mount(newHost(), plan))),
    nodes: () => document.querySelectorAll("#stage *").length,
    scroll: (way: "down" | "along") => longestFrame(mounted().scrollers()[way], way),
    zoom: (isClose: boolean) => untilPainted(() => mounted().zoom(isClose)),
    expand: async () => {
      const { expand } = mounted();
      const first = plan.rows[0]?.id;
      return expand && first ? await untilPainted(() => expand(first)) : null;
    },
    unmount,
    mountMany: async () => {
      for (let count = 0; count < MOUNTS; count++) {
        await untilPainted(() => (chart = contestant.mount(newHost(), plan)));
        unmount();
      }
    },
  },
});

async function chosen(name: string): Promise<Contestant> {
  const load = CONTESTANTS[name];
  invariant(load, `${name} is one of those compared`);
  return (await load()).contestant;
}

function mounted(): MountedChart {
  invariant(chart, "a chart is mounted");
  return chart;
}

function newHost(): HTMLElement {
  const host = document.createElement("div");
  host.className = "host";
  stage?.replaceChildren(host);
  return host;
}

function unmount(): void {
  mounted().unmount();
  chart = null;
  stage?.replaceChildren();
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** A picture that is begun in one frame has been painted when the frame after the next begins. */
async function untilPainted(act: () => void): Promise<number> {
  await nextFrame();
  const startedAt = performance.now();
  act();
  await nextFrame();
  await nextFrame();
  return performance.now() - startedAt;
}

/** From one end to the other and back in three seconds, as an even movement; the longest wait for a frame. */
async function longestFrame(scroller: HTMLElement, way: "down" | "along"): Promise<number> {
  const most =
    way === "down"
      ? scroller.scrollHeight - scroller.clientHeight
      : scroller.scrollWidth - scroller.clientWidth;
  let longest = 0;
  let before = await nextFrame();
  const startedAt = before;
  while (before - startedAt < SCROLL_MS) {
    const share = (before - startedAt) / SCROLL_MS;
    const at = most * (1 - Math.abs(1 - 2 * share));
    if (way === "down") scroller.scrollTop = at;
    else scroller.scrollLeft = at;
    const now = await nextFrame();
    longest = Math.max(longest, now - before);
    before = now;
  }
  return longest;
}
