import { useId, useState } from "react";
import { Button } from "#client/ui/Button/Button.tsx";
import { EmptyState } from "#client/ui/EmptyState/EmptyState.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { SectionHead } from "#client/ui/SectionHead/SectionHead.tsx";
import { Select } from "#client/ui/Select/Select.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { CalendarHoliday, CalendarsView, CalendarView } from "#shared/contract/calendars.ts";
import type { IsoDay } from "#shared/units.ts";
import { AddEidsDialog } from "./AddEidsDialog.tsx";
import styles from "./Calendars.module.css";
import { HolidayDialog } from "./HolidayDialog.tsx";
import { HolidayTable } from "./HolidayTable.tsx";
import { RemoveHolidayDialog } from "./RemoveHolidayDialog.tsx";

export interface HolidaysProps {
  readonly view: CalendarsView;
  readonly calendar: CalendarView;
  readonly canUpdate: boolean;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

type Opened =
  | { readonly dialog: "add" }
  | { readonly dialog: "eids" }
  | { readonly dialog: "edit"; readonly holiday: CalendarHoliday }
  | { readonly dialog: "remove"; readonly holiday: CalendarHoliday };

/** The holidays of a calendar, a Gregorian year at a time, with both calendars' dates. */
export function Holidays({ view, calendar, canUpdate, year, onYear }: HolidaysProps) {
  const { t, format } = useWords();
  const titleId = useId();
  const [opened, setOpened] = useState<Opened | null>(null);
  const ofYear = calendar.holidays.filter(({ startDay, finishDay }) =>
    [startDay, finishDay].some((day) => Number(day.slice(0, 4)) === year),
  );
  const written = format.year(toEpochDay(`${year}-07-01` as IsoDay), "gregorian");
  return (
    <section className={styles["section"]}>
      <SectionHead
        title={t("calendars.holidaysOfYear", { year: written })}
        titleId={titleId}
        acts={
          <div className={styles["controls"]}>
            <div className={styles["year"]}>
              <YearSelect view={view} calendar={calendar} year={year} onYear={onYear} />
            </div>
            {canUpdate ? (
              <>
                <Button icon="calendar" onPress={() => setOpened({ dialog: "eids" })}>
                  {t("calendars.addEids")}
                </Button>
                <Button variant="primary" icon="add" onPress={() => setOpened({ dialog: "add" })}>
                  {t("calendars.addHoliday")}
                </Button>
              </>
            ) : null}
          </div>
        }
      />
      {ofYear.length === 0 ? (
        <EmptyState icon="calendar" title={t("calendars.emptyTitle", { year: written })}>
          {t("calendars.emptyBody")}
        </EmptyState>
      ) : (
        <HolidayTable
          titleId={titleId}
          calendar={calendar}
          holidays={ofYear}
          canUpdate={canUpdate}
          onEdit={(holiday) => setOpened({ dialog: "edit", holiday })}
          onRemove={(holiday) => setOpened({ dialog: "remove", holiday })}
        />
      )}
      <OpenedDialog opened={opened} view={view} calendar={calendar} onClose={() => setOpened(null)} />
    </section>
  );
}

interface OpenedDialogProps extends Pick<HolidaysProps, "view" | "calendar"> {
  readonly opened: Opened | null;
  readonly onClose: () => void;
}

/** After a conflict the calendar is read anew, and the dialog then saves over the newest version. */
function OpenedDialog({ opened, view, calendar, onClose }: OpenedDialogProps) {
  if (!opened) return null;
  if (opened.dialog === "eids") return <AddEidsDialog view={view} calendar={calendar} onClose={onClose} />;
  if (opened.dialog === "add") return <HolidayDialog calendar={calendar} holiday={null} onClose={onClose} />;
  const { holiday: asOpened } = opened;
  const holiday = calendar.holidays.find(({ id }) => id === asOpened.id) ?? asOpened;
  const shared = { calendar, holiday, onClose };
  return opened.dialog === "edit" ? <HolidayDialog {...shared} /> : <RemoveHolidayDialog {...shared} />;
}

function YearSelect({ view, calendar, year, onYear }: Omit<HolidaysProps, "canUpdate">) {
  const { t, format } = useWords();
  const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
  const known = [view.planStartDay, view.planFinishDay, ...calendar.holidays.map(({ startDay }) => startDay)];
  const years = [...known.map(yearOf), year];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const choices = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return (
    <Select
      label={t("calendars.year")}
      choices={choices.map((id) => ({ id, label: format.plainNumber(Number(id)) }))}
      value={String(year)}
      onChange={(chosen) => onYear(Number(chosen))}
    />
  );
}
