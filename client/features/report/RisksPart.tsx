import { Link } from "@tanstack/react-router";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { RiskRef } from "#shared/contract/report-parts.ts";
import type { Words } from "#shared/i18n/words.ts";
import { FieldPlace } from "./FieldPlace.tsx";
import { milestoneName } from "./field-words.ts";
import styles from "./ReportForm.module.css";
import { useReport } from "./report-context.ts";

/** The program's open risks: which of them something happened to. */
export function RisksPart() {
  const words = useWords();
  const { t } = words;
  const { form, draft, autosave } = useReport();
  const touched = draft.content.touchedRiskIds;
  const touch = (id: string, isTouched: boolean) =>
    autosave.change({ touchedRiskIds: isTouched ? [...touched, id] : touched.filter((each) => each !== id) });
  return (
    <section className={styles["part"]} aria-labelledby="report-risks">
      <h2 id="report-risks" className={styles["heading"]}>
        {t("ownReport.risks")}
      </h2>
      <p className={styles["muted"]}>
        {form.risks.length === 0 ? t("ownReport.risksNone") : t("ownReport.risksHelp")}{" "}
        <Link to="/risks" search={{ raise: true, program: form.program.code, report: form.id }}>
          {t("ownReport.raiseRisk")}
        </Link>
      </p>
      <FieldPlace fieldKey="touchedRiskIds">
        {form.risks.map((risk) => (
          <Checkbox
            key={risk.id}
            isSelected={touched.includes(risk.id)}
            onChange={(isTouched) => touch(risk.id, isTouched)}
          >
            {riskText(words, risk)}
          </Checkbox>
        ))}
      </FieldPlace>
    </section>
  );
}

/** Probability times impact, each of five. */
const MOST_EXPOSURE = 25;

/** "R-18 New standards (exposure 8 of 25)". */
export function riskText(words: Words, risk: RiskRef): string {
  const { t, format } = words;
  const figures = { exposure: format.number(risk.exposure), most: format.number(MOST_EXPOSURE) };
  return t("common.pair", { first: milestoneName(words, risk), second: t("ownReport.exposure", figures) });
}
