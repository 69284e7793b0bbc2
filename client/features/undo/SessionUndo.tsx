import { lazy, Suspense, useEffect } from "react";
import { sessionActs, useSessionActs } from "#client/editing/acts-store.ts";

// Who changes nothing has nothing to take back: the keys come with the first saved change.
const UndoKeys = lazy(async () => ({ default: (await import("./UndoKeys.tsx")).UndoKeys }));

/** Ctrl or Command with Z while this person is signed in; their acts are forgotten when they leave. */
export function SessionUndo() {
  const { done, undone } = useSessionActs();
  useEffect(() => sessionActs.forget, []);
  if (done.length + undone.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <UndoKeys />
    </Suspense>
  );
}
