import { lazy, Suspense } from "react";
import type { RaiseDialogProps } from "./RaiseRiskDialog.tsx";

// Fetched on first use, with the calendars of their fields.
const LoadedRisk = lazy(async () => ({ default: (await import("./RaiseRiskDialog.tsx")).RaiseRiskDialog }));
const LoadedIssue = lazy(async () => ({
  default: (await import("./RaiseIssueDialog.tsx")).RaiseIssueDialog,
}));

interface OpenRaiseRiskProps extends RaiseDialogProps {
  /** The report that it is raised from. */
  readonly reportId?: string | undefined;
}

/** The form that raises a risk. */
export function OpenRaiseRisk({ reportId, ...props }: OpenRaiseRiskProps) {
  return (
    <Suspense fallback={null}>
      <LoadedRisk {...props} reportId={reportId} />
    </Suspense>
  );
}

/** The form that raises an issue. */
export function OpenRaiseIssue(props: RaiseDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedIssue {...props} />
    </Suspense>
  );
}
