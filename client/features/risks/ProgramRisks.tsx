import { useSuspenseQueries } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import styles from "#client/registers/Register.module.css";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IssuesView } from "#shared/contract/issues.ts";
import type { RisksView } from "#shared/contract/risks.ts";
import type { IsoDay } from "#shared/units.ts";
import { IssueList } from "./IssueList.tsx";
import { OpenRaiseIssue, OpenRaiseRisk } from "./OpenRaise.tsx";
import type { OpenedIssue, OpenedRisk } from "./opened.ts";
import { RiskList } from "./RiskList.tsx";

export interface ProgramRisksProps {
  readonly code: string;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** The risks and issues of one program, on its page. */
export function ProgramRisks({ code, asAt }: ProgramRisksProps) {
  const api = useTRPC();
  const input = { program: code, ...asAtOf({ asAt }) };
  const [{ data: risks }, { data: issues }] = useSuspenseQueries({
    queries: [api.risks.list.queryOptions(input), api.issues.list.queryOptions(input)],
  });
  return (
    <div className={styles["section"]}>
      <ItsRisks code={code} asAt={asAt} view={risks} />
      <ItsIssues code={code} asAt={asAt} view={issues} />
    </div>
  );
}

function ItsRisks({ code, asAt, view }: ProgramRisksProps & { readonly view: RisksView }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<OpenedRisk | null>(null);
  const [isRaising, setRaising] = useState(false);
  const { risks, statusDay, raising } = view;
  const isRaisedHere = raising?.programs.some((program) => program.code === code);
  return (
    <section className={styles["section"]} aria-labelledby="program-risks">
      <div className={styles["head"]}>
        <h2 id="program-risks" className={styles["heading"]}>
          {t("risks.tab")}
        </h2>
        {isRaisedHere ? (
          <Button variant="primary" icon="add" onPress={() => setRaising(true)}>
            {t("risks.raise")}
          </Button>
        ) : null}
      </div>
      {risks.length === 0 ? (
        <EmptyState title={t("risks.emptyTitle")}>{t("risks.emptyBody")}</EmptyState>
      ) : null}
      <RiskList risks={risks} statusDay={statusDay} asAt={asAt} opened={opened} onOpen={setOpened} />
      {isRaising && raising ? (
        <OpenRaiseRisk
          raising={raising}
          program={code}
          statusDay={statusDay}
          onClose={() => setRaising(false)}
        />
      ) : null}
    </section>
  );
}

function ItsIssues({ code, asAt, view }: ProgramRisksProps & { readonly view: IssuesView }) {
  const { t } = useWords();
  const [opened, setOpened] = useState<OpenedIssue | null>(null);
  const [isRaising, setRaising] = useState(false);
  const { issues, statusDay, raising } = view;
  const isRaisedHere = raising?.programs.some((program) => program.code === code);
  return (
    <section className={styles["section"]} aria-labelledby="program-issues">
      <div className={styles["head"]}>
        <h2 id="program-issues" className={styles["heading"]}>
          {t("risks.issuesTab")}
        </h2>
        {isRaisedHere ? (
          <Button icon="add" onPress={() => setRaising(true)}>
            {t("risks.raiseIssue")}
          </Button>
        ) : null}
      </div>
      {issues.length === 0 ? (
        <EmptyState title={t("risks.noIssuesTitle")}>{t("risks.noIssuesBody")}</EmptyState>
      ) : null}
      <IssueList issues={issues} statusDay={statusDay} asAt={asAt} opened={opened} onOpen={setOpened} />
      {isRaising && raising ? (
        <OpenRaiseIssue
          raising={raising}
          program={code}
          statusDay={statusDay}
          onClose={() => setRaising(false)}
        />
      ) : null}
    </section>
  );
}
