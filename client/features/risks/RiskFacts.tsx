import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "#client/editing/Fact.tsx";
import { dueWords } from "#client/registers/due-words.ts";
import { OfProgram } from "#client/registers/OfProgram.tsx";
import styles from "#client/registers/Register.module.css";
import { Exposure } from "#client/standing/Exposure.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { RiskRow } from "#shared/contract/risks.ts";
import type { IsoDay } from "#shared/units.ts";
import { RiskTrendMark } from "./RiskTrendMark.tsx";

interface RiskFactsProps {
  readonly risk: RiskRow;
  readonly statusDay: IsoDay;
}

/** What is known of a risk, in its dialog. */
export function RiskFacts({ risk, statusDay }: RiskFactsProps) {
  const words = useWords();
  const { t } = words;
  const { program, state, owner, dueDay, item, raisedDay, reportId, response, responseText } = risk;
  const due = dueWords(words, risk, statusDay);
  return (
    <>
      <Facts>
        <Fact term={t("registers.of")}>
          <OfProgram program={program} />
        </Fact>
        <Fact term={t("risks.state")}>{t(`risks.states.${state}`)}</Fact>
        <Fact term={t("standing.exposure")}>
          <Exposure risk={risk} />
        </Fact>
        <Fact term={t("risks.trend")}>
          <RiskTrendMark trend={risk.trend} />
        </Fact>
        {item ? (
          <Fact term={t("standing.threatens")}>
            <bdi>{item.code}</bdi> <Name name={item} />
          </Fact>
        ) : null}
        <Fact term={t("standing.responsible")}>{owner ? <Name name={owner} /> : t("common.unknown")}</Fact>
        <Fact term={t("standing.due")}>
          {dueDay ? <Day day={dueDay} style="medium" calendars="stack" /> : t("common.unknown")}
          {due ? <span className={styles["away"]}>{due.text}</span> : null}
        </Fact>
        <Fact term={t("risks.raisedDay")}>
          <Day day={raisedDay} style="medium" calendars="stack" />
          {reportId ? (
            <Link className={styles["away"]} to="/report/$reportId" params={{ reportId }}>
              {t("risks.fromReport")}
            </Link>
          ) : null}
        </Fact>
      </Facts>
      <p>
        {t("standing.response")}: {t(`standing.responses.${response}`)}
        {responseText === "" ? null : (
          <>
            {" · "}
            <bdi dir="auto">{responseText}</bdi>
          </>
        )}
      </p>
      <Raised risk={risk} />
    </>
  );
}

/** What came of it: the issues it became, and the decisions asked for because of it. */
function Raised({ risk: { issues, decisions } }: Pick<RiskFactsProps, "risk">) {
  const { t } = useWords();
  if (issues.length + decisions.length === 0) return null;
  return (
    <section className={styles["section"]} aria-label={t("risks.raised")}>
      <h3 className={styles["heading"]}>{t("risks.raised")}</h3>
      <ul className={styles["entries"]}>
        {issues.map(({ id, code, state, ...name }) => (
          <li key={id}>
            <Link to="/risks" search={{ tab: "issues", state: "every", issue: id }}>
              <bdi>{code}</bdi> <Name name={name} />
            </Link>{" "}
            · {t(`risks.issueStates.${state}`)}
          </li>
        ))}
        {decisions.map(({ id, code, state, ...name }) => (
          <li key={id}>
            <Link to="/decisions" search={{ decision: id }}>
              <bdi>{code}</bdi> <Name name={name} />
            </Link>{" "}
            · {t(`risks.decisionStates.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
