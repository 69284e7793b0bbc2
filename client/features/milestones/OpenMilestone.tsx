import { lazy, Suspense } from "react";
import type { MilestoneDialogProps } from "./MilestoneDialog.tsx";

// Reading the roadmap needs no form: the dialog and its fields come when a milestone is first opened.
const LoadedDialog = lazy(async () => ({
  default: (await import("./MilestoneDialog.tsx")).MilestoneDialog,
}));

/** The dialog of one milestone, fetched on first use. */
export function OpenMilestone(props: MilestoneDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedDialog {...props} />
    </Suspense>
  );
}
