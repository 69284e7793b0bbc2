import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedBudget } from "./budget-search.ts";

// Sums are read far more often than a budget is opened: the dialog and its form come when they are asked for.
const LoadedDialog = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./BudgetDialog.tsx")).BudgetDialog };
});

interface OpenBudgetProps {
  readonly opened: OpenedBudget;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly onOpen: (opened: OpenedBudget | null) => void;
}

/** The dialog of one program's budget, as it now stands; nothing for one that is not there for this reader. */
export function OpenBudget({ opened, asAt, onOpen }: OpenBudgetProps) {
  const { programId, isEdited } = opened;
  const { data: view } = useQuery(useTRPC().budget.read.queryOptions({ programId, ...asAtOf({ asAt }) }));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={`${programId} ${isEdited}`} view={view} isEdited={isEdited} onOpen={onOpen} />
    </Suspense>
  );
}
