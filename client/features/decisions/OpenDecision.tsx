import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { OpenedDecision } from "./opened-decision.ts";

// A list is read far more often than a form is opened: the dialog and its fields come when they are asked for.
const LoadedDialog = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./DecisionDialog.tsx")).DecisionDialog };
});

export interface OpenDecisionProps {
  readonly opened: OpenedDecision;
  readonly onOpen: (opened: OpenedDecision | null) => void;
}

/** The dialog of one decision, as it now stands; nothing for one that is not there for this reader. */
export function OpenDecision({ opened, onOpen }: OpenDecisionProps) {
  const { data: view } = useQuery(useTRPC().decisions.read.queryOptions({ id: opened.id }));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={`${opened.id} ${opened.act}`} view={view} act={opened.act} onOpen={onOpen} />
    </Suspense>
  );
}
