import { useWords } from "#client/ui/locale/locale-context.ts";
import type { CalendarHoliday, CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";
import { ChangeDialog } from "./ChangeDialog.tsx";

interface RemoveHolidayDialogProps {
  readonly calendar: CalendarView;
  readonly holiday: CalendarHoliday;
  readonly onClose: () => void;
}

export function RemoveHolidayDialog({ calendar, holiday, onClose }: RemoveHolidayDialogProps) {
  const { t, language } = useWords();
  const name = chooseName(language, holiday).text;
  const { id: holidayId, version } = holiday;
  return (
    <ChangeDialog
      title={t("calendars.removeHoliday")}
      change={{ kind: "removeHoliday", calendarId: calendar.id, holidayId, version }}
      saveLabel={t("calendars.removeHoliday")}
      isDanger
      doneSentence={t("calendars.holidayRemoved", { name })}
      onClose={onClose}
    >
      <p>{t("calendars.removeHolidayIntro", { name })}</p>
    </ChangeDialog>
  );
}
