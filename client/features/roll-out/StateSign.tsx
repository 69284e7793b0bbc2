import type { RollOutState } from "#shared/registers/roll-out.ts";
import styles from "./RollOut.module.css";

/** Empty, half and full: read without colours, too. */
const PATHS: Readonly<Record<RollOutState, string>> = {
  planned: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z",
  inProgress: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8 2.5a5.5 5.5 0 0 1 0 11z",
  live: "M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.4 8.2l1.8 1.8 3.4-3.6",
};

/** How far a program has come, as a sign; its word stands beside it. */
export function StateSign({ state }: { readonly state: RollOutState }) {
  return (
    <svg className={styles["sign"]} data-state={state} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[state]} />
    </svg>
  );
}
