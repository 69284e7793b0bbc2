import { type DayAxis, middleOfDay } from "./axis.ts";
import { pointerX } from "./camera.ts";
import type { Scene } from "./scene.ts";
import type { GanttRow } from "./types.ts";

/** The row under the pointer; of rolled-up diamonds, which share one path, the nearest. */
export function idUnder(event: MouseEvent, chart: Element, scene: Scene): string | null {
  if (!(event.target instanceof Element)) return null;
  const id = event.target.closest("[data-row]")?.getAttribute("data-row") ?? null;
  if (id === null || event.target.getAttribute("data-part") !== "roll-up") return id;
  const index = scene.layout.standIns.get(id)?.index ?? -1;
  const x = pointerX(event, chart, scene.direction);
  return nearestTo(x, scene.layout.rows[index]?.rollUp ?? [], scene.axis)?.id ?? id;
}

/** The link under the pointer, where links can be clicked. */
export function linkUnder({ target }: MouseEvent): string | null {
  return target instanceof Element ? target.getAttribute("data-link-hit") : null;
}

export function nearestTo(x: number, milestones: readonly GanttRow[], axis: DayAxis): GanttRow | null {
  const distance = (row: GanttRow) => Math.abs(middleOfDay(axis, row.finishDay) - x);
  return milestones.reduce<GanttRow | null>(
    (nearest, row) => (nearest && distance(nearest) <= distance(row) ? nearest : row),
    null,
  );
}
