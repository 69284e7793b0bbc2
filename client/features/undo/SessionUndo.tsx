import { lazy, Suspense, useEffect } from "react";
import { forgetSessionActs, useSessionActs } from "#client/editing/acts-store.ts";

// Who changes nothing has nothing to take back: the keys come with the first saved change.
const UndoKeys = lazy(async () => ({ default: (await import("./UndoKeys.tsx")).UndoKeys }));

/**
 * Ctrl or Command with Z, in the plan or the scenario that is open, while this person is signed in; their acts are
 * forgotten when they leave.
 */
export function SessionUndo() {
  const { done, undone } = useSessionActs();
  useEffect(() => forgetSessionActs, []);
  if (done.length + undone.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UndoKeys />
    </Suspense>
  );
}
