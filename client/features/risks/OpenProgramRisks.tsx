import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramRisksProps } from "./ProgramRisks.tsx";

/** Most people open a program for its plan: its risks come when they are asked for. */
const LoadedRisks = lazy(async () => {
  await loadRegisterWords("risks");
  return { default: (await import("./ProgramRisks.tsx")).ProgramRisks };
});

/** The risks and issues of one program, fetched on first use. */
export function OpenProgramRisks(props: ProgramRisksProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <LoadedRisks {...props} />
    </Suspense>
  );
}
