import { lazy, Suspense } from "react";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { ProgramRequestsProps } from "./ProgramRequests.tsx";

// Most readings of desk and program need none of it: it comes, with its words, where it is shown.
const LoadedWaiting = lazy(async () => {
  await loadLaterWords("changeRequests");
  return { default: (await import("./WaitingRequests.tsx")).WaitingRequests };
});

const LoadedOfProgram = lazy(async () => {
  await loadLaterWords("changeRequests");
  return { default: (await import("./ProgramRequests.tsx")).ProgramRequests };
});

/** What waits for a decision, fetched where it is shown. */
export function OpenWaitingRequests() {
  return (
    <Suspense fallback={null}>
      <LoadedWaiting />
    </Suspense>
  );
}

/** The requests of a program, fetched where they are shown. */
export function OpenProgramRequests(props: ProgramRequestsProps) {
  return (
    <Suspense fallback={null}>
      <LoadedOfProgram {...props} />
    </Suspense>
  );
}
