import { Link } from "@tanstack/react-router";
import { Button } from "#client/ui/Button/Button.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import type { PeriodRow } from "#shared/contract/periods.ts";
import { periodName, periodStateName } from "#shared/i18n/reporting-words.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./Periods.module.css";
import type { PeriodDialog } from "./Periods.tsx";

interface PeriodTableProps {
  readonly periods: readonly PeriodRow[];
  readonly onOpen: (dialog: PeriodDialog, period: PeriodRow) => void;
  /** Whether the reader may have the packs of closed periods. */
  readonly hasPacks: boolean;
}

const HEADINGS = ["period", "opens", "closes", "state", "reports", "snapshot", "acts"] as const;

/** Periods by their first day, each with its days, its reports, and what may be done with it. */
export function PeriodTable({ periods, ...row }: PeriodTableProps) {
  const { t } = useWords();
  return (
    <Scrollable label={t("administration.periods")} isFramed>
      <DataTable align="baseline" narrow="cards" headings={HEADINGS.map((name) => t(`periods.${name}`))}>
        <tbody>
          {periods.map((period) => (
            <Row key={period.id} period={period} {...row} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

interface RowProps extends Omit<PeriodTableProps, "periods"> {
  readonly period: PeriodRow;
}

function Row({ period, ...acts }: RowProps) {
  const words = useWords();
  const { t, format } = words;
  const { opensDay, closesDay, state, snapshot, reopenReason, hasOwnDays } = period;
  return (
    <tr className={state === "open" ? styles["open"] : undefined}>
      <th scope="row">
        {periodName(words, period)}
        {hasOwnDays ? <span className={styles["note"]}>{t("periods.ownDays")}</span> : null}
      </th>
      <td data-heading={t("periods.opens")}>
        <Day day={opensDay} style="medium" calendars="stack" />
      </td>
      <td data-heading={t("periods.closes")}>
        <Day day={closesDay} style="medium" calendars="stack" />
      </td>
      <td data-heading={t("periods.state")}>
        <Mark tone={state === "open" ? "accent" : "plain"}>{periodStateName(words, state)}</Mark>
        {reopenReason === null ? null : (
          <span className={styles["note"]}>
            {t("periods.reopenedFor", { reason: isolate(reopenReason) })}
          </span>
        )}
      </td>
      <td data-heading={t("periods.reports")}>
        <Counts period={period} />
      </td>
      <td data-heading={t("periods.snapshot")}>
        {snapshot
          ? t("periods.snapshotOf", {
              number: format.number(snapshot.number),
              day: format.day(snapshot.statusDay, "medium"),
            })
          : null}
      </td>
      <td data-wide>
        <Acts period={period} {...acts} />
      </td>
    </tr>
  );
}

function Counts({ period: { counts } }: Pick<RowProps, "period">) {
  const { t, format } = useWords();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const { approved, submitted, missing } = counts;
  return (
    <>
      {t("periods.approvedOf", { approved: format.number(approved), all: format.number(all) })}
      {submitted > 0 ? (
        <span className={styles["note"]}>
          {t("periods.waitingCount", { number: format.number(submitted) })}
        </span>
      ) : null}
      {missing > 0 ? (
        <span className={styles["note"]}>
          {t("periods.missingCount", { number: format.number(missing) })}
        </span>
      ) : null}
    </>
  );
}

const ACTS = [
  { action: "period.open", dialog: "open", label: "periods.open", named: "periods.openNamed" },
  { action: "period.close", dialog: "close", label: "periods.close", named: "periods.closeTitle" },
  { action: "period.reopen", dialog: "reopen", label: "periods.reopen", named: "periods.reopenNamed" },
  { action: "period.update", dialog: "days", label: "periods.editDays", named: "periods.editDaysNamed" },
] as const;

function Acts({ period, onOpen, hasPacks }: RowProps) {
  const words = useWords();
  const { t } = words;
  const name = periodName(words, period);
  return (
    <div className={styles["acts"]}>
      {ACTS.filter(({ action }) => period.abilities.includes(action)).map(({ dialog, label, named }) => (
        <Button
          key={dialog}
          size="small"
          variant={dialog === "close" ? "secondary" : "quiet"}
          aria-label={t(named, { period: name })}
          onPress={() => onOpen(dialog, period)}
        >
          {t(label)}
        </Button>
      ))}
      {period.state === "scheduled" ? null : (
        <Link
          className={styles["desk"]}
          to="/desk"
          search={{ period: period.id }}
          aria-label={t("periods.toDeskNamed", { period: name })}
        >
          {t("shell.desk")}
        </Link>
      )}
      {hasPacks && period.state === "closed" ? (
        <Link
          className={styles["desk"]}
          to="/packs"
          search={{ period: period.id }}
          aria-label={t("periods.toPackNamed", { period: name })}
        >
          {t("periods.toPack")}
        </Link>
      ) : null}
    </div>
  );
}
