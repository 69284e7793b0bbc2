import type { ReactNode } from "react";
import { EvidenceList } from "#client/evidence/EvidenceList.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { StatusMark } from "#client/ui/StatusMark/StatusMark.tsx";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { ReportReview, ReviewedEntry } from "#shared/contract/report-review.ts";
import { claimName } from "#shared/i18n/reporting-words.ts";
import { signedWorkDays } from "#shared/i18n/words.ts";
import { milestoneText } from "./milestone-text.ts";
import { NotePlace } from "./NotePlace.tsx";
import styles from "./Review.module.css";
import type { NotesDraft } from "./review-notes.ts";

interface EntryProps {
  readonly entry: ReviewedEntry;
  readonly review: ReportReview;
  readonly draft: NotesDraft;
  readonly isDeciding: boolean;
  /** Where the plan moved meanwhile: both sides, and the choice between them. */
  readonly children?: ReactNode;
}

/** What is said of one milestone: from where to where, by how much, why, and with what to show for it. */
export function Entry({ entry, review, draft, isDeciding, children }: EntryProps) {
  const words = useWords();
  const { t } = words;
  const { milestone, claim, reasonCode, note } = entry;
  const { id } = milestone;
  return (
    <li className={styles["entry"]} data-changes={entry.changesPlan || undefined}>
      <header className={styles["entryHead"]}>
        <h3 className={styles["name"]}>
          <bdi className={styles["code"]}>{milestone.code}</bdi> <Name name={milestone} />
        </h3>
        <StatusMark status={milestone.status.status} />
      </header>
      <p className={styles["claim"]}>{claimName(words, claim)}</p>
      <Days entry={entry} />
      <LastClaim lastClaim={entry.lastClaim} />
      {reasonCode === null ? null : (
        <p>
          <span className={styles["muted"]}>{t("terms.reason")}:</span>{" "}
          {t(`reasons.${reasonCode as ReasonCode}`)}
        </p>
      )}
      {note === "" ? null : (
        <p className={styles["written"]} dir="auto">
          {note}
        </p>
      )}
      <Evidence entry={entry} files={review.evidence.filter(({ itemId }) => itemId === id)} />
      {children}
      <NotePlace
        field={milestoneText(words, milestone)}
        note={draft.notes.entries[id]}
        onChange={(text) => draft.noteEntry(id, text)}
        before={review.returned?.entries.find(({ itemId }) => itemId === id)?.note}
        isOpen={isDeciding}
      />
    </li>
  );
}

/** Where the plan moved meanwhile, the difference is to what it said when the claim was made. */
function Days({ entry: { milestone, claim, day, byWorkDays, moved } }: { readonly entry: ReviewedEntry }) {
  const words = useWords();
  const { t } = words;
  if (claim === "onDate") {
    return (
      <p>
        <Day day={day ?? milestone.forecastDay} calendars="line" />
      </p>
    );
  }
  const { actualDay, forecastDay } = milestone;
  const fromDay = moved ? (moved.seenActualDay ?? moved.seenForecastDay) : (actualDay ?? forecastDay);
  return (
    <dl className={styles["days"]}>
      <div>
        <dt>{t(moved ? "review.seen" : "review.from")}</dt>
        <dd>
          <Day day={fromDay} />
        </dd>
      </div>
      <span className={styles["arrow"]} aria-hidden="true" />
      <div>
        <dt>{t("review.to")}</dt>
        <dd>{day === null ? t("common.unknown") : <Day day={day} calendars="line" />}</dd>
      </div>
      {byWorkDays === null || byWorkDays === 0 ? null : (
        <div>
          <dt>{t("review.by")}</dt>
          <dd className={styles["by"]} data-later={byWorkDays > 0 || undefined}>
            {signedWorkDays(words, byWorkDays)}
          </dd>
        </div>
      )}
    </dl>
  );
}

function LastClaim({ lastClaim }: Pick<ReviewedEntry, "lastClaim">) {
  const words = useWords();
  if (lastClaim === null) return null;
  const claim = claimName(words, lastClaim.claim);
  const { t, format } = words;
  return (
    <p className={styles["muted"]}>
      {lastClaim.day === null
        ? t("review.lastClaim", { claim })
        : t("review.lastClaimDay", { claim, day: format.day(lastClaim.day) })}
    </p>
  );
}

interface EvidenceProps {
  readonly entry: ReviewedEntry;
  readonly files: ReportReview["evidence"];
}

/** What shows that it is done; that there is nothing is said, too. */
function Evidence({ entry: { claim, evidenceLink }, files }: EvidenceProps) {
  const { t } = useWords();
  if (files.length === 0 && evidenceLink === "") {
    return claim === "done" ? <p className={styles["warning"]}>{t("review.noEvidence")}</p> : null;
  }
  return (
    <>
      {evidenceLink === "" ? null : (
        <p>
          <span className={styles["muted"]}>{t("review.link")}:</span>{" "}
          <a href={evidenceLink} target="_blank" rel="noreferrer" className={styles["link"]} dir="ltr">
            {evidenceLink}
          </a>
        </p>
      )}
      <EvidenceList files={files} />
    </>
  );
}
