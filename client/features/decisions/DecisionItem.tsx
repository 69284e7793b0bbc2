import { Link } from "@tanstack/react-router";
import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { DecisionState } from "#shared/registers/decision-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Decisions.module.css";
import { dueWords } from "./due-words.ts";
import type { OpenedDecision } from "./opened-decision.ts";

interface DecisionItemProps {
  readonly decision: DecisionRow;
  readonly statusDay: IsoDay;
  readonly onOpen: (opened: OpenedDecision) => void;
}

/** A decision in the list: what, of which program, who asked whom, what was decided, and by when. */
export function DecisionItem({ decision, statusDay, onOpen }: DecisionItemProps) {
  const { t } = useWords();
  const { code, program, state, outcomeText } = decision;
  return (
    <li className={styles["entry"]} data-print="whole">
      <p className={styles["head"]}>
        <span className={styles["name"]}>
          <bdi className={styles["code"]}>{code}</bdi> <Name name={decision} />
        </span>
        <Mark tone={TONES[state]}>{t(`decisions.states.${state}`)}</Mark>
      </p>
      <p className={styles["beside"]}>
        {program ? (
          <Link to="/programs/$code" params={{ code: program.code }}>
            <bdi>{program.code}</bdi> <Name name={program} />
          </Link>
        ) : (
          t("decisions.wholePlan")
        )}
      </p>
      {outcomeText === "" ? null : (
        <p className={styles["outcome"]}>
          <bdi dir="auto">{outcomeText}</bdi>
        </p>
      )}
      <dl className={styles["facts"]}>
        <People decision={decision} />
        <Due decision={decision} statusDay={statusDay} />
      </dl>
      <Acts decision={decision} onOpen={onOpen} />
    </li>
  );
}

const TONES: Readonly<Record<DecisionState, MarkTone>> = {
  wanted: "notice",
  taken: "accent",
  done: "plain",
  withdrawn: "plain",
};

function People({ decision: { state, askedBy, decider, assignee } }: { readonly decision: DecisionRow }) {
  const { t } = useWords();
  const isTaken = state === "taken" || state === "done";
  return (
    <>
      <Person term={t("decisions.askedBy")} person={askedBy} />
      <Person term={t(isTaken ? "decisions.takenBy" : "decisions.decider")} person={decider} />
      {isTaken ? <Person term={t("decisions.assignee")} person={assignee} /> : null}
    </>
  );
}

interface PersonProps {
  readonly term: string;
  readonly person: PersonRef | null;
}

function Person({ term, person }: PersonProps) {
  const { t } = useWords();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{person ? <Name name={person} /> : t("common.unknown")}</dd>
    </div>
  );
}

/** By when it is wanted or to be carried out, in both calendars; on which day it was taken once that is over. */
function Due({ decision, statusDay }: Pick<DecisionItemProps, "decision" | "statusDay">) {
  const words = useWords();
  const { t } = words;
  const { state, dueDay, decidedDay, askedDay } = decision;
  const due = dueWords(words, decision, statusDay);
  if (!due) {
    return (
      <div>
        <dt>{t(decidedDay ? "decisions.decidedDay" : "decisions.askedDay")}</dt>
        <dd>
          <Day day={decidedDay ?? askedDay} style="medium" calendars="line" />
        </dd>
      </div>
    );
  }
  return (
    <div>
      <dt>{t(state === "wanted" ? "decisions.wantedBy" : "decisions.carryOutBy")}</dt>
      <dd className={styles["due"]}>
        <Day day={dueDay} style="medium" calendars="line" />
        {due.isOverdue ? <Mark tone="danger">{due.text}</Mark> : <span>{due.text}</span>}
      </dd>
    </div>
  );
}

/** The act that the list is there for, and the way to everything else of the decision. */
function Acts({ decision, onOpen }: Pick<DecisionItemProps, "decision" | "onOpen">) {
  const { t, language } = useWords();
  const { id, state, abilities } = decision;
  const name = chooseName(language, decision).text;
  return (
    <div className={styles["acts"]} data-print="none">
      {state === "wanted" && abilities.includes("decision.take") ? (
        <Button
          variant="primary"
          size="small"
          aria-label={t("decisions.takeNamed", { name })}
          onPress={() => onOpen({ id, act: "take" })}
        >
          {t("decisions.act.take")}
        </Button>
      ) : null}
      {abilities.includes("decision.complete") ? (
        <Button
          size="small"
          aria-label={t("decisions.completeNamed", { name })}
          onPress={() => onOpen({ id, act: "complete" })}
        >
          {t("decisions.act.complete")}
        </Button>
      ) : null}
      <Button
        variant="quiet"
        size="small"
        aria-label={t("decisions.openNamed", { name })}
        onPress={() => onOpen({ id })}
      >
        {t("decisions.open")}
      </Button>
    </div>
  );
}
