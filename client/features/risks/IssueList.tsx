import styles from "#client/registers/Register.module.css";
import type { IssueRow } from "#shared/contract/issues.ts";
import type { IsoDay } from "#shared/units.ts";
import { IssueItem } from "./IssueItem.tsx";
import { OpenIssue } from "./OpenRisk.tsx";
import type { OpenedIssue } from "./opened.ts";

interface IssueListProps {
  readonly issues: readonly IssueRow[];
  readonly statusDay: IsoDay;
  /** The day at whose end they are read; live without it. */
  readonly asAt: IsoDay | undefined;
  readonly opened: OpenedIssue | null;
  readonly onOpen: (opened: OpenedIssue | null) => void;
}

/** Issues as they are given, and the dialog of the one that is open. */
export function IssueList({ issues, statusDay, asAt, opened, onOpen }: IssueListProps) {
  return (
    <>
      <ul className={styles["entries"]}>
        {issues.map((issue) => (
          <IssueItem key={issue.id} issue={issue} statusDay={statusDay} onOpen={onOpen} />
        ))}
      </ul>
      {opened ? <OpenIssue opened={opened} asAt={asAt} onOpen={onOpen} /> : null}
    </>
  );
}
