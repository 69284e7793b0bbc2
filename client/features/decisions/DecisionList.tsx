import styles from "#client/registers/Register.module.css";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { IsoDay } from "#shared/units.ts";
import { DecisionItem } from "./DecisionItem.tsx";
import { OpenDecision } from "./OpenDecision.tsx";
import type { OpenedDecision } from "./opened-decision.ts";

interface DecisionListProps {
  readonly decisions: readonly DecisionRow[];
  readonly statusDay: IsoDay;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | null | undefined;
  readonly opened: OpenedDecision | null;
  readonly onOpen: (opened: OpenedDecision | null) => void;
}

/** Decisions as they are given, and the dialog of the one that is open. */
export function DecisionList({ decisions, statusDay, asAt, opened, onOpen }: DecisionListProps) {
  return (
    <>
      <ul className={styles["entries"]}>
        {decisions.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} statusDay={statusDay} onOpen={onOpen} />
        ))}
      </ul>
      {opened ? <OpenDecision opened={opened} asAt={asAt} onOpen={onOpen} /> : null}
    </>
  );
}
