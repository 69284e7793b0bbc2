import { useEffect, useState, useSyncExternalStore } from "react";

/** Something that the page in sight can do, for the command palette to offer beside its own. */
export interface PageAct {
  readonly id: string;
  readonly label: string;
  /** The question that `label` answers, where several acts are choices of one. */
  readonly question?: string;
  readonly run: () => void;
}

const listeners = new Set<() => void>();
/** By the part of the page that offers them, in the order in which the parts appeared. */
const offers = new Map<symbol, readonly PageAct[]>();
let offered: readonly PageAct[] = [];

function offer(part: symbol, acts: readonly PageAct[]): void {
  if (acts.length > 0) offers.set(part, acts);
  else if (!offers.delete(part)) return;
  offered = [...offers.values()].flat();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers what this part of the page can do while it is in sight. */
export function useOfferedActs(acts: readonly PageAct[]): void {
  const [part] = useState(() => Symbol("part of a page"));
  useEffect(() => offer(part, acts));
  useEffect(() => () => offer(part, []), [part]);
}

/** What the page in sight offers; empty on most. */
export function usePageActs(): readonly PageAct[] {
  return useSyncExternalStore(subscribe, () => offered);
}
