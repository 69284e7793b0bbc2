import { OfProgram } from "#client/registers/OfProgram.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { isAwaiting, kpiAmount } from "#shared/i18n/kpi-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { KpiStatusMark } from "./KpiStatusMark.tsx";
import styles from "./Kpis.module.css";
import type { OpenedKpi } from "./kpi-search.ts";
import { Sparkline } from "./Sparkline.tsx";

interface KpiTableRowProps {
  readonly kpi: KpiRow;
  readonly onOpen: (opened: OpenedKpi) => void;
}

/** An indicator: what, its course, its newest value against the target, and its status. */
export function KpiTableRow({ kpi, onOpen }: KpiTableRowProps) {
  const { t, language } = useWords();
  const { id, code, program, trend } = kpi;
  return (
    <tr>
      <th scope="row" className={styles["named"]}>
        <bdi className={styles["code"]}>{code}</bdi> <Name name={kpi} />
        <span className={styles["beside"]}>
          <OfProgram program={program} />
        </span>
      </th>
      <td data-heading={t("kpis.course")}>
        <Sparkline kpi={kpi} />
        {trend ? <span className={styles["beside"]}>{t(`kpis.trends.${trend}`)}</span> : null}
      </td>
      <td data-heading={t("kpis.newest")}>
        <Newest kpi={kpi} />
      </td>
      <td data-heading={t("kpis.target")}>
        <Target kpi={kpi} />
      </td>
      <td data-heading={t("kpis.status")}>
        <KpiStatusMark kpi={kpi} />
      </td>
      <td data-wide>
        <Button
          variant="quiet"
          size="small"
          aria-label={t("registers.openNamed", { name: chooseName(language, kpi).text })}
          onPress={() => onOpen({ id })}
        >
          {t("registers.open")}
        </Button>
      </td>
    </tr>
  );
}

function Newest({ kpi }: Pick<KpiTableRowProps, "kpi">) {
  const words = useWords();
  const { t } = words;
  const { newest } = kpi.verdict;
  if (!newest) return <span className={styles["beside"]}>{t("kpis.noValues")}</span>;
  return (
    <>
      <span className={styles["figure"]}>{kpiAmount(words, kpi.unit, newest.value)}</span>
      <span className={styles["beside"]}>
        <Day day={newest.day} style="medium" />
      </span>
      {isAwaiting(kpi) ? <Mark tone="notice">{t("kpis.awaiting")}</Mark> : null}
    </>
  );
}

function Target({ kpi: { verdict, unit } }: Pick<KpiTableRowProps, "kpi">) {
  const words = useWords();
  const { newest, target, line } = verdict;
  if (!newest || target === null || line === null) return words.t("common.none");
  return (
    <>
      <span className={styles["figure"]}>{kpiAmount(words, unit, target)}</span>
      {line === target ? null : (
        <span className={styles["beside"]}>
          {words.t("kpis.line")}: <bdi>{kpiAmount(words, unit, line)}</bdi>
        </span>
      )}
    </>
  );
}
