import { useMemo } from "react";
import { createAxis, fitPixelsPerDay } from "./axis.ts";
import { layoutRows } from "./layout.ts";
import { indexLinks } from "./link-index.ts";
import type { Proposal } from "./moves.ts";
import type { Scene, Viewport } from "./scene.ts";
import type { GanttChartProps } from "./types.ts";

/** Turns props into a scene whose unchanged parts stay the same objects, so that the kernel redraws only for news. */
export function useScene(
  props: GanttChartProps,
  viewport: Viewport | null,
  proposal: Proposal | null,
): Scene | null {
  const { rows, links, collapsedIds, headings, direction, selectedId, visibleDays } = props;
  const moves = props.moves ?? null;
  const { startDay, finishDay } = props.range;
  const todayDay = props.today?.day;
  const todayLabel = props.today?.label;
  const layout = useMemo(() => layoutRows(rows, collapsedIds), [rows, collapsedIds]);
  const linkIndex = useMemo(() => indexLinks(links, layout), [links, layout]);
  const today = useMemo(
    () => (todayDay === undefined || todayLabel === undefined ? null : { day: todayDay, label: todayLabel }),
    [todayDay, todayLabel],
  );
  const axis = useMemo(() => {
    const range = { startDay, finishDay };
    return viewport && createAxis(range, fitPixelsPerDay(range, visibleDays, viewport.widthPixels));
  }, [startDay, finishDay, visibleDays, viewport]);
  const lines = useMemo(
    () => axis && headings(axis.pixelsPerDay, { startDay, finishDay }),
    [headings, axis, startDay, finishDay],
  );
  return useMemo(
    () =>
      viewport && axis && lines
        ? {
            ...{ axis, layout, links: linkIndex, headings: lines, today, direction, selectedId },
            ...{ moves, proposal, viewport },
          }
        : null,
    [axis, layout, linkIndex, lines, today, direction, selectedId, moves, proposal, viewport],
  );
}
