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
let expandedCount = 0;

/** What server/bench/chart-figures.ts asks of this page; all times in milliseconds. */
Object.assign(window, {
  bench: {
    prepare: (rowCount: number) => {
      plan = benchPlan(rowCount);
    },
    mount: async () => {
      if (chart) unmount();
      return await untilPainted(() => (chart = contestant.mount(newHost(), plan)));
    },
    nodes: () => document.querySelectorAll("#stage *").length,
    scroll: (way: "down" | "along") => longestFrame(mounted().scrollers()[way], way),
    zoom: (isClose: boolean) => untilPainted(() => mounted().zoom(isClose)),
    expand: async () => {
      const { expand } = mounted();
      const folded = plan.rows.filter(({ parentId }) => parentId === null)[expandedCount++];
      return expand && folded ? await untilPainted(() => expand(folded.id)) : null;
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

const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** The task after a frame begins when the frame has been laid out and painted. */
async function untilPainted(act: () => void): Promise<number> {
  await nextFrame();
  await nextTask();
  const startedAt = performance.now();
  act();
  await nextFrame();
  await nextTask();
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
