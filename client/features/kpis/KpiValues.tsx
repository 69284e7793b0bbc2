import { DayFact, EntryFact, EntryFacts, PersonFact } from "#client/registers/EntryFacts.tsx";
import register from "#client/registers/Register.module.css";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import type { KpiRow, KpiValueView } from "#shared/contract/kpis.ts";
import { kpiAmount } from "#shared/i18n/kpi-words.ts";
import { useVerifyValue } from "./use-kpi-acts.ts";
import { ValueEvidence } from "./ValueEvidence.tsx";

interface KpiValuesProps {
  readonly kpi: KpiRow;
  readonly onRemove: (value: KpiValueView) => void;
}

/** Every recorded value, the newest first: where it comes from, who recorded it and who verified it. */
export function KpiValues({ kpi, onRemove }: KpiValuesProps) {
  const { t } = useWords();
  const verify = useVerifyValue(t("kpis.did.verify"), () => undefined);
  return (
    <section className={register["section"]} aria-label={t("kpis.values")}>
      <h3 className={register["heading"]}>{t("kpis.values")}</h3>
      <RefusalNotice error={verify.error} />
      {kpi.values.length === 0 ? <p>{t("kpis.noValues")}</p> : null}
      <ul className={register["entries"]}>
        {kpi.values.toReversed().map((value) => (
          <li key={value.id} className={register["entry"]}>
            <Value kpi={kpi} value={value} />
            <ValueEvidence value={value} />
            <ValueActs
              value={value}
              isPending={verify.isPending}
              onVerify={() => verify.mutate({ valueId: value.id })}
              onRemove={() => onRemove(value)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ValueProps {
  readonly kpi: KpiRow;
  readonly value: KpiValueView;
}

function Value({ kpi, value: { day, value, evidenceText, enteredBy, verifiedBy } }: ValueProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className={register["head"]}>
        <span className={register["did"]}>{kpiAmount(words, kpi.unit, value)}</span>
        <Mark tone={verifiedBy ? "plain" : "notice"}>
          {t(verifiedBy ? "kpis.verified" : "kpis.awaiting")}
        </Mark>
      </p>
      <EntryFacts>
        <DayFact term={t("kpis.day")} day={day} />
        {enteredBy ? <PersonFact term={t("kpis.enteredBy")} person={enteredBy} /> : null}
        {verifiedBy ? <PersonFact term={t("kpis.verifiedBy")} person={verifiedBy} /> : null}
        {evidenceText === "" ? null : (
          <EntryFact term={t("kpis.evidence")}>
            <bdi dir="auto">{evidenceText}</bdi>
          </EntryFact>
        )}
      </EntryFacts>
    </>
  );
}

interface ValueActsProps {
  readonly value: KpiValueView;
  readonly isPending: boolean;
  readonly onVerify: () => void;
  readonly onRemove: () => void;
}

function ValueActs({ value, isPending, onVerify, onRemove }: ValueActsProps) {
  const { t, format } = useWords();
  const { abilities } = value;
  if (!abilities.some((action) => action === "kpi.verify" || action === "kpi.removeValue")) return null;
  const day = format.day(value.day);
  return (
    <div className={register["acts"]} data-print="none">
      {abilities.includes("kpi.verify") ? (
        <Button
          size="small"
          isDisabled={isPending}
          aria-label={t("kpis.verifyNamed", { day })}
          onPress={onVerify}
        >
          {t("kpis.verify")}
        </Button>
      ) : null}
      {abilities.includes("kpi.removeValue") ? (
        <Button variant="quiet" size="small" aria-label={t("kpis.removeNamed", { day })} onPress={onRemove}>
          {t("kpis.remove")}
        </Button>
      ) : null}
    </div>
  );
}
