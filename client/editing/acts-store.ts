import { useSyncExternalStore } from "react";
import { useScenarioId } from "#client/app/trpc.ts";
import { NO_ACTS, type SessionAct, type SessionActs, withDone } from "./session-acts.ts";

// In memory alone: what one did in a session is nobody's business after it, and history keeps it anyway. The plan and
// each scenario count their acts by themselves, so they are kept apart.
const listeners = new Set<() => void>();
const held = new Map<string | null, SessionActs>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellListeners(): void {
  for (const listener of listeners) listener();
}

/** What was done in a scenario; null for the plan. */
export function sessionActs(scenarioId: string | null) {
  const get = (): SessionActs => held.get(scenarioId) ?? NO_ACTS;
  const change = (by: (acts: SessionActs) => SessionActs): void => {
    held.set(scenarioId, by(get()));
    tellListeners();
  };
  return {
    get,
    change,
    /** Keeps a change that was just saved. */
    remember: (act: SessionAct): void => change((acts) => withDone(acts, act)),
  };
}

/** For whoever comes next at this screen. */
export function forgetSessionActs(): void {
  held.clear();
  tellListeners();
}

export function useSessionActs(): SessionActs {
  return useSyncExternalStore(subscribe, sessionActs(useScenarioId()).get);
}
