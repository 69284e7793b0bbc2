import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import styles from "#client/registers/Register.module.css";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IsoDay } from "#shared/units.ts";
import { DecisionList } from "./DecisionList.tsx";
import { OpenAsk } from "./OpenAsk.tsx";
import type { OpenedDecision } from "./opened-decision.ts";

export interface ProgramDecisionsProps {
  readonly code: string;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** The decisions of one program, on its page. */
export function ProgramDecisions({ code, asAt }: ProgramDecisionsProps) {
  const { t } = useWords();
  const input = { program: code, ...asAtOf({ asAt }) };
  const { data: view } = useSuspenseQuery(useTRPC().decisions.list.queryOptions(input));
  const [opened, setOpened] = useState<OpenedDecision | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { decisions, statusDay, asking } = view;
  const isAskedHere = asking?.programs.some((program) => program.code === code);
  return (
    <div className={styles["section"]}>
      {isAskedHere ? (
        <div className={styles["acts"]}>
          <Button variant="primary" icon="add" onPress={() => setAsking(true)}>
            {t("decisions.ask")}
          </Button>
        </div>
      ) : null}
      {decisions.length === 0 ? (
        <EmptyState title={t("decisions.emptyTitle")}>{t("decisions.emptyBody")}</EmptyState>
      ) : null}
      <DecisionList
        decisions={decisions}
        statusDay={statusDay}
        asAt={asAt}
        opened={opened}
        onOpen={setOpened}
      />
      {isAsking && asking ? (
        <OpenAsk asking={asking} program={code} statusDay={statusDay} onClose={() => setAsking(false)} />
      ) : null}
    </div>
  );
}
