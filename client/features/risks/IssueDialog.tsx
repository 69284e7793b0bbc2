import { useState } from "react";
import { Fact, Facts } from "#client/editing/Fact.tsx";
import { dueWords } from "#client/registers/due-words.ts";
import { EntryDialog } from "#client/registers/EntryDialog.tsx";
import { EntryHistory } from "#client/registers/EntryHistory.tsx";
import { MoveDialog } from "#client/registers/MoveDialog.tsx";
import { OfProgram } from "#client/registers/OfProgram.tsx";
import { Quote } from "#client/registers/Quote.tsx";
import styles from "#client/registers/Register.module.css";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { IssueRow, IssueView } from "#shared/contract/issues.ts";
import { ISSUE_ACTS, type IssueAct } from "#shared/registers/issue-cycle.ts";
import type { IsoDay } from "#shared/units.ts";
import type { OpenedIssue } from "./opened.ts";
import { issueHistoryWords } from "./risk-words.ts";
import { Severity } from "./Severity.tsx";
import { UpdateIssueDialog } from "./UpdateIssueDialog.tsx";
import { type EntryMoveAct, useMoveIssue } from "./use-risk-acts.ts";

interface IssueDialogProps {
  readonly view: IssueView;
  readonly act: IssueAct | undefined;
  readonly onOpen: (opened: OpenedIssue | null) => void;
}

/** One issue: what became of it and what may be done with it, or the form of one act, for those who may. */
export function IssueDialog({ view, act, onOpen }: IssueDialogProps) {
  const { abilities } = view.issue;
  // A form stays open when another acts first: what was typed in it is not lost, and saving it is refused in words.
  const [form] = useState(act !== undefined && abilities.includes(`issue.${act}`) ? act : null);
  const onClose = () => onOpen(null);
  if (form === null) return <Reading view={view} onOpen={onOpen} />;
  if (form === "update") return <UpdateIssueDialog view={view} onClose={onClose} />;
  return <Move view={view} act={form} onClose={onClose} />;
}

function Reading({ view, onOpen }: Pick<IssueDialogProps, "view" | "onOpen">) {
  const words = useWords();
  const { t } = words;
  const { issue, statusDay, history } = view;
  const { id, code, abilities, actionText } = issue;
  const acts = ISSUE_ACTS.filter((act) => abilities.includes(`issue.${act}`));
  return (
    <EntryDialog
      kind={t("risks.issueOne", { code })}
      name={issue}
      acts={acts.map((act) => ({ act, name: t(`risks.issueAct.${act}`), variant: variantOf(act) }))}
      onAct={(act) => onOpen({ id, act })}
      subjectType="issue"
      subjectId={id}
      history={<EntryHistory history={history} words={issueHistoryWords(words)} />}
      onClose={() => onOpen(null)}
    >
      <IssueFacts issue={issue} statusDay={statusDay} />
      <Quote>{actionText}</Quote>
    </EntryDialog>
  );
}

function variantOf(act: IssueAct) {
  return act === "update" ? "primary" : "secondary";
}

interface IssueFactsProps {
  readonly issue: IssueRow;
  readonly statusDay: IsoDay;
}

function IssueFacts({ issue, statusDay }: IssueFactsProps) {
  const words = useWords();
  const { t } = words;
  const { program, state, severity, owner, dueDay, raisedDay, closedDay, risk } = issue;
  const due = dueWords(words, issue, statusDay);
  return (
    <Facts>
      <Fact term={t("registers.of")}>
        <OfProgram program={program} />
      </Fact>
      <Fact term={t("risks.state")}>{t(`risks.issueStates.${state}`)}</Fact>
      <Fact term={t("risks.fields.severity")}>
        <Severity severity={severity} />
      </Fact>
      <Fact term={t("standing.responsible")}>{owner ? <Name name={owner} /> : t("common.unknown")}</Fact>
      <Fact term={t("standing.due")}>
        {dueDay ? <Day day={dueDay} style="medium" calendars="stack" /> : t("common.unknown")}
        {due ? <span className={styles["away"]}>{due.text}</span> : null}
      </Fact>
      <Fact term={t("risks.raisedDay")}>
        <Day day={raisedDay} style="medium" calendars="stack" />
      </Fact>
      {closedDay ? (
        <Fact term={t("risks.closedDay")}>
          <Day day={closedDay} style="medium" calendars="stack" />
        </Fact>
      ) : null}
      {risk ? (
        <Fact term={t("risks.cameOf")}>
          <bdi>{risk.code}</bdi> <Name name={risk} />
        </Fact>
      ) : null}
    </Facts>
  );
}

interface MoveProps extends Pick<IssueDialogProps, "view"> {
  readonly act: EntryMoveAct;
  readonly onClose: () => void;
}

/** Says that an issue is over, or not after all; with a note for whoever reads it later. */
function Move({ view: { issue }, act, onClose }: MoveProps) {
  const { t } = useWords();
  const move = useMoveIssue(act, t(`risks.issueDid.${act}`), onClose);
  return (
    <MoveDialog
      entry={issue}
      kind={t("risks.issueOne", { code: issue.code })}
      intro={t(`risks.issueMoveIntro.${act}`)}
      act={t(`risks.issueAct.${act}`)}
      move={move}
      onClose={onClose}
    />
  );
}
