import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useShortcuts } from "#client/ui/keyboard/use-shortcuts.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { Page } from "#client/ui/Page/Page.tsx";
import type { ReportReview, ReviewQueue } from "#shared/contract/report-review.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate } from "#shared/i18n/words.ts";
import { ApproveDialog } from "./ApproveDialog.tsx";
import { Background } from "./Background.tsx";
import { Entries } from "./Entries.tsx";
import { ReturnDialog } from "./ReturnDialog.tsx";
import styles from "./Review.module.css";
import { useReviewNotes } from "./review-notes.ts";
import { nextToReview, placeInQueue } from "./review-queue.ts";
import { Standing } from "./Standing.tsx";
import { Texts } from "./Texts.tsx";
import { useStands } from "./use-stands.ts";
import { whyNotDecided } from "./why-not-decided.ts";

interface ReviewProps {
  readonly review: ReportReview;
  readonly queue: ReviewQueue;
  /** What is said of the report. */
  readonly comments: ReactNode;
}

/** A report as what it changes: decided here, and then the next one that waits opens. */
export function Review({ review, queue, comments }: ReviewProps) {
  const words = useWords();
  const { t } = words;
  const [opened, setOpened] = useState<"approve" | "return" | null>(null);
  const draft = useReviewNotes();
  const stands = useStands(review);
  const go = useGo();
  const place = placeInQueue(queue, review.id);
  const isDeciding = review.abilities.includes("report.approve");
  const open = (dialog: "approve" | "return") => (isDeciding ? setOpened(dialog) : undefined);
  useShortcuts({
    nextInQueue: () => (place.nextId ? go(place.nextId) : undefined),
    previousInQueue: () => (place.previousId ? go(place.previousId) : undefined),
    approve: () => open("approve"),
    return: () => open("return"),
  });
  const done = () => go(nextToReview(queue, review.id));
  const close = () => setOpened(null);
  const parts = { review, draft, isDeciding };
  return (
    <Page
      title={t("review.title", { code: isolate(review.program.code) })}
      trail={<Link to="/desk">{t("shell.desk")}</Link>}
      intro={<Intro review={review} />}
      actions={<QueueNav place={place} onGo={go} />}
    >
      {isDeciding ? null : <Notice tone="calm">{whyNotDecided(words, review)}</Notice>}
      <Standing {...parts} />
      <Entries {...parts} stands={stands} />
      <Texts {...parts} />
      <Background review={review} />
      {comments}
      {isDeciding ? (
        <footer className={styles["acts"]} data-print="none">
          <Button variant="primary" icon="check" aria-keyshortcuts="A" onPress={() => open("approve")}>
            {t("review.approve")}
          </Button>
          <Button icon="undo" aria-keyshortcuts="R" onPress={() => open("return")}>
            {t("review.return")}
          </Button>
        </footer>
      ) : null}
      {opened === "approve" ? (
        <ApproveDialog review={review} notes={draft.notes} stands={stands} onDone={done} onClose={close} />
      ) : null}
      {opened === "return" ? (
        <ReturnDialog review={review} notes={draft.notes} onDone={done} onClose={close} />
      ) : null}
    </Page>
  );
}

/** Opens another report of the queue; the desk when there is none. */
function useGo(): (reportId: string | null) => void {
  const navigate = useNavigate();
  return (reportId) =>
    void (reportId === null
      ? navigate({ to: "/desk" })
      : navigate({ to: "/desk/reports/$reportId", params: { reportId } }));
}

function Intro({ review }: Pick<ReviewProps, "review">) {
  const words = useWords();
  const { t, format, language } = words;
  const { program, period, last, steps } = review;
  const submitted = steps.findLast(({ toState }) => toState === "submitted");
  return (
    <>
      <Name name={program} /> · {periodName(words, period)}
      <br />
      {submitted
        ? t("review.submitted", {
            person: submitted.by ? isolate(chooseName(language, submitted.by).text) : t("common.unknown"),
            day: format.day(submitted.day),
          })
        : null}{" "}
      {last ? t("review.comparedWith", { period: periodName(words, last.period) }) : t("review.noLast")}
    </>
  );
}

interface QueueNavProps {
  readonly place: ReturnType<typeof placeInQueue>;
  readonly onGo: (reportId: string) => void;
}

function QueueNav({ place: { place, count, previousId, nextId }, onGo }: QueueNavProps) {
  const { t, format } = useWords();
  if (count === 0) return null;
  return (
    <div className={styles["queue"]} data-print="none">
      {place === null ? null : (
        <span className={styles["muted"]}>
          {t("review.place", { place: format.number(place), count: format.number(count) })}
        </span>
      )}
      <IconButton
        icon="chevronStart"
        label={t("review.previous")}
        aria-keyshortcuts="K"
        isDisabled={previousId === null}
        onPress={() => (previousId ? onGo(previousId) : undefined)}
      />
      <IconButton
        icon="chevronEnd"
        label={t("review.next")}
        aria-keyshortcuts="J"
        isDisabled={nextId === null}
        onPress={() => (nextId ? onGo(nextId) : undefined)}
      />
    </div>
  );
}
