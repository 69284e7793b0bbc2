import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IsoDay } from "#shared/units.ts";
import { KpiList } from "./KpiList.tsx";
import styles from "./Kpis.module.css";
import type { OpenedKpi } from "./kpi-search.ts";

export interface ProgramKpisProps {
  readonly code: string;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** What one program is measured by, below the measures of its schedule; nothing where there is nothing. */
export function ProgramKpis({ code, asAt }: ProgramKpisProps) {
  const { t } = useWords();
  const input = { program: code, ...asAtOf({ asAt }) };
  const { data: view } = useSuspenseQuery(useTRPC().kpis.list.queryOptions(input));
  const [opened, setOpened] = useState<OpenedKpi | null>(null);
  if (view.kpis.length === 0) return null;
  return (
    <div className={styles["page"]}>
      <p className={styles["toPage"]}>
        <Link to="/kpis" search={{ program: code }}>
          {t("kpis.toPage")}
        </Link>
      </p>
      <KpiList kpis={view.kpis} asAt={asAt} opened={opened} onOpen={setOpened} />
    </div>
  );
}
