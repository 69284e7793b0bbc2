import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import type { PlanMoved } from "#shared/contract/report-review.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import styles from "./Review.module.css";

/** Which of the two is to hold. */
export type Stands = "claim" | "plan";

interface PlanMovedChoiceProps {
  readonly moved: PlanMoved;
  /** Null until it is chosen: nothing is taken for granted. */
  readonly stands: Stands | null;
  readonly onChange: (stands: Stands) => void;
  readonly isDeciding: boolean;
}

/** The plan moved since the claim was made: both sides, who moved it, and which stands once approved. */
export function PlanMovedChoice({ moved, stands, onChange, isDeciding }: PlanMovedChoiceProps) {
  const { t, format, language } = useWords();
  const { changedBy, changedOn, claim, claimedDay, forecastDay, actualDay, seenForecastDay } = moved;
  const claimed = format.day(claimedDay ?? seenForecastDay);
  return (
    <section className={styles["moved"]} aria-label={t("review.moved")}>
      <p className={styles["warning"]}>{t("review.moved")}</p>
      <dl className={styles["days"]}>
        <div>
          <dt>{t("review.seen")}</dt>
          <dd>
            <Day day={moved.seenActualDay ?? seenForecastDay} />
          </dd>
        </div>
        <span className={styles["arrow"]} aria-hidden="true" />
        <div>
          <dt>{t("review.now")}</dt>
          <dd>
            <Day day={actualDay ?? forecastDay} />
          </dd>
        </div>
      </dl>
      {changedBy && changedOn ? (
        <p className={styles["muted"]}>
          {t("review.movedBy", {
            person: isolate(chooseName(language, changedBy).text),
            day: format.day(changedOn),
          })}
        </p>
      ) : null}
      {isDeciding ? (
        <RadioCards
          label={t("review.stands")}
          layout="row"
          value={stands}
          onChange={onChange}
          cards={[
            {
              id: "claim",
              label: t(claim === "done" ? "review.standsClaimDone" : "review.standsClaim", { day: claimed }),
            },
            {
              id: "plan",
              label: t(actualDay === null ? "review.standsPlan" : "review.standsPlanDone", {
                day: format.day(actualDay ?? forecastDay),
              }),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
