import { Link } from "@tanstack/react-router";
import { DayFact, DueFact, EntryFact, EntryFacts, PersonFact } from "#client/registers/EntryFacts.tsx";
import { OfProgram } from "#client/registers/OfProgram.tsx";
import styles from "#client/registers/Register.module.css";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { IssueRow } from "#shared/contract/issues.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedIssue } from "./opened.ts";
import { Severity } from "./Severity.tsx";

interface IssueItemProps {
  readonly issue: IssueRow;
  readonly statusDay: IsoDay;
  readonly onOpen: (opened: OpenedIssue) => void;
}

/** An issue in the list: what happened to what, how grave it is, and what is done about it by whom and by when. */
export function IssueItem({ issue, statusDay, onOpen }: IssueItemProps) {
  const { t, language } = useWords();
  const { id, code, program, state, severity, actionText, owner, risk, closedDay, abilities } = issue;
  const name = chooseName(language, issue).text;
  return (
    <li className={styles["entry"]} data-print="whole">
      <p className={styles["head"]}>
        <span className={styles["name"]}>
          <bdi className={styles["code"]}>{code}</bdi> <Name name={issue} />
        </span>
        <Mark tone={state === "open" ? "notice" : "plain"}>{t(`risks.issueStates.${state}`)}</Mark>
      </p>
      <p className={styles["beside"]}>
        <OfProgram program={program} />
        {risk ? (
          <>
            {" · "}
            {t("risks.cameOf")}{" "}
            <Link to="/risks" search={{ state: "every", risk: risk.id }}>
              <bdi>{risk.code}</bdi> <Name name={risk} />
            </Link>
          </>
        ) : null}
      </p>
      {actionText === "" ? null : (
        <p className={styles["outcome"]}>
          <bdi dir="auto">{actionText}</bdi>
        </p>
      )}
      <EntryFacts>
        <EntryFact term={t("risks.fields.severity")}>
          <Severity severity={severity} />
        </EntryFact>
        <PersonFact term={t("standing.responsible")} person={owner} />
        {closedDay ? (
          <DayFact term={t("risks.closedDay")} day={closedDay} />
        ) : (
          <DueFact term={t("standing.due")} entry={issue} statusDay={statusDay} />
        )}
      </EntryFacts>
      <div className={styles["acts"]} data-print="none">
        {abilities.includes("issue.close") ? (
          <Button
            size="small"
            aria-label={t("risks.closeIssueNamed", { name })}
            onPress={() => onOpen({ id, act: "close" })}
          >
            {t("risks.issueAct.close")}
          </Button>
        ) : null}
        <Button
          variant="quiet"
          size="small"
          aria-label={t("registers.openNamed", { name })}
          onPress={() => onOpen({ id })}
        >
          {t("registers.open")}
        </Button>
      </div>
    </li>
  );
}
