import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { EntryChange, EntryEvent } from "#shared/contract/registers.ts";
import styles from "./Register.module.css";

/** How a register calls what happened to its entries. */
export interface HistoryWords<Act extends string, Field extends string> {
  readonly title: string;
  readonly actName: (act: Act) => string;
  readonly fieldName: (field: Field) => string;
  /** A word of a closed set. */
  readonly codeName?: (field: Field, value: string) => string;
  /** A figure with its unit. */
  readonly numberName?: (field: Field, value: number) => string;
}

interface EntryHistoryProps<Act extends string, Field extends string> {
  readonly history: readonly EntryEvent<Act, Field>[];
  readonly words: HistoryWords<Act, Field>;
}

/** Every act on an entry, the newest first: who did it, when, and what it changed. */
export function EntryHistory<Act extends string, Field extends string>({
  history,
  words,
}: EntryHistoryProps<Act, Field>) {
  return (
    <section className={styles["section"]} aria-label={words.title}>
      <h3 className={styles["heading"]}>{words.title}</h3>
      <ol className={styles["entries"]}>
        {history.map((event) => (
          <li key={`${event.at} ${event.act}`} className={styles["entry"]}>
            <Event event={event} words={words} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface EventProps<Act extends string, Field extends string> {
  readonly event: EntryEvent<Act, Field>;
  readonly words: HistoryWords<Act, Field>;
}

function Event<Act extends string, Field extends string>({ event, words }: EventProps<Act, Field>) {
  const { t, format } = useWords();
  const { act, at, actor, note, changes } = event;
  return (
    <>
      <p className={styles["head"]}>
        <span className={styles["did"]}>{words.actName(act)}</span>
        <span className={styles["beside"]}>{format.instant(at)}</span>
      </p>
      <p className={styles["beside"]}>{actor ? <Name name={actor} /> : t("common.product")}</p>
      {note === "" ? null : (
        <p>
          <bdi dir="auto">{note}</bdi>
        </p>
      )}
      {changes.length === 0 ? null : (
        <dl className={styles["facts"]}>
          {changes.map((change) => (
            <div key={change.field}>
              <dt>{words.fieldName(change.field)}</dt>
              <dd>
                <Value change={change} side="to" words={words} />
                {isFilled(change.from) ? (
                  <span className={styles["was"]}>
                    {t("registers.was")} <Value change={change} side="from" words={words} />
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function isFilled(value: EntryChange<string>["from"]): boolean {
  return value !== null && value !== "";
}

interface ValueProps<Act extends string, Field extends string> {
  readonly change: EntryChange<Field>;
  readonly side: "from" | "to";
  readonly words: HistoryWords<Act, Field>;
}

function Value<Act extends string, Field extends string>({ change, side, words }: ValueProps<Act, Field>) {
  const { t, format } = useWords();
  const none = t("common.none");
  switch (change.kind) {
    case "day": {
      const day = change[side];
      return day ? <Day day={day} style="medium" /> : none;
    }
    case "person": {
      const person = change[side];
      return person ? <Name name={person} /> : none;
    }
    case "item": {
      const item = change[side];
      return item ? <Name name={item} /> : none;
    }
    case "number": {
      const number = change[side];
      return number === null ? none : (words.numberName?.(change.field, number) ?? format.number(number));
    }
    case "code": {
      const code = change[side];
      return code === null ? none : (words.codeName?.(change.field, code) ?? code);
    }
    case "text": {
      const text = change[side];
      return text === null || text === "" ? none : <bdi dir="auto">{text}</bdi>;
    }
  }
}
