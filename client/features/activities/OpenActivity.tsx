import { lazy, Suspense } from "react";
import { loadEditingWords } from "#client/editing/editing-words.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { ActivityDialogProps } from "./ActivityDialog.tsx";

// Reading a plan needs no form: the dialog and its fields come when an activity is first opened.
const LoadedDialog = lazy(async () => {
  await Promise.all([loadEditingWords(), loadLaterWords("activity")]);
  return { default: (await import("./ActivityDialog.tsx")).ActivityDialog };
});

/** The dialog of one activity, fetched on first use. */
export function OpenActivity(props: ActivityDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedDialog {...props} />
    </Suspense>
  );
}
