import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Exposure } from "#client/standing/Exposure.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { ExecutiveReviewView, RiskOfProgram } from "#shared/contract/executive-review.ts";
import { issuesSentence } from "#shared/i18n/register-sentences.ts";
import { Nothing, Part, ShowAll } from "./Part.tsx";
import { ProgramLink } from "./ProgramLink.tsx";
import styles from "./Register.module.css";

/** How many stand there before somebody asks for the rest; paper has them all. */
const SHOWN_AT_FIRST = 5;

/** What may still happen, the greatest exposure first: how much it weighs, what is done about it, by whom. */
export function Risks({
  view,
}: {
  readonly view: Pick<ExecutiveReviewView, "risks" | "openRiskCount" | "registers">;
}) {
  const words = useWords();
  const { t, format } = words;
  const { risks, openRiskCount, registers } = view;
  const [isWhole, setWhole] = useState(false);
  const first = isWhole ? risks.length : SHOWN_AT_FIRST;
  return (
    <Part title={t("executive.risks.title")} beside={format.number(risks.length)}>
      {risks.length === 0 ? <Nothing>{t("executive.risks.none")}</Nothing> : null}
      <ul className={styles["entries"]}>
        {risks.map((risk, index) => (
          <li key={risk.id} className={styles["entry"]} data-on-paper={index >= first} data-print="whole">
            <Risk risk={risk} />
          </li>
        ))}
      </ul>
      {first < risks.length ? <ShowAll count={risks.length} onPress={() => setWhole(true)} /> : null}
      {openRiskCount > risks.length ? (
        <Nothing>{t("executive.risks.ofAll", { number: format.number(openRiskCount) })}</Nothing>
      ) : null}
      <p className={styles["issues"]}>
        <Link
          to="/risks"
          search={{ tab: "issues", ...(registers.issues.overdue > 0 ? { overdue: true } : {}) }}
        >
          {issuesSentence(words, registers)}
        </Link>
      </p>
    </Part>
  );
}

function Risk({ risk }: { readonly risk: RiskOfProgram }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles["line"]}>
        <span className={styles["name"]}>
          <Link to="/risks" search={{ risk: risk.id }}>
            <Name name={risk} />
          </Link>
        </span>
        <Exposure risk={risk} />
      </p>
      <p className={styles["beside"]}>
        {risk.program ? <ProgramLink program={risk.program} /> : t("executive.risks.wholePlan")}
        {risk.milestoneName ? (
          <>
            {" · "}
            {t("standing.threatens")} <Name name={risk.milestoneName} />
          </>
        ) : null}
      </p>
      <p>
        <span className={styles["term"]}>{t("standing.response")}:</span>{" "}
        {t(`standing.responses.${risk.response}`)}
        {risk.responseText.trim() === "" ? null : (
          <>
            {" · "}
            <bdi>{risk.responseText}</bdi>
          </>
        )}
      </p>
      <p className={styles["beside"]}>
        {t("standing.responsible")}: {risk.owner ? <Name name={risk.owner} /> : t("common.unknown")}
        {risk.dueDay ? (
          <>
            {" · "}
            {t("standing.due")}: <Day day={risk.dueDay} style="medium" />
          </>
        ) : null}
      </p>
    </>
  );
}
