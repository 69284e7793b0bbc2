import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedKpi } from "./kpi-search.ts";

// A list is read far more often than a form is opened: the dialog and its fields come when they are asked for.
const LoadedDialog = lazy(async () => {
  await Promise.all([loadLaterWords("editing"), loadLaterWords("evidence")]);
  return { default: (await import("./KpiDialog.tsx")).KpiDialog };
});

interface OpenKpiProps {
  readonly opened: OpenedKpi;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly onOpen: (opened: OpenedKpi | null) => void;
}

/** The dialog of one indicator, as it now stands; nothing for one that is not there for this reader. */
export function OpenKpi({ opened, asAt, onOpen }: OpenKpiProps) {
  const input = { id: opened.id, ...asAtOf({ asAt }) };
  const { data: view } = useQuery(useTRPC().kpis.read.queryOptions(input));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={`${opened.id} ${opened.act}`} view={view} act={opened.act} onOpen={onOpen} />
    </Suspense>
  );
}
