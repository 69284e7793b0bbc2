import { useState } from "react";

/** What is chosen of the differences, by their keys. */
export interface Chosen {
  readonly keys: readonly string[];
  readonly has: (key: string) => boolean;
  /** Chooses all of these, or none of them. */
  readonly set: (keys: readonly string[], isChosen: boolean) => void;
  readonly clear: () => void;
}

/** Keys that can be chosen no more, because what they name changed meanwhile, are chosen no more. */
export function useChosen(choosable: readonly string[]): Chosen {
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const keys = choosable.filter((key) => held.has(key));
  return {
    keys,
    has: (key) => keys.includes(key),
    set: (changed, isChosen) =>
      setHeld(
        isChosen ? new Set([...keys, ...changed]) : new Set(keys.filter((key) => !changed.includes(key))),
      ),
    clear: () => setHeld(new Set()),
  };
}
