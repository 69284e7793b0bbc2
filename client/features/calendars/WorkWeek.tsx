import { useId, useState } from "react";
import { RefusalNotice } from "#client/requests/RefusalNotice.tsx";
import { Button } from "#client/ui/Button/Button.tsx";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { SectionHead } from "#client/ui/SectionHead/SectionHead.tsx";
import { checkWorkWeek } from "#shared/calendar/holiday-rules.ts";
import type { CalendarChangeInput, CalendarView } from "#shared/contract/calendars.ts";
import { problemSentence } from "#shared/i18n/sentences.ts";
import styles from "./Calendars.module.css";
import { ChangePreview } from "./ChangePreview.tsx";
import { theirSentence } from "./their-sentence.ts";
import { useChangeCalendars } from "./use-change-calendars.ts";
import { WEEKDAYS } from "./weekdays.ts";

interface WorkWeekProps {
  readonly calendar: CalendarView;
  readonly canUpdate: boolean;
}

/** Which weekdays work. What another week would move stands below before it is saved. */
export function WorkWeek({ calendar, canUpdate }: WorkWeekProps) {
  const words = useWords();
  const { t } = words;
  const titleId = useId();
  const { id: calendarId, version, workWeekMask: held } = calendar;
  const [mask, setMask] = useState(held);
  const save = useChangeCalendars({ sentence: t("calendars.weekChanged"), onSaved: () => undefined });
  const [problem] = checkWorkWeek(mask);
  const change: CalendarChangeInput = { kind: "workWeek", calendarId, version, workWeekMask: mask };
  return (
    <section className={styles["section"]} aria-labelledby={titleId}>
      <SectionHead title={t("calendars.week")} titleId={titleId} intro={t("calendars.weekIntro")} />
      <div className={styles["card"]}>
        <fieldset className={styles["weekdays"]} aria-labelledby={titleId}>
          {WEEKDAYS.map((weekday) => (
            <Checkbox
              key={weekday}
              isSelected={(mask & (1 << weekday)) !== 0}
              isDisabled={!canUpdate}
              onChange={() => setMask(mask ^ (1 << weekday))}
            >
              {t(`calendars.weekdays.d${weekday}`)}
            </Checkbox>
          ))}
        </fieldset>
        {problem ? (
          <p className={styles["error"]} role="alert">
            {problemSentence(words, problem)}
          </p>
        ) : null}
        <RefusalNotice error={save.error} fields={["workWeekMask"]} theirSentence={theirSentence} />
        {mask === held ? null : (
          <>
            {problem ? null : <ChangePreview change={change} />}
            <div className={styles["controls"]}>
              <Button
                variant="primary"
                isDisabled={Boolean(problem)}
                isPending={save.isPending}
                onPress={() => save.mutate(change)}
              >
                {t("common.save")}
              </Button>
              <Button variant="quiet" onPress={() => setMask(held)}>
                {t("common.cancel")}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
