import { DayFact, DueFact, EntryFacts, PersonFact } from "#client/registers/EntryFacts.tsx";
import { OfProgram } from "#client/registers/OfProgram.tsx";
import styles from "#client/registers/Register.module.css";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark, type MarkTone } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { DecisionRow } from "#shared/contract/decisions.ts";
import { chooseName } from "#shared/i18n/words.ts";
import type { DecisionState } from "#shared/registers/decision-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
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
        <OfProgram program={program} />
      </p>
      {outcomeText === "" ? null : (
        <p className={styles["outcome"]}>
          <bdi dir="auto">{outcomeText}</bdi>
        </p>
      )}
      <EntryFacts>
        <People decision={decision} />
        <Due decision={decision} statusDay={statusDay} />
      </EntryFacts>
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
      <PersonFact term={t("decisions.askedBy")} person={askedBy} />
      <PersonFact term={t(isTaken ? "decisions.takenBy" : "decisions.decider")} person={decider} />
      {isTaken ? <PersonFact term={t("decisions.assignee")} person={assignee} /> : null}
    </>
  );
}

/** By when it is wanted or to be carried out, in both calendars; on which day it was taken once that is over. */
function Due({ decision, statusDay }: Pick<DecisionItemProps, "decision" | "statusDay">) {
  const { t } = useWords();
  const { state, dueInWorkDays, decidedDay, askedDay } = decision;
  if (dueInWorkDays === null) {
    const term = t(decidedDay ? "decisions.decidedDay" : "decisions.askedDay");
    return <DayFact term={term} day={decidedDay ?? askedDay} />;
  }
  const term = t(state === "wanted" ? "decisions.wantedBy" : "decisions.carryOutBy");
  return <DueFact term={term} entry={decision} statusDay={statusDay} />;
}

/** The act that the list is there for, and the way to everything else of the decision. */
function Acts({ decision, onOpen }: Pick<DecisionItemProps, "decision" | "onOpen">) {
  const { t, language } = useWords();
  const { id, state, abilities } = decision;
  const name = chooseName(language, decision).text;
  const isTakeable = state === "wanted" && abilities.includes("decision.take");
  const isCompletable = abilities.includes("decision.complete");
  const takes = { act: "take", variant: "primary", name: t("decisions.takeNamed", { name }) } as const;
  const completes = {
    act: "complete",
    variant: "secondary",
    name: t("decisions.completeNamed", { name }),
  } as const;
  const acts = [...(isTakeable ? [takes] : []), ...(isCompletable ? [completes] : [])];
  return (
    <div className={styles["acts"]} data-print="none">
      {[...acts, null].map((offered, place) => (
        <Button
          // biome-ignore lint/suspicious/noArrayIndexKey: what is done is offered no more; the focus stays in its place.
          key={place}
          variant={offered?.variant ?? "quiet"}
          size="small"
          aria-label={offered?.name ?? t("registers.openNamed", { name })}
          onPress={() => onOpen(offered ? { id, act: offered.act } : { id })}
        >
          {offered ? t(`decisions.act.${offered.act}`) : t("registers.open")}
        </Button>
      ))}
    </div>
  );
}
