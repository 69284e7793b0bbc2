import { lazy, Suspense } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { PackDialogProps } from "./PackDialog.tsx";

// Fetched on first use: most readers of the page never take it along.
const LoadedDialog = lazy(async () => {
  await Promise.all([loadLaterWords("evidence"), loadLaterWords("packs")]);
  return { default: (await import("./PackDialog.tsx")).PackDialog };
});

/** The form that has a pack made, and what becomes of it. */
export function OpenPack(props: PackDialogProps) {
  return (
    <Suspense fallback={null}>
      <LoadedDialog {...props} />
    </Suspense>
  );
}
