import { lazy, Suspense } from "react";
import { loadRegisterWords } from "#client/registers/load-words.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { ProgramServicesProps } from "./ProgramServices.tsx";

/** Most people open a program for its plan: what it launches comes when it is asked for. */
const LoadedServices = lazy(async () => {
  await Promise.all([loadRegisterWords("eServices"), loadLaterWords("measures")]);
  return { default: (await import("./ProgramServices.tsx")).ProgramServices };
});

/** The services of one program, fetched on first use. */
export function OpenProgramServices(props: ProgramServicesProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <LoadedServices {...props} />
    </Suspense>
  );
}
