import { lazy, Suspense } from "react";
import { loadEditingWords } from "#client/editing/editing-words.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { RoadmapView } from "#shared/contract/roadmap.ts";
import type { ProgressCellProps } from "./ProgressCell.tsx";

// Like the dialog: what saves comes when somebody first edits.
const LoadedCell = lazy(async () => {
  await Promise.all([loadEditingWords(), loadLaterWords("milestone")]);
  return { default: (await import("./ProgressCell.tsx")).ProgressCell };
});

interface OpenProgressCellProps extends Omit<ProgressCellProps, "context" | "baselineNumber"> {
  readonly view: Pick<RoadmapView, "plan" | "statusDay" | "baselineNumber">;
}

/** The field for a milestone's progress in its cell, fetched on first use. */
export function OpenProgressCell({ view, ...place }: OpenProgressCellProps) {
  const { plan, statusDay, baselineNumber } = view;
  const context = { statusDay, planStartDay: plan.startDay, planFinishDay: plan.finishDay };
  return (
    <Suspense fallback={null}>
      <LoadedCell {...place} context={context} baselineNumber={baselineNumber} />
    </Suspense>
  );
}
