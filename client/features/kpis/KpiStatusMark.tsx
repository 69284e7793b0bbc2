import { Day } from "#client/ui/Day/Day.tsx";
import { Explain } from "#client/ui/Explain/Explain.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { StatusShape } from "#client/ui/StatusMark/StatusShape.tsx";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { kpiAmount } from "#shared/i18n/kpi-words.ts";
import type { Status } from "#shared/progress/status-words.ts";
import type { KpiStatus } from "#shared/registers/kpi-status.ts";
import styles from "./Kpis.module.css";

/** The shape and colour of each, as of a program's status that means as much. */
const LOOKS: Readonly<Record<KpiStatus, Status>> = {
  met: "onPlan",
  near: "atRisk",
  missed: "late",
  unmeasured: "notStarted",
};

/** The status of an indicator as shape, colour and word, which opens to its rule and what that read. */
export function KpiStatusMark({ kpi }: { readonly kpi: KpiRow }) {
  const words = useWords();
  const { t } = words;
  const { verdict, unit, baselineValue } = kpi;
  const { status, rule, newest, line, target } = verdict;
  const figures = [
    { name: t("kpis.newest"), value: newest?.value },
    { name: t("kpis.line"), value: line },
    { name: t("kpis.target"), value: target },
    { name: t("kpis.baseline"), value: baselineValue },
  ].flatMap(({ name, value }) =>
    value === null || value === undefined ? [] : [{ name, value: kpiAmount(words, unit, value) }],
  );
  const days = newest
    ? [{ name: t("kpis.day"), value: <Day day={newest.day} style="medium" calendars="stack" /> }]
    : [];
  return (
    <Explain
      name={t(`kpis.statuses.${status}`)}
      formula={t(`kpis.rules.${rule}`)}
      inputs={[...figures, ...days]}
      source={t("kpis.ruleSource")}
    >
      <span className={styles["status"]} data-status={LOOKS[status]}>
        <StatusShape status={LOOKS[status]} />
        {t(`kpis.statuses.${status}`)}
      </span>
    </Explain>
  );
}
