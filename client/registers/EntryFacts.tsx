import type { ReactNode } from "react";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Mark } from "#client/ui/Mark/Mark.tsx";
import { Name } from "#client/ui/Name/Name.tsx";
import type { PersonRef } from "#shared/contract/roadmap.ts";
import type { IsoDay } from "#shared/units.ts";
import { type DueEntry, dueWords } from "./due-words.ts";
import styles from "./Register.module.css";

/** What is known of an entry, in its line of the list. */
export function EntryFacts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles["facts"]}>{children}</dl>;
}

interface EntryFactProps {
  readonly term: string;
  readonly children: ReactNode;
}

export function EntryFact({ term, children }: EntryFactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface PersonFactProps {
  readonly term: string;
  readonly person: PersonRef | null;
}

export function PersonFact({ term, person }: PersonFactProps) {
  const { t } = useWords();
  return <EntryFact term={term}>{person ? <Name name={person} /> : t("common.unknown")}</EntryFact>;
}

interface DayFactProps {
  readonly term: string;
  readonly day: IsoDay;
}

export function DayFact({ term, day }: DayFactProps) {
  return (
    <EntryFact term={term}>
      <Day day={day} style="medium" calendars="stack" />
    </EntryFact>
  );
}

interface DueFactProps {
  readonly term: string;
  readonly entry: DueEntry;
  readonly statusDay: IsoDay;
}

/** The day that something is due on, and how far it is away; a word of its own where it has passed. */
export function DueFact({ term, entry, statusDay }: DueFactProps) {
  const words = useWords();
  const due = dueWords(words, entry, statusDay);
  return (
    <div>
      <dt>{term}</dt>
      <dd className={styles["due"]}>
        {entry.dueDay ? (
          <Day day={entry.dueDay} style="medium" calendars="stack" />
        ) : (
          words.t("common.unknown")
        )}
        {due?.isOverdue ? <Mark tone="danger">{due.text}</Mark> : null}
        {due && !due.isOverdue ? <span>{due.text}</span> : null}
      </dd>
    </div>
  );
}
