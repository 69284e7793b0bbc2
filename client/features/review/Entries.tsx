import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ReportReview, ReviewedEntry } from "#shared/contract/report-review.ts";
import { Entry } from "./Entry.tsx";
import { PlanMovedChoice } from "./PlanMovedChoice.tsx";
import styles from "./Review.module.css";
import type { NotesDraft } from "./review-notes.ts";
import type { StandsDraft } from "./use-stands.ts";

interface EntriesProps {
  readonly review: ReportReview;
  readonly draft: NotesDraft;
  readonly stands: StandsDraft;
  readonly isDeciding: boolean;
}

/** What is said of milestones: what changes the plan first, the rest quietly below. */
export function Entries(props: EntriesProps) {
  const { t } = useWords();
  const { entries } = props.review;
  const weighty = entries.filter(({ changesPlan, moved }) => changesPlan || moved !== null);
  const quiet = entries.filter((entry) => !weighty.includes(entry));
  return (
    <>
      <section className={styles["part"]} aria-labelledby="review-changes">
        <h2 id="review-changes" className={styles["title"]}>
          {t("review.changes")}
        </h2>
        {weighty.length === 0 ? <p className={styles["muted"]}>{t("review.noChanges")}</p> : null}
        <List {...props} entries={weighty} />
      </section>
      {quiet.length > 0 ? (
        <section className={styles["part"]} data-quiet aria-labelledby="review-others">
          <h2 id="review-others" className={styles["title"]}>
            {t("review.others")}
          </h2>
          <List {...props} entries={quiet} />
        </section>
      ) : null}
    </>
  );
}

function List({ entries, stands, ...parts }: EntriesProps & { readonly entries: readonly ReviewedEntry[] }) {
  return (
    <ul className={styles["entries"]}>
      {entries.map((entry) => (
        <Entry key={entry.milestone.id} entry={entry} {...parts}>
          {entry.moved ? (
            <PlanMovedChoice
              moved={entry.moved}
              stands={stands.of(entry.milestone.id)}
              onChange={(chosen) => stands.choose(entry.milestone.id, chosen)}
              isDeciding={parts.isDeciding}
            />
          ) : null}
        </Entry>
      ))}
    </ul>
  );
}
