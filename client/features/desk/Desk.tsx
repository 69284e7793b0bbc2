import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { ClosePeriodDialog } from "#client/reporting/ClosePeriodDialog.tsx";
import { MeasureFigure } from "#client/standing/MeasureFigure.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ReviewQueue } from "#shared/contract/report-review.ts";
import type { ReportingDesk } from "#shared/contract/reporting-desk.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import type { Action } from "#shared/permissions/actions.ts";
import styles from "./Desk.module.css";
import type { DeskSearch } from "./desk-search.ts";
import { Overdue, Upcoming } from "./Milestones.tsx";
import { Missing } from "./Missing.tsx";
import { PeriodStrip } from "./PeriodStrip.tsx";
import { Queue } from "./Queue.tsx";
import { Tiles } from "./Tiles.tsx";

export interface DeskProps {
  readonly desk: ReportingDesk;
  /** Null for those who do not review. */
  readonly queue: ReviewQueue | null;
  /** Changes of the plan that are asked for, a feature of their own; null for those who may read none. */
  readonly requests?: ReactNode;
  readonly search: DeskSearch;
  readonly onSearch: (change: Partial<DeskSearch>) => void;
  /** Acts of the reader without a subject. */
  readonly abilities: readonly Action[];
}

/** The month at a glance: what waits for review first, then who has not reported, every program, and what is due. */
export function Desk({ desk, queue, requests = null, search, onSearch, abilities }: DeskProps) {
  const words = useWords();
  const { t } = words;
  const { period } = desk;
  if (period === null) return <NoPeriod />;
  return (
    <Page
      title={t("shell.desk")}
      intro={t("desk.intro", { period: periodName(words, period) })}
      actions={<Acts desk={desk} period={period} onSearch={onSearch} abilities={abilities} />}
    >
      <PeriodStrip desk={desk} period={period}>
        <MeasureFigure measure={desk.timeliness} />
      </PeriodStrip>
      <div className={styles["first"]} data-wide={queue === null || undefined}>
        {queue ? <Queue queue={queue} /> : null}
        <Missing tiles={desk.tiles} />
      </div>
      {requests}
      <Tiles
        desk={desk}
        reviews={queue !== null}
        filter={search.show ?? null}
        onFilter={(show) => onSearch({ show })}
      />
      <div className={styles["milestones"]}>
        <Overdue milestones={desk.overdue} />
        <Upcoming milestones={desk.upcoming} />
      </div>
    </Page>
  );
}

function NoPeriod() {
  const { t } = useWords();
  return (
    <Page>
      <EmptyState
        icon="calendar"
        level={1}
        title={t("desk.noneTitle")}
        action={<Link to="/administration/periods">{t("administration.periods")}</Link>}
      >
        {t("desk.noneBody")}
      </EmptyState>
    </Page>
  );
}

interface ActsProps extends Pick<DeskProps, "desk" | "onSearch" | "abilities"> {
  readonly period: NonNullable<ReportingDesk["period"]>;
}

function Acts({ desk, period, onSearch, abilities }: ActsProps) {
  const { t } = useWords();
  const [isClosing, setClosing] = useState(false);
  const { previousPeriodId, nextPeriodId } = desk;
  return (
    <div className={styles["acts"]} data-print="none">
      {abilities.includes("report.approve") || abilities.includes("report.draft") ? (
        <Link to="/desk/milestones">{t("desk.toMilestones")}</Link>
      ) : null}
      <Link to="/decisions">{t("desk.toDecisions")}</Link>
      <Link to="/risks">{t("desk.toRisks")}</Link>
      {abilities.includes("scenario.read") ? <Link to="/scenarios">{t("desk.toScenarios")}</Link> : null}
      {abilities.includes("quality.read") ? <Link to="/quality">{t("desk.toQuality")}</Link> : null}
      {abilities.includes("period.update") ? (
        <Link to="/administration/periods">{t("administration.periods")}</Link>
      ) : null}
      <span className={styles["stepper"]}>
        <IconButton
          icon="chevronStart"
          label={t("desk.previousPeriod")}
          isDisabled={previousPeriodId === null}
          onPress={() => onSearch({ period: previousPeriodId ?? undefined })}
        />
        <IconButton
          icon="chevronEnd"
          label={t("desk.nextPeriod")}
          isDisabled={nextPeriodId === null}
          onPress={() => onSearch({ period: nextPeriodId ?? undefined })}
        />
      </span>
      {period.abilities.includes("period.close") ? (
        <Button onPress={() => setClosing(true)}>{t("periods.close")}</Button>
      ) : null}
      {isClosing ? <ClosePeriodDialog period={period} onClose={() => setClosing(false)} /> : null}
    </div>
  );
}
