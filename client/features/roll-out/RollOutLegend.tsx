import { useWords } from "#client/ui/locale/locale-context.ts";
import { ROLL_OUT_STATES, type RollOutCounts } from "#shared/registers/roll-out.ts";
import styles from "./RollOut.module.css";
import { StateSign } from "./StateSign.tsx";

/** What the signs mean, and how many cells there are of each. */
export function RollOutLegend({ counts }: { readonly counts: RollOutCounts }) {
  const { t, format } = useWords();
  return (
    <ul className={styles["legend"]}>
      {ROLL_OUT_STATES.map((state) => (
        <li key={state}>
          <StateSign state={state} /> {t(`rollOut.states.${state}`)}{" "}
          <span className={styles["muted"]}>{format.number(counts[state])}</span>
        </li>
      ))}
    </ul>
  );
}
