import { useSyncExternalStore } from "react";
import { NO_ACTS, type SessionAct, type SessionActs, withDone } from "./session-acts.ts";

// In memory alone: what one did in a session is nobody's business after it, and history keeps it anyway.
const listeners = new Set<() => void>();
let held: SessionActs = NO_ACTS;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const sessionActs = {
  get: (): SessionActs => held,
  change(change: (acts: SessionActs) => SessionActs): void {
    held = change(held);
    for (const listener of listeners) listener();
  },
  /** Keeps a change that was just saved. */
  remember: (act: SessionAct): void => sessionActs.change((acts) => withDone(acts, act)),
  /** For whoever comes next at this screen. */
  forget: (): void => sessionActs.change(() => NO_ACTS),
};

export function useSessionActs(): SessionActs {
  return useSyncExternalStore(subscribe, sessionActs.get);
}
