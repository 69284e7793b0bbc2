import { useEffect, useState } from "react";
import type { EditImpact } from "#shared/contract/impact.ts";

/** What is known of a change that somebody considers; idle while nothing can be asked of it. */
export type ImpactState =
  | { readonly kind: "idle" }
  | { readonly kind: "computing" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "known"; readonly impact: EditImpact; readonly isStale: boolean };

interface Answer {
  readonly data: EditImpact | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly isFetching: boolean;
}

/** The state of a query of an impact; `isAsked` is whether there is anything to ask. */
export function impactState(isAsked: boolean, { data, isError, error, isFetching }: Answer): ImpactState {
  if (!isAsked) return { kind: "idle" };
  if (isError) return { kind: "failed", error };
  if (!data) return { kind: "computing" };
  return { kind: "known", impact: data, isStale: isFetching };
}

/** Whether there is something to move along, and this person may move all of it. */
export function movesAll(state: ImpactState): boolean {
  return state.kind === "known" && state.impact.mayMoveAll && state.impact.moves.length > 0;
}

/** A day is typed in parts; asking for each of them would answer questions that nobody has. */
const SETTLED_AFTER_MS = 250;

/** The value, as JSON, once it has stayed the same for a moment. */
export function useSettled<Value>(value: Value, afterMs = SETTLED_AFTER_MS): Value {
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), afterMs);
    return () => clearTimeout(timer);
  }, [text, afterMs]);
  return JSON.parse(settled);
}
