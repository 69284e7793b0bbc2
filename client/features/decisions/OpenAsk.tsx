import { lazy, Suspense } from "react";
import type { AskDialogProps } from "./AskDialog.tsx";

// Fetched on first use, with the calendars of its fields.
const LoadedDialog = lazy(async () => ({ default: (await import("./AskDialog.tsx")).AskDialog }));

/** The form that asks for a decision. */
export function OpenAsk(props: AskDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedDialog {...props} />
    </Suspense>
  );
}
