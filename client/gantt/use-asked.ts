import { type RefObject, useCallback, useState } from "react";
import type { EpochDay } from "#shared/units.ts";
import { keyHint } from "./key-hints.ts";
import type { EditAct } from "./panel-keys.ts";
import type { ProgramGantt } from "./program-gantt.ts";
import type { Scene } from "./scene.ts";
import type { GanttChartProps, GanttRow } from "./types.ts";
import { useKeyLinks } from "./use-key-links.ts";
import { useKeyMoves } from "./use-key-moves.ts";
import type { Asked } from "./use-scene.ts";

/** What the reader is about to change, and what keys do to it: one thing at a time, and only ever proposed. */
export function useAsked(props: GanttChartProps, kernel: RefObject<ProgramGantt | null>) {
  const { moves = null, linking = null, rows } = props;
  const [said, say] = useState("");
  const onConsider: NonNullable<typeof props.onConsider> = (proposal) => props.onConsider?.(proposal);
  const onReveal = (day: EpochDay) => kernel.current?.revealDay(day);
  const keyMoves = useKeyMoves({ moves, say, onReveal, onConsider });
  const keyLinks = useKeyLinks(linking, say);
  const [reachedDay, onReach] = useReachedDay(rows, (props.proposal ?? null) !== null);
  const asked: Asked = {
    proposal: keyMoves.proposal ?? props.proposal ?? null,
    linkProposal: keyLinks.proposal,
    reachedDay,
  };

  const perform = (act: EditAct, scene: Scene | null) => {
    if (act.kind === "drop") (keyLinks.isDrawing ? keyLinks : keyMoves).drop();
    else if (act.kind === "link") {
      if (keyMoves.proposal) keyMoves.drop();
      keyLinks.begin(act.id);
    } else if (!keyLinks.isDrawing) {
      const row = scene?.layout.standIns.get(act.id)?.row;
      if (row) keyMoves.step(row, act.edge, act.step);
    }
  };
  return {
    ...{ said, asked, perform, onConsider, onReach },
    isProposing: keyMoves.proposal !== null || keyLinks.isDrawing,
    /** Whether the row ends what was being asked, instead of being opened. */
    take: (id: string) => keyLinks.take(id) || keyMoves.take(id),
    activate: (id: string) => {
      keyMoves.keepOnly(id);
      keyLinks.walk(id);
    },
    keyHint: useCallback((row: GanttRow) => keyHint(row, moves, linking), [moves, linking]),
  };
}

/**
 * Where something is dragged to beyond the chart's days: as long as the rows stay that it is dragged among, and until
 * what was let go there as a proposal is given up.
 */
function useReachedDay(rows: readonly GanttRow[], isProposed: boolean) {
  const [reached, setReached] = useState<{ readonly day: EpochDay | null; readonly rows: typeof rows }>();
  const [wasProposed, setWasProposed] = useState(isProposed);
  if (wasProposed !== isProposed) {
    setWasProposed(isProposed);
    if (!isProposed) setReached(undefined);
  }
  const day = reached?.rows === rows ? reached.day : null;
  return [day, (next: EpochDay | null) => setReached({ day: next, rows })] as const;
}
