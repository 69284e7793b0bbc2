import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramBudgetProps } from "./ProgramBudget.tsx";

/** Most people open a program for its plan: what it costs comes when it is asked for. */
const LoadedBudget = lazy(async () => {
  await loadRegisterWords("budget");
  return { default: (await import("./ProgramBudget.tsx")).ProgramBudget };
});

/** The money of one program, fetched on first use. */
export function OpenProgramBudget(props: ProgramBudgetProps) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <LoadedBudget {...props} />
    </Suspense>
  );
}
