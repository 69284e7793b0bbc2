import { lazy, Suspense } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { CreateDialogProps } from "./CreateDialog.tsx";

const LoadedCreate = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./CreateDialog.tsx")).CreateDialog };
});

/** The form of a new service, fetched on first use. */
export function OpenCreate(props: CreateDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedCreate {...props} />
    </Suspense>
  );
}
