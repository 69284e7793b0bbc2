import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramKpisProps } from "./ProgramKpis.tsx";

/** Most people open a program for its plan: what it is measured by comes when it is asked for. */
const LoadedKpis = lazy(async () => {
  await loadRegisterWords("kpis");
  return { default: (await import("./ProgramKpis.tsx")).ProgramKpis };
});

/** The indicators and benefits of one program, fetched on first use. */
export function OpenProgramKpis(props: ProgramKpisProps) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <LoadedKpis {...props} />
    </Suspense>
  );
}
