import { epochDayOf } from "#shared/calendar/day.ts";
import type { EpochDay, Ratio } from "#shared/units.ts";
import { createAxis } from "./axis.ts";
import type { ChartWiring } from "./drawn-gantt.ts";
import { layoutRows } from "./layout.ts";
import { indexLinks } from "./link-index.ts";
import { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import type { GanttLink, GanttRow } from "./types.ts";
import { createWindowStore } from "./window.ts";

/** Builders for this folder's tests; every field that a test speaks of is given by the test. */
export const PLAN = { startDay: epochDayOf(2024, 1, 1), finishDay: epochDayOf(2028, 12, 31) };

export const day = (offset: number) => (PLAN.startDay + offset) as EpochDay;

export function aRow(fields: Partial<GanttRow> & Pick<GanttRow, "id">): GanttRow {
  return {
    parentId: null,
    kind: "activity",
    label: fields.id,
    startDay: day(100),
    finishDay: day(200),
    progressRatio: 0 as Ratio,
    ghost: null,
    tone: "onPlan",
    mark: null,
    isCritical: false,
    ...fields,
  };
}

interface SceneParts extends Partial<Omit<Scene, "axis" | "layout" | "links">> {
  readonly rows: readonly GanttRow[];
  readonly links?: readonly GanttLink[];
  readonly collapsedIds?: ReadonlySet<string>;
  readonly pixelsPerDay?: number;
}

export function aScene({ rows, links, collapsedIds, pixelsPerDay, ...rest }: SceneParts): Scene {
  const layout = layoutRows(rows, collapsedIds ?? new Set());
  return {
    range: PLAN,
    axis: createAxis(PLAN, pixelsPerDay ?? 1),
    layout,
    links: indexLinks(links ?? [], layout),
    headings: [[], []],
    today: null,
    direction: "ltr",
    selectedId: null,
    moves: null,
    proposal: null,
    preview: [],
    linking: null,
    linkProposal: null,
    areLinksTargets: false,
    viewport: { widthPixels: 900, heightPixels: 800 },
    ...rest,
  };
}

export function draw(scene: Scene, wiring: Partial<ChartWiring> = {}) {
  const scroller = document.createElement("div");
  const host = document.createElement("div");
  scroller.append(host);
  document.body.append(scroller);
  const chart = new ProgramGantt(
    {
      host,
      scroller,
      className: "chart",
      rowWindow: createWindowStore(),
      onPick: () => {},
      onZoom: () => {},
      onConsider: () => {},
      onReach: () => {},
      onLinkClick: () => {},
      ...wiring,
    },
    scene,
  );
  const part = (name: string, rowId?: string) =>
    host.querySelector(`${rowId ? `[data-row="${rowId}"] ` : ""}[data-part="${name}"]`);
  const numberOf = (element: Element | null, attribute: string) => Number(element?.getAttribute(attribute));
  return { chart, host, scroller, part, numberOf };
}
