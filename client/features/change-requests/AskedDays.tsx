import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import type { ForecastDays } from "#shared/registers/proposed-days.ts";
import type { IsoDay, WorkDays } from "#shared/units.ts";
import styles from "./ChangeRequests.module.css";

interface AskedDaysProps {
  readonly seen: ForecastDays;
  readonly asked: ForecastDays;
  /** Where the plan says something else again. */
  readonly now?: ForecastDays | null;
  readonly byWorkDays?: WorkDays;
}

/** From what the plan said to what is asked for, in both calendars; the start only where it moves. */
export function AskedDays({ seen, asked, now = null, byWorkDays }: AskedDaysProps) {
  const words = useWords();
  const { t } = words;
  const movesStart = asked.startDay !== null && asked.startDay !== seen.startDay;
  return (
    <div className={styles["change"]}>
      {movesStart && seen.startDay && asked.startDay ? (
        <Move
          label={t("changeRequests.start")}
          from={seen.startDay}
          to={asked.startDay}
          now={now?.startDay}
        />
      ) : null}
      <Move
        label={movesStart ? t("changeRequests.finish") : null}
        from={seen.finishDay}
        to={asked.finishDay}
        now={now?.finishDay}
      />
      {byWorkDays ? (
        <span className={styles["by"]} data-later={byWorkDays > 0 || undefined}>
          {signedWorkDays(words, byWorkDays)}
        </span>
      ) : null}
    </div>
  );
}

interface MoveProps {
  readonly label: string | null;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly now: IsoDay | null | undefined;
}

function Move({ label, from, to, now }: MoveProps) {
  const { t } = useWords();
  return (
    <div>
      {label ? <p className={styles["muted"]}>{label}</p> : null}
      <dl className={styles["days"]}>
        <div>
          <dt>{t("changeRequests.seen")}</dt>
          <dd>
            <Day day={from} style="medium" calendars="stack" />
          </dd>
        </div>
        {now ? (
          <div data-moved>
            <dt>{t("changeRequests.now")}</dt>
            <dd>
              <Day day={now} style="medium" calendars="stack" />
            </dd>
          </div>
        ) : null}
        <div data-asked>
          <dt>{t("changeRequests.asked")}</dt>
          <dd>
            <Day day={to} style="medium" calendars="stack" />
          </dd>
        </div>
      </dl>
    </div>
  );
}
