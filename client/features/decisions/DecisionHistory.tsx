import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import type { DecisionChange, DecisionEvent } from "#shared/contract/decisions.ts";
import styles from "./Decisions.module.css";

/** Every act on a decision, the newest first: who did it, when, and what it changed. */
export function DecisionHistory({ history }: { readonly history: readonly DecisionEvent[] }) {
  const { t } = useWords();
  return (
    <section className={styles["section"]} aria-label={t("decisions.history")}>
      <h3 className={styles["heading"]}>{t("decisions.history")}</h3>
      <ol className={styles["entries"]}>
        {history.map((event) => (
          <li key={event.at} className={styles["entry"]}>
            <Event event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Event({ event: { act, at, actor, note, changes } }: { readonly event: DecisionEvent }) {
  const { t, format } = useWords();
  return (
    <>
      <p className={styles["head"]}>
        <span className={styles["did"]}>{t(`decisions.did.${act}`)}</span>
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
              <dt>{t(`decisions.fields.${change.field}`)}</dt>
              <dd>
                <Value change={change} side="to" />
                {isFilled(change.from) ? (
                  <span className={styles["was"]}>
                    {t("decisions.was")} <Value change={change} side="from" />
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

function isFilled(value: DecisionChange["from"]): boolean {
  return value !== null && value !== "";
}

function Value({ change, side }: { readonly change: DecisionChange; readonly side: "from" | "to" }) {
  const { t } = useWords();
  if (!isFilled(change[side])) return t("common.none");
  switch (change.field) {
    case "dueDay":
    case "decidedDay": {
      const day = change[side];
      return day && <Day day={day} style="medium" />;
    }
    case "deciderId":
    case "assigneeId": {
      const person = change[side];
      return person && <Name name={person} />;
    }
    default:
      return <bdi dir="auto">{change[side]}</bdi>;
  }
}
