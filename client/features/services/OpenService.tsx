import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedService } from "./service-search.ts";

// A list is read far more often than a form is opened: the dialog and its fields come when they are asked for.
const LoadedDialog = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./ServiceDialog.tsx")).ServiceDialog };
});

interface OpenServiceProps {
  readonly opened: OpenedService;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly onOpen: (opened: OpenedService | null) => void;
}

/** The dialog of one service, as it now stands; nothing for one that is not there for this reader. */
export function OpenService({ opened, asAt, onOpen }: OpenServiceProps) {
  const input = { id: opened.id, ...asAtOf({ asAt }) };
  const { data: view } = useQuery(useTRPC().eServices.read.queryOptions(input));
  if (!view) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={`${opened.id} ${opened.act}`} view={view} act={opened.act} onOpen={onOpen} />
    </Suspense>
  );
}
