import { Fact, Facts } from "#client/editing/Fact.tsx";
import { Quote } from "#client/registers/Quote.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { KpiRow } from "#shared/contract/kpis.ts";
import { kpiAmount } from "#shared/i18n/kpi-words.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { KpiStatusMark } from "./KpiStatusMark.tsx";

/** What an indicator is, in its dialog. */
export function KpiFacts({ kpi }: { readonly kpi: KpiRow }) {
  const words = useWords();
  const { t, language, format } = words;
  const { kind, axis, program, unit, direction, baselineValue, owner, targets, trend } = kpi;
  const definition = chooseName(language, { nameAr: kpi.definitionAr, nameEn: kpi.definitionEn }).text;
  return (
    <>
      <Quote>{definition}</Quote>
      <Facts>
        <Fact term={t("registers.of")}>{program ? <Name name={program} /> : t("registers.wholePlan")}</Fact>
        <Fact term={t("kpis.kind")}>{axis ? t(`kpis.axes.${axis}`) : t(`kpis.kinds.${kind}`)}</Fact>
        <Fact term={t("kpis.status")}>
          <KpiStatusMark kpi={kpi} />
        </Fact>
        {trend ? <Fact term={t("kpis.trend")}>{t(`kpis.trends.${trend}`)}</Fact> : null}
        <Fact term={t("kpis.owner")}>{owner ? <Name name={owner} /> : t("kpis.noOwner")}</Fact>
        <Fact term={t("kpis.unit")}>{unit ? t(`kpis.units.${unit}`) : t("kpis.noUnit")}</Fact>
        <Fact term={t("kpis.fields.direction")}>{t(`kpis.directions.${direction}`)}</Fact>
        <Fact term={t("kpis.baseline")}>
          {baselineValue === null ? t("kpis.noBaseline") : kpiAmount(words, unit, baselineValue)}
        </Fact>
        {targets.map(({ year, value }) => (
          <Fact key={year} term={t("kpis.targetOf", { year: format.plainNumber(year) })}>
            {kpiAmount(words, unit, value)}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
