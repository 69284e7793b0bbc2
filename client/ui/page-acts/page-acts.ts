import { useEffect, useSyncExternalStore } from "react";

/** Something that the page in sight can do, for the command palette to offer beside its own. */
export interface PageAct {
  readonly id: string;
  readonly label: string;
  /** The question that `label` answers, where several acts are choices of one. */
  readonly question?: string;
  readonly run: () => void;
}

const NONE: readonly PageAct[] = [];
const listeners = new Set<() => void>();
let offered: readonly PageAct[] = NONE;

function offer(acts: readonly PageAct[]): void {
  offered = acts;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers what this page can do while it is in sight. */
export function useOfferedActs(acts: readonly PageAct[]): void {
  useEffect(() => offer(acts));
  useEffect(() => () => offer(NONE), []);
}

/** What the page in sight offers; empty on most. */
export function usePageActs(): readonly PageAct[] {
  return useSyncExternalStore(subscribe, () => offered);
}
