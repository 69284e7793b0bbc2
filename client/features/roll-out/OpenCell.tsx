import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { loadLaterWords } from "#client/ui/locale/load-words.ts";
import type { RolledOutPlace, RolledOutProgram, RollOutView } from "#shared/contract/roll-out.ts";
import type { IsoDay } from "#shared/units.ts";

// The grid is read far more often than a cell is changed: its form comes when it is asked for.
const LoadedDialog = lazy(async () => {
  await loadLaterWords("editing");
  return { default: (await import("./CellDialog.tsx")).CellDialog };
});

interface OpenCellProps {
  readonly view: RollOutView;
  readonly program: RolledOutProgram;
  readonly place: RolledOutPlace;
  /** The day at whose end it is read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly onClose: () => void;
}

/** One program in one place: its form for those who may change it, and what was done to it. */
export function OpenCell({ view, program, place, asAt, onClose }: OpenCellProps) {
  const input = { programId: program.id, placeId: place.id, ...asAtOf({ asAt }) };
  const { data } = useQuery(useTRPC().rollOut.read.queryOptions(input));
  if (!data) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog
        key={`${program.id} ${place.id}`}
        {...{ view, program, place, onClose }}
        history={data.history}
      />
    </Suspense>
  );
}
