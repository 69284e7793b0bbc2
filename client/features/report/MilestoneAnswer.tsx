import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { RadioCards } from "#client/ui/RadioCards/RadioCards.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { AskedMilestone } from "#shared/contract/report-form.ts";
import { claimName, dueSentence } from "#shared/i18n/reporting-words.ts";
import { CLAIMS } from "#shared/reporting/content.ts";
import { AnswerDetails } from "./AnswerDetails.tsx";
import { answerOf } from "./answers.ts";
import { FieldPlace } from "./FieldPlace.tsx";
import { milestoneName } from "./field-words.ts";
import styles from "./MilestoneAnswer.module.css";
import { entryKey } from "./report-change.ts";
import { problemIn, useEntry, useReport } from "./report-context.ts";

interface MilestoneAnswerProps {
  readonly asked: AskedMilestone;
  /** The answer to a milestone that need not have one was taken back. */
  readonly onWithdrawn: () => void;
}

/** One milestone: where it stands, and the three things that can be said of it. */
export function MilestoneAnswer({ asked, onWithdrawn }: MilestoneAnswerProps) {
  const words = useWords();
  const { t } = words;
  const editing = useReport();
  const { milestone, suggestion, isRequired } = asked;
  const entry = useEntry(milestone.id);
  const key = entryKey(milestone.id);
  const headingId = `milestone-${milestone.id}`;
  const withdraw = () => {
    editing.autosave.change({ [key]: null });
    onWithdrawn();
  };
  return (
    <article className={styles["card"]} aria-labelledby={headingId}>
      <MilestoneHead asked={asked} headingId={headingId} />
      <FieldPlace fieldKey={key}>
        <RadioCards
          label={t("ownReport.answerOf", { milestone: milestoneName(words, milestone) })}
          isLabelHidden
          layout="row"
          cards={CLAIMS.map((id) => ({
            id,
            label: claimName(words, id),
            mark: id === suggestion && entry === null ? t("ownReport.suggested") : undefined,
          }))}
          value={entry?.claim ?? null}
          onChange={(claim) =>
            editing.autosave.change({ [key]: answerOf(milestone, claim, entry, editing.form.statusDay) })
          }
          error={problemIn(words, editing, key) ?? problemIn(words, editing, `${key}.claim`)}
        />
        {entry ? <AnswerDetails milestone={milestone} entry={entry} /> : null}
        {isRequired ? null : (
          <Button size="small" variant="quiet" onPress={withdraw}>
            {t("ownReport.withdraw")}
          </Button>
        )}
      </FieldPlace>
    </article>
  );
}

interface MilestoneHeadProps {
  readonly asked: AskedMilestone;
  readonly headingId: string;
}

function MilestoneHead({ asked, headingId }: MilestoneHeadProps) {
  const words = useWords();
  const { t } = words;
  const { milestone, reason, inWorkDays, lastClaim } = asked;
  const { code, baselineDay, forecastDay, status } = milestone;
  return (
    <header className={styles["head"]}>
      <h3 id={headingId} className={styles["name"]}>
        <bdi className={styles["code"]}>{code}</bdi> <Name name={milestone} />
      </h3>
      <p className={styles["due"]}>
        <StatusMark status={status.status} look="soft" />
        {reason === null ? null : <span>{dueSentence(words, reason, inWorkDays ?? 0)}</span>}
      </p>
      <dl className={styles["days"]}>
        {baselineDay === null ? null : (
          <div>
            <dt>{t("terms.baselineDay")}</dt>
            <dd>
              <Day day={baselineDay} style="medium" calendars="stack" />
            </dd>
          </div>
        )}
        <div>
          <dt>{t("terms.forecastDay")}</dt>
          <dd>
            <Day day={forecastDay} style="medium" calendars="stack" />
          </dd>
        </div>
      </dl>
      {lastClaim ? <p className={styles["last"]}>{lastClaimSentence(words, lastClaim)}</p> : null}
    </header>
  );
}

function lastClaimSentence(
  words: ReturnType<typeof useWords>,
  { claim, day }: NonNullable<AskedMilestone["lastClaim"]>,
): string {
  const name = claimName(words, claim);
  if (day === null) return words.t("ownReport.lastClaim", { claim: name });
  return words.t("ownReport.lastClaimDay", { claim: name, day: words.format.day(day, "medium") });
}
