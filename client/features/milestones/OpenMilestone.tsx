import { lazy, Suspense } from "react";
import { loadEditingWords } from "#client/editing/editing-words.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";

// Reading the roadmap needs no form: the dialog and its fields come when a milestone is first opened.
const LoadedDialog = lazy(async () => {
  await Promise.all([loadEditingWords(), loadLaterWords("milestone")]);
  return { default: (await import("./MilestoneDialog.tsx")).MilestoneDialog };
});

/** The dialog of one milestone, fetched on first use. */
export function OpenMilestone(props: MilestoneDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedDialog {...props} />
    </Suspense>
  );
}
