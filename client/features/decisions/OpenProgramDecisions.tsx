import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramDecisionsProps } from "./ProgramDecisions.tsx";

/** Most people open a program for its plan: its decisions come when they are asked for. */
const LoadedDecisions = lazy(async () => {
  await loadRegisterWords("decisions");
  return { default: (await import("./ProgramDecisions.tsx")).ProgramDecisions };
});

/** The decisions of one program, fetched on first use. */
export function OpenProgramDecisions(props: ProgramDecisionsProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <LoadedDecisions {...props} />
    </Suspense>
  );
}
