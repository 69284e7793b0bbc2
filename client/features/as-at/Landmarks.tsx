import { Button } from "react-aria-components/Button";
import { Day } from "#client/ui/Day/Day.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { HistoryDaysView, Landmark } from "#shared/contract/history-days.ts";
import { periodName } from "#shared/i18n/reporting-words.ts";
import { chooseName, isolate, type Words } from "#shared/i18n/words.ts";
import type { AsAtProps } from "./AsAt.tsx";
import styles from "./AsAtChoice.module.css";

interface LandmarksProps extends AsAtProps {
  readonly landmarks: HistoryDaysView["landmarks"];
}

/** Days at whose end something stood that people speak of, the newest first. */
export function Landmarks({ landmarks, asAt, onAsAt }: LandmarksProps) {
  const words = useWords();
  const { t } = words;
  if (landmarks.length === 0) return <p className={styles["intro"]}>{t("asAt.noLandmarks")}</p>;
  return (
    <section aria-labelledby="as-at-landmarks">
      <h3 id="as-at-landmarks" className={styles["heading"]}>
        {t("asAt.landmarks")}
      </h3>
      <ul className={styles["landmarks"]}>
        {landmarks.map((landmark) => (
          <li key={`${landmark.kind} ${landmark.day} ${landmarkName(words, landmark)}`}>
            <Button
              className={styles["landmark"] ?? ""}
              aria-current={landmark.day === asAt ? "date" : false}
              onPress={() => onAsAt(landmark.day)}
            >
              <span>{landmarkName(words, landmark)}</span>
              <Day day={landmark.day} style="medium" calendars="stack" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function landmarkName(words: Words, landmark: Landmark): string {
  if (landmark.kind === "baselineApproved") {
    const name = isolate(chooseName(words.language, landmark).text);
    return words.t("asAt.baselineApproved", { name });
  }
  const { periodKind, startDay, finishDay } = landmark;
  return words.t("asAt.periodClosed", {
    period: periodName(words, { kind: periodKind, startDay, finishDay }),
  });
}
