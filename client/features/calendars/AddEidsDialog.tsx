import { Button } from "#client/ui/Button/Button.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { Dialog } from "#client/ui/Dialog/Dialog.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { addDays, toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import { EID_NAMES, missingEids } from "#shared/calendar/eid.ts";
import { MAX_ADDED_HOLIDAYS } from "#shared/contract/calendar-limits.ts";
import type { CalendarsView, CalendarView } from "#shared/contract/calendars.ts";
import { countOf } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { ChangeDialog } from "./ChangeDialog.tsx";

interface AddEidsDialogProps {
  readonly view: Pick<CalendarsView, "planStartDay" | "planFinishDay">;
  readonly calendar: CalendarView;
  readonly onClose: () => void;
}

/** Forecasts may pass the plan's end, and are counted by working days there too. */
const DAYS_PAST_PLAN = 731;

/** The Eids that the calendar lacks, as Umm al-Qura calculates them, to be added unconfirmed. */
export function AddEidsDialog({ view, calendar, onClose }: AddEidsDialogProps) {
  const words = useWords();
  const { t, format } = words;
  const lastDay = addDays(toEpochDay(view.planFinishDay), DAYS_PAST_PLAN);
  const held = calendar.holidays.map(({ startDay, finishDay }) => ({
    startDay: toEpochDay(startDay),
    finishDay: toEpochDay(finishDay),
  }));
  const missing = missingEids(held, toEpochDay(view.planStartDay), lastDay).slice(0, MAX_ADDED_HOLIDAYS);
  if (missing.length === 0) {
    const close = <Button onPress={onClose}>{t("common.close")}</Button>;
    return (
      <Dialog title={t("calendars.addEids")} isOpen onClose={onClose} footer={close}>
        <p>{t("calendars.noEids", { year: format.year(lastDay, "gregorian") })}</p>
      </Dialog>
    );
  }
  const holidays = missing.map(({ eid, startDay, finishDay }) => ({
    ...EID_NAMES[eid],
    ...{ startDay: toIsoDay(startDay), finishDay: toIsoDay(finishDay), isConfirmed: false },
  }));
  const count = countOf(words, "holidays", holidays.length);
  return (
    <ChangeDialog
      title={t("calendars.addEids")}
      change={{ kind: "addHolidays", calendarId: calendar.id, holidays }}
      saveLabel={t("calendars.addEids")}
      doneSentence={t("calendars.eidsAdded", { holidays: count })}
      onClose={onClose}
    >
      <p>{t("calendars.addEidsIntro")}</p>
      <ul className={`${styles["eids"]} ${styles["wide"]}`}>
        {holidays.map((holiday) => (
          <li key={holiday.startDay}>
            <Name name={holiday} />
            <Day day={holiday.startDay} style="medium" calendars="line" />
          </li>
        ))}
      </ul>
    </ChangeDialog>
  );
}
