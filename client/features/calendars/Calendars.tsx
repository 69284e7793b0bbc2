import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "#client/app/trpc.ts";
import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Select } from "#client/ui/Select/Select.tsx";
import type { CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { ChangeDialog } from "./ChangeDialog.tsx";
import { useCalendarLabel } from "./calendar-label.ts";
import type { CalendarSearch } from "./calendar-search.ts";
import { Holidays } from "./Holidays.tsx";
import { ProgramCalendars } from "./ProgramCalendars.tsx";
import { WorkWeek } from "./WorkWeek.tsx";

interface CalendarsProps {
  readonly search: CalendarSearch;
  readonly onSearch: (change: Partial<CalendarSearch>) => void;
}

/** Working days: the week, the holidays, and programs that go by a calendar of their own. */
export function Calendars({ search, onSearch }: CalendarsProps) {
  const { t } = useWords();
  const { data: view } = useSuspenseQuery(useTRPC().calendars.read.queryOptions());
  const [ofPlan] = view.calendars;
  const calendar = view.calendars.find(({ id }) => id === search.calendar) ?? ofPlan;
  if (!calendar) return null;
  const canUpdate = view.abilities.includes("calendar.update");
  const year = search.year ?? Number(view.statusDay.slice(0, 4));
  return (
    <div className={styles["page"]}>
      <div className={styles["header"]}>
        <p className={styles["intro"]}>{t("calendars.intro")}</p>
        {view.calendars.length > 1 ? (
          <ChosenCalendar
            calendars={view.calendars}
            calendar={calendar}
            canUpdate={canUpdate}
            onChoose={(id) => onSearch({ calendar: id })}
          />
        ) : null}
      </div>
      <WorkWeek key={calendar.id} calendar={calendar} canUpdate={canUpdate} />
      <Holidays
        view={view}
        calendar={calendar}
        canUpdate={canUpdate}
        year={year}
        onYear={(chosen) => onSearch({ year: chosen })}
      />
      <ProgramCalendars
        view={view}
        calendar={calendar}
        canUpdate={canUpdate}
        onCreated={(id) => onSearch({ calendar: id })}
      />
    </div>
  );
}

interface ChosenCalendarProps {
  readonly calendars: readonly CalendarView[];
  readonly calendar: CalendarView;
  readonly canUpdate: boolean;
  readonly onChoose: (calendarId: string | undefined) => void;
}

function ChosenCalendar({ calendars, calendar, canUpdate, onChoose }: ChosenCalendarProps) {
  const { t, language } = useWords();
  const labelOf = useCalendarLabel();
  const [isRemoving, setRemoving] = useState(false);
  const name = chooseName(language, calendar).text;
  const { id: calendarId, version } = calendar;
  return (
    <div className={styles["controls"]}>
      <div className={styles["chooser"]}>
        <Select
          label={t("calendars.calendar")}
          choices={calendars.map((each) => ({ id: each.id, label: labelOf(each) }))}
          value={calendarId}
          onChange={onChoose}
        />
      </div>
      {canUpdate && !calendar.isOfPlan ? (
        <Button variant="danger" onPress={() => setRemoving(true)}>
          {t("calendars.removeCalendar")}
        </Button>
      ) : null}
      {isRemoving ? (
        <ChangeDialog
          title={t("calendars.removeCalendar")}
          change={{ kind: "removeCalendar", calendarId, version }}
          saveLabel={t("calendars.removeCalendar")}
          isDanger
          doneSentence={t("calendars.calendarRemoved", { name })}
          onClose={() => setRemoving(false)}
        >
          <p>{t("calendars.removeCalendarIntro", { name })}</p>
        </ChangeDialog>
      ) : null}
    </div>
  );
}
