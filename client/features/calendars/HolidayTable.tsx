import { Button } from "#client/ui/Button/Button.tsx";
import { DataTable } from "#client/ui/DataTable/DataTable.tsx";
import { Day } from "#client/ui/Day/Day.tsx";
import { IconButton } from "#client/ui/IconButton/IconButton.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Name } from "#client/ui/Name/Name.tsx";
import { Scrollable } from "#client/ui/Scrollable/Scrollable.tsx";
import { toEpochDay } from "#shared/calendar/day.ts";
import type { CalendarHoliday, CalendarView } from "#shared/contract/calendars.ts";
import { chooseName, countOf } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { formOf } from "./holiday-form.ts";
import { useChangeCalendars } from "./use-change-calendars.ts";

interface HolidayTableProps {
  readonly titleId: string;
  readonly calendar: CalendarView;
  readonly holidays: readonly CalendarHoliday[];
  readonly canUpdate: boolean;
  readonly onEdit: (holiday: CalendarHoliday) => void;
  readonly onRemove: (holiday: CalendarHoliday) => void;
}

export function HolidayTable({ titleId, holidays, ...row }: HolidayTableProps) {
  const { t } = useWords();
  return (
    <Scrollable labelledBy={titleId} isFramed>
      <DataTable
        headings={[
          t("calendars.holiday"),
          t("calendars.firstDay"),
          t("calendars.lastDay"),
          t("calendars.length"),
          t("calendars.state"),
          ...(row.canUpdate ? [t("calendars.acts")] : []),
        ]}
        narrow="cards"
        className={styles["table"]}
      >
        <tbody>
          {holidays.map((holiday) => (
            <HolidayRow key={holiday.id} holiday={holiday} {...row} />
          ))}
        </tbody>
      </DataTable>
    </Scrollable>
  );
}

type HolidayRowProps = Omit<HolidayTableProps, "titleId" | "holidays"> & {
  readonly holiday: CalendarHoliday;
};

function HolidayRow(props: HolidayRowProps) {
  const { holiday, canUpdate } = props;
  const words = useWords();
  const { t } = words;
  const { startDay, finishDay, isConfirmed } = holiday;
  const days = toEpochDay(finishDay) - toEpochDay(startDay) + 1;
  return (
    <tr>
      <th scope="row">
        <Name name={holiday} />
      </th>
      <td data-heading={t("calendars.firstDay")}>
        <Day day={startDay} style="full" calendars="stack" />
      </td>
      <td data-heading={t("calendars.lastDay")}>
        <Day day={finishDay} style="full" calendars="stack" />
      </td>
      <td data-heading={t("calendars.length")}>{countOf(words, "days", days)}</td>
      <td data-heading={t("calendars.state")}>
        <span className={styles["mark"]} data-unconfirmed={!isConfirmed || undefined}>
          {t(isConfirmed ? "calendars.confirmed" : "calendars.unconfirmed")}
        </span>
      </td>
      {canUpdate ? (
        <td data-wide>
          <HolidayActs {...props} />
        </td>
      ) : null}
    </tr>
  );
}

function HolidayActs({ holiday, calendar, onEdit, onRemove }: HolidayRowProps) {
  const { t, language } = useWords();
  const name = chooseName(language, holiday).text;
  const sentence = t("calendars.holidayConfirmed", { name });
  const confirm = useChangeCalendars({ sentence, onSaved: () => undefined });
  const { id: holidayId, version } = holiday;
  const confirmed = { ...holidayFields(holiday), isConfirmed: true };
  return (
    <div className={styles["acts"]}>
      {holiday.isConfirmed ? null : (
        <Button
          size="small"
          icon="check"
          aria-label={t("calendars.confirmNamed", { name })}
          isPending={confirm.isPending}
          onPress={() =>
            confirm.mutate({
              ...{ kind: "updateHoliday", calendarId: calendar.id, holidayId, version },
              ...confirmed,
            })
          }
        >
          {t("calendars.confirm")}
        </Button>
      )}
      <Button
        variant="quiet"
        size="small"
        aria-label={t("calendars.edit", { name })}
        onPress={() => onEdit(holiday)}
      >
        {t("common.edit")}
      </Button>
      <IconButton
        icon="close"
        size="small"
        label={t("calendars.remove", { name })}
        onPress={() => onRemove(holiday)}
      />
    </div>
  );
}

function holidayFields(holiday: CalendarHoliday) {
  const { startDay, finishDay } = holiday;
  return { ...formOf(holiday), startDay, finishDay };
}
