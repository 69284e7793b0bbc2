import { useSyncExternalStore } from "react";

// In memory alone: whoever comes back later finds the pack in the list.
const listeners = new Set<() => void>();
let awaited: readonly string[] = [];

function change(ids: readonly string[]): void {
  awaited = ids;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface Pack {
  readonly id: string;
}

/** The packs that this person is to be told of once they are done. */
export const awaitedPacks = {
  await: ({ id }: Pack): void => change([...awaited, id]),
  /** It was told. */
  settle: ({ id }: Pack): void => change(awaited.filter((each) => each !== id)),
  /** For whoever comes next at this screen. */
  forget: (): void => change([]),
};

/** Their ids. */
export function useAwaitedPacks(): readonly string[] {
  return useSyncExternalStore(subscribe, () => awaited);
}
