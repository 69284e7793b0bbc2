import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramRollOutProps } from "./ProgramRollOut.tsx";

/** Most people open a program for its plan: where it goes comes when it is asked for. */
const LoadedRollOut = lazy(async () => {
  await loadRegisterWords("rollOut");
  return { default: (await import("./ProgramRollOut.tsx")).ProgramRollOut };
});

/** The places of one program, fetched on first use. */
export function OpenProgramRollOut(props: ProgramRollOutProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <LoadedRollOut {...props} />
    </Suspense>
  );
}
