import { Link } from "@tanstack/react-router";
import { Fact, Facts } from "#client/editing/Fact.tsx";
import { dueWords } from "#client/registers/due-words.ts";
import { Quote } from "#client/registers/Quote.tsx";
import styles from "#client/registers/Register.module.css";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { IsoDay } from "#shared/units.ts";

interface DecisionFactsProps {
  readonly decision: DecisionRow;
  readonly statusDay: IsoDay;
}

/** What is known of a decision, in its dialog. */
export function DecisionFacts({ decision, statusDay }: DecisionFactsProps) {
  const words = useWords();
  const { t } = words;
  const { program, risk, state, askedBy, askedDay, decider, assignee, decidedDay, dueDay, outcomeText } =
    decision;
  const due = dueWords(words, decision, statusDay);
  return (
    <>
      <Facts>
        <Fact term={t("registers.of")}>{program ? <Name name={program} /> : t("registers.wholePlan")}</Fact>
        {risk ? (
          <Fact term={t("decisions.risk")}>
            <Link to="/risks" search={{ state: "every", risk: risk.id }}>
              <bdi>{risk.code}</bdi> <Name name={risk} />
            </Link>
          </Fact>
        ) : null}
        <Fact term={t("decisions.state")}>{t(`decisions.states.${state}`)}</Fact>
        <Fact term={t("decisions.askedBy")}>{askedBy ? <Name name={askedBy} /> : t("common.unknown")}</Fact>
        <Fact term={t("decisions.askedDay")}>
          <Day day={askedDay} style="medium" calendars="stack" />
        </Fact>
        <Fact term={t(decidedDay ? "decisions.takenBy" : "decisions.decider")}>
          {decider ? <Name name={decider} /> : t("common.unknown")}
        </Fact>
        {decidedDay ? (
          <Fact term={t("decisions.decidedDay")}>
            <Day day={decidedDay} style="medium" calendars="stack" />
          </Fact>
        ) : null}
        {assignee ? (
          <Fact term={t("decisions.assignee")}>
            <Name name={assignee} />
          </Fact>
        ) : null}
        <Fact term={t(decidedDay ? "decisions.carryOutBy" : "decisions.wantedBy")}>
          <Day day={dueDay} style="medium" calendars="stack" />
          {due ? <span className={styles["away"]}>{due.text}</span> : null}
        </Fact>
      </Facts>
      <Quote>{outcomeText}</Quote>
    </>
  );
}
