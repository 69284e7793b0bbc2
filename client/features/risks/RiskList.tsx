import styles from "#client/registers/Register.module.css";
import type { RiskRow } from "#shared/contract/risks.ts";
import type { IsoDay } from "#shared/units.ts";
import { OpenRisk } from "./OpenRisk.tsx";
import type { OpenedRisk } from "./opened.ts";
import { RiskItem } from "./RiskItem.tsx";

interface RiskListProps {
  readonly risks: readonly RiskRow[];
  readonly statusDay: IsoDay;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
  readonly opened: OpenedRisk | null;
  readonly onOpen: (opened: OpenedRisk | null) => void;
}

/** Risks as they are given, and the dialog of the one that is open. */
export function RiskList({ risks, statusDay, asAt, opened, onOpen }: RiskListProps) {
  return (
    <>
      <ul className={styles["entries"]}>
        {risks.map((risk) => (
          <RiskItem key={risk.id} risk={risk} statusDay={statusDay} onOpen={onOpen} />
        ))}
      </ul>
      {opened ? <OpenRisk opened={opened} asAt={asAt} onOpen={onOpen} /> : null}
    </>
  );
}
