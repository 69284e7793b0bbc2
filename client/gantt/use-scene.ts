import { useMemo } from "react";
import type { EpochDay } from "#shared/units.ts";
import { createAxis, fitPixelsPerDay } from "./axis.ts";
import { drawnRange } from "./drawn-range.ts";
import { layoutRows } from "./layout.ts";
import { indexLinks } from "./link-index.ts";
import type { LinkProposal } from "./link-rules.ts";
import type { Proposal } from "./moves.ts";
import type { Scene, Viewport } from "./scene.ts";
import type { DaySpan, GanttChartProps, PreviewRow } from "./types.ts";

/** What the reader is about to change. */
export interface Asked {
  readonly proposal: Proposal | null;
  readonly linkProposal: LinkProposal | null;
  /** Where something is being dragged to beyond the chart's days. */
  readonly reachedDay: EpochDay | null;
}

const NO_PREVIEW: readonly PreviewRow[] = [];

/** Turns props into a scene whose unchanged parts stay the same objects, so that the kernel redraws only for news. */
export function useScene(
  props: GanttChartProps,
  viewport: Viewport | null,
  { proposal, linkProposal, reachedDay }: Asked,
): Scene | null {
  const { rows, links, collapsedIds, headings, direction, selectedId, visibleDays } = props;
  const moves = props.moves ?? null;
  const linking = props.linking ?? null;
  const preview = props.preview ?? NO_PREVIEW;
  const areLinksTargets = props.onLinkClick !== undefined;
  const { startDay, finishDay } = props.range;
  const range = useMemo(() => ({ startDay, finishDay }), [startDay, finishDay]);
  const todayDay = props.today?.day;
  const todayLabel = props.today?.label;
  const layout = useMemo(() => layoutRows(rows, collapsedIds), [rows, collapsedIds]);
  const linkIndex = useMemo(() => indexLinks(links, layout), [links, layout]);
  const today = useMemo(
    () => (todayDay === undefined || todayLabel === undefined ? null : { day: todayDay, label: todayLabel }),
    [todayDay, todayLabel],
  );
  const drawn = useDrawnRange(range, reachedDay, proposal?.day ?? null, preview);
  const axis = useMemo(
    () => viewport && createAxis(drawn, fitPixelsPerDay(range, visibleDays, viewport.widthPixels)),
    [drawn, range, visibleDays, viewport],
  );
  const lines = useMemo(() => axis && headings(axis.pixelsPerDay, drawn), [headings, axis, drawn]);
  return useMemo(
    () =>
      viewport && axis && lines
        ? {
            ...{ axis, layout, links: linkIndex, headings: lines, today, direction, selectedId },
            ...{ range, moves, proposal, preview, linking, linkProposal, areLinksTargets, viewport },
          }
        : null,
    [
      axis,
      layout,
      linkIndex,
      lines,
      today,
      direction,
      selectedId,
      range,
      moves,
      proposal,
      preview,
      linking,
      linkProposal,
      areLinksTargets,
      viewport,
    ],
  );
}

/** The range itself while nothing leaves it, so that moving within it draws nothing anew. */
function useDrawnRange(
  range: DaySpan,
  reachedDay: EpochDay | null,
  proposedDay: EpochDay | null,
  preview: readonly PreviewRow[],
): DaySpan {
  const asked = [reachedDay, proposedDay].filter((day) => day !== null);
  const previewed = preview.flatMap((row) => [row.startDay, row.finishDay]);
  const { startDay, finishDay } = drawnRange(range, [...asked, ...previewed]);
  return useMemo(() => ({ startDay, finishDay }), [startDay, finishDay]);
}
