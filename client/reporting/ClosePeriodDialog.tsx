import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { ActDialog } from "#client/ui/Dialog/ActDialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Skeleton } from "#client/ui/Skeleton/Skeleton.tsx";
import type { PeriodRef } from "#shared/contract/periods.ts";
import type { DeskState, DeskTile } from "#shared/contract/reporting-desk.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import styles from "./ClosePeriodDialog.module.css";
import { ReportingProblem } from "./ReportingProblem.tsx";
import { useClosePeriod } from "./use-period-acts.ts";

interface ClosePeriodDialogProps {
  readonly period: PeriodRef & { readonly version: number };
  readonly onClose: () => void;
}

/** What closing a period does to each of its reports, before it is done. */
export function ClosePeriodDialog({ period, onClose }: ClosePeriodDialogProps) {
  const words = useWords();
  const { t } = words;
  const name = periodName(words, period);
  const desk = useQuery(useTRPC().reports.desk.queryOptions({ periodId: period.id }));
  const [leaves, setLeaves] = useState(false);
  const close = useClosePeriod(t("periods.closed", { period: name }), onClose);
  const waiting = (desk.data?.counts.submitted ?? 0) > 0;
  const submit = () => close.mutate({ id: period.id, version: period.version, leavesUnreviewed: leaves });
  return (
    <ActDialog
      title={t("periods.closeTitle", { period: name })}
      act={
        <Button
          variant="primary"
          isPending={close.isPending}
          isDisabled={!desk.data || (waiting && !leaves)}
          onPress={submit}
        >
          {t("periods.close")}
        </Button>
      }
      onClose={onClose}
    >
      <div className={styles["form"]}>
        <p>{t("periods.closeBody")}</p>
        <ReportingProblem error={close.error ?? desk.error} />
        {desk.data ? <Fates tiles={desk.data.tiles} /> : <Skeleton lines={4} />}
        {waiting ? (
          <div className={styles["waiting"]}>
            <Checkbox isSelected={leaves} onChange={setLeaves}>
              {t("periods.leave")}
            </Checkbox>
            {leaves ? null : <p className={styles["help"]}>{t("periods.leaveFirst")}</p>}
          </div>
        ) : null}
      </div>
    </ActDialog>
  );
}

/** What becomes of each report. */
function Fates({ tiles }: { readonly tiles: readonly DeskTile[] }) {
  const { t } = useWords();
  const of = (...states: readonly DeskState[]) => tiles.filter(({ state }) => states.includes(state));
  const [approved, unreported, waiting] = [of("approved"), of("draft", "returned"), of("submitted")];
  return (
    <>
      {unreported.length + waiting.length === 0 ? <p>{t("periods.nothingElse")}</p> : null}
      <Fate title={t("periods.willFreeze")} tiles={approved} />
      <Fate title={t("periods.willMiss")} tiles={unreported} />
      <Fate title={t("periods.willWait")} tiles={waiting} />
    </>
  );
}

function Fate({ title, tiles }: { readonly title: string; readonly tiles: readonly DeskTile[] }): ReactNode {
  const { format } = useWords();
  if (tiles.length === 0) return null;
  return (
    <section>
      <h3 className={styles["title"]}>
        {title} <span className={styles["count"]}>{format.number(tiles.length)}</span>
      </h3>
      <ul className={styles["programs"]}>
        {tiles.map(({ program }) => (
          <li key={program.id}>
            <bdi className={styles["code"]}>{program.code}</bdi> <Name name={program} />
          </li>
        ))}
      </ul>
    </section>
  );
}
