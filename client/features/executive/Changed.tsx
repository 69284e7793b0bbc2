import { type ReactNode, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./Changed.module.css";
import { Part } from "./Part.tsx";
import { SinceChoice } from "./SinceChoice.tsx";
import { sinceSentence } from "./since-sentence.ts";

interface ChangedProps {
  readonly view: ExecutiveReviewView;
  /** Undefined for the last review. */
  readonly onSince: (day: IsoDay | undefined) => void;
  /** What changed, as a summary. */
  readonly children: ReactNode;
}

/** What is otherwise than on the day of the last review, or on another day. */
export function Changed({ view, onSince, children }: ChangedProps) {
  const words = useWords();
  const { t } = words;
  // Calendars are heavy: they come for whoever asks for another day.
  const [isChoosing, setChoosing] = useState(false);
  return (
    <Part title={t("executive.changes.title")}>
      <div className={styles["since"]}>
        <p>{sinceSentence(words, view.since)}</p>
        <div className={styles["choice"]} data-print="none">
          {isChoosing ? (
            <SinceChoice view={view} onSince={onSince} />
          ) : (
            <Button variant="quiet" size="small" icon="calendar" onPress={() => setChoosing(true)}>
              {t("executive.changes.chooseDay")}
            </Button>
          )}
          {view.since.by === "reader" ? (
            <Button variant="quiet" size="small" onPress={() => onSince(undefined)}>
              {t("executive.changes.backToLastReview")}
            </Button>
          ) : null}
        </div>
      </div>
      {children}
    </Part>
  );
}
