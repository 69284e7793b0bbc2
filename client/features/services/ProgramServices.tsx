import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { asAtOf } from "#client/ui/address/as-at.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { IsoDay } from "#shared/units.ts";
import { LaunchChart } from "./LaunchChart.tsx";
import { ServiceList } from "./ServiceList.tsx";
import styles from "./Services.module.css";
import type { OpenedService } from "./service-search.ts";

export interface ProgramServicesProps {
  readonly code: string;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
}

/** What one program launches, on its page. */
export function ProgramServices({ code, asAt }: ProgramServicesProps) {
  const { t } = useWords();
  const input = { program: code, ...asAtOf({ asAt }) };
  const { data: view } = useSuspenseQuery(useTRPC().eServices.list.queryOptions(input));
  const [opened, setOpened] = useState<OpenedService | null>(null);
  const { services, statusDay } = view;
  return (
    <section className={styles["program"]}>
      <h2 className={styles["title"]}>{t("eServices.title")}</h2>
      {services.length === 0 ? (
        <p className={styles["note"]}>{t("eServices.emptyProgram")}</p>
      ) : (
        <LaunchChart services={services} statusDay={statusDay} />
      )}
      <ServiceList services={services} asAt={asAt} opened={opened} onOpen={setOpened} />
    </section>
  );
}
