import { Link } from "@tanstack/react-router";
import { useState } from "react";
import styles from "#client/registers/Register.module.css";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { IsoDay } from "#shared/units.ts";
import { DecisionList } from "./DecisionList.tsx";
import type { OpenedDecision } from "./opened-decision.ts";

interface DecisionsWantedProps {
  readonly decisions: readonly DecisionRow[];
  readonly statusDay: IsoDay;
  /** The day at whose end the page is read; live without it. */
  readonly asAt: IsoDay | null | undefined;
}

/** The decisions of a page of another's: each can be recorded in place, and all of them are a page away. */
export function DecisionsWanted({ decisions, statusDay, asAt }: DecisionsWantedProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState<OpenedDecision | null>(null);
  return (
    <div className={styles["section"]}>
      <DecisionList
        decisions={decisions}
        statusDay={statusDay}
        asAt={asAt}
        opened={opened}
        onOpen={setOpened}
      />
      <p className={styles["beside"]} data-print="none">
        <Link to="/decisions">{t("decisions.all")}</Link>
      </p>
    </div>
  );
}
