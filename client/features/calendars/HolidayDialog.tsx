import { useState } from "react";
import { Checkbox } from "#client/ui/Checkbox/Checkbox.tsx";
import { DayField } from "#client/ui/DayField/DayField.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { TextField } from "#client/ui/TextField/TextField.tsx";
import type { CalendarHoliday, CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";
import styles from "./Calendars.module.css";
import { ChangeDialog } from "./ChangeDialog.tsx";
import { changeOf, EMPTY_HOLIDAY, formOf, type HolidayForm, problemsOf } from "./holiday-form.ts";

interface HolidayDialogProps {
  readonly calendar: CalendarView;
  /** Null: a new one. */
  readonly holiday: CalendarHoliday | null;
  readonly onClose: () => void;
}

const FIELDS = ["nameAr", "nameEn", "startDay", "finishDay"];

/** A new holiday, or the correction of one, for instance of an Eid once it is announced. */
export function HolidayDialog({ calendar, holiday, onClose }: HolidayDialogProps) {
  const words = useWords();
  const { t, language } = words;
  const [form, setForm] = useState(holiday ? formOf(holiday) : EMPTY_HOLIDAY);
  const [isChecked, setChecked] = useState(false);
  const problems = problemsOf(words, form, calendar, holiday);
  const shown = isChecked ? problems : {};
  const change = (next: Partial<HolidayForm>) => setForm({ ...form, ...next });
  const name = chooseName(language, form).text;
  return (
    <ChangeDialog
      title={t(holiday ? "calendars.editHoliday" : "calendars.addHoliday")}
      change={Object.keys(problems).length === 0 ? changeOf(form, calendar, holiday) : null}
      saveLabel={t("common.save")}
      doneSentence={t(holiday ? "calendars.holidayChanged" : "calendars.holidayAdded", { name })}
      fields={FIELDS}
      onIncomplete={() => setChecked(true)}
      onClose={onClose}
    >
      <TextField
        label={t("terms.nameAr")}
        contentDirection="rtl"
        value={form.nameAr}
        onChange={(nameAr) => change({ nameAr })}
        error={shown["nameAr"]}
      />
      <TextField
        label={t("terms.nameEn")}
        contentDirection="ltr"
        value={form.nameEn}
        onChange={(nameEn) => change({ nameEn })}
      />
      <DayField
        label={t("calendars.firstDay")}
        value={form.startDay}
        onChange={(startDay) => change({ startDay, finishDay: form.finishDay ?? startDay })}
        error={shown["startDay"]}
      />
      <DayField
        label={t("calendars.lastDay")}
        value={form.finishDay}
        onChange={(finishDay) => change({ finishDay })}
        error={shown["finishDay"]}
      />
      <div className={styles["wide"]}>
        <Checkbox isSelected={form.isConfirmed} onChange={(isConfirmed) => change({ isConfirmed })}>
          {t("calendars.isConfirmed")}
        </Checkbox>
      </div>
    </ChangeDialog>
  );
}
