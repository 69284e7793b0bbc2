import { useSyncExternalStore } from "react";

/** Whether the last request reached the server. The browser's own idea of "online" knows nothing of it. */
let isReachable = true;
const listeners = new Set<() => void>();

function setReachable(next: boolean): void {
  if (next === isReachable) return;
  isReachable = next;
  for (const listener of listeners) listener();
}

interface WatchedInit {
  readonly signal?: AbortSignal | null | undefined;
}

/** `fetch` that notes whether anybody answered; any answer counts, an error page too. */
export async function watchedFetch(input: RequestInfo | URL | string, init?: RequestInit | WatchedInit) {
  try {
    const response = await fetch(input, { ...init, signal: init?.signal ?? null });
    setReachable(true);
    return response;
  } catch (failure) {
    // A request that we gave up ourselves says nothing about the server.
    if (!init?.signal?.aborted) setReachable(false);
    throw failure;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False from the first request that nobody answers to the next one that somebody does. */
export function useIsServerReachable(): boolean {
  return useSyncExternalStore(subscribe, () => isReachable);
}
