import { Button } from "react-aria-components/Button";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Popover } from "#client/ui/Popover/Popover.tsx";
import type { ChangeAct } from "#shared/contract/plan-changes.ts";
import { isolate } from "#shared/i18n/words.ts";
import styles from "./Acts.module.css";
import { actorText, reasonText, tellingAct } from "./change-texts.ts";

interface ActsProps {
  readonly of: { readonly acts: readonly ChangeAct[] };
  /** What they changed, by its codes. */
  readonly name: string;
  /** Stands where none of them gave a reason. */
  readonly untold: string;
}

/** Why and by whom, in short; opens to every act in between. */
export function Acts({ of, name, untold }: ActsProps) {
  const words = useWords();
  const { t, format } = words;
  const telling = tellingAct(of);
  if (!telling) return <span className={styles["muted"]}>{t("changes.acts.unknown")}</span>;
  const count = of.acts.length;
  const label = t("changes.acts.open", { name: isolate(name) });
  const trigger = (
    <Button className={styles["trigger"] ?? ""}>
      {reasonText(words, telling) ?? untold}
      <span className={styles["hidden"]}>{label}</span>
    </Button>
  );
  return (
    <>
      <Popover trigger={trigger} label={label}>
        <h3 className={styles["title"]}>{t("changes.acts.of")}</h3>
        <ol className={styles["acts"]}>
          {of.acts.map((act) => (
            <Act key={act.eventSeq} act={act} />
          ))}
        </ol>
      </Popover>
      <span className={styles["by"]}>
        <bdi>
          {t("changes.acts.by", {
            person: actorText(words, telling),
            day: format.day(telling.day, "medium"),
          })}
        </bdi>
        {count > 1 ? <> · {t("changes.acts.several", { count, number: format.number(count) })}</> : null}
      </span>
    </>
  );
}

function Act({ act }: { readonly act: ChangeAct }) {
  const words = useWords();
  const { t, format } = words;
  const { fromDay, toDay, note } = act;
  const reason = reasonText(words, act);
  return (
    <li className={styles["act"]}>
      {reason ? <span className={styles["reason"]}>{reason}</span> : null}
      {fromDay && toDay ? (
        <span>
          {t("changes.acts.moved", {
            from: isolate(format.day(fromDay, "medium")),
            to: isolate(format.day(toDay, "medium")),
          })}
        </span>
      ) : null}
      {note ? (
        <q className={styles["note"]}>
          <bdi dir="auto">{note}</bdi>
        </q>
      ) : null}
      <span className={styles["by"]}>
        <bdi>{actorText(words, act)}</bdi> · <Day day={act.day} style="medium" calendars="line" />
      </span>
    </li>
  );
}
