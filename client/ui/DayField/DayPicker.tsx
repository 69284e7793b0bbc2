import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { DateInput, DatePicker, DateSegment, Group, Label } from "react-aria-components/DatePicker";
import { FieldError } from "react-aria-components/FieldError";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Text } from "react-aria-components/Text";
import { localeOf, otherCalendar } from "#shared/i18n/format.ts";
import { fieldStyles } from "../Field/Field.tsx";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import { calendarDateOf, isoDayOf } from "./calendar-day.ts";
import styles from "./DayField.module.css";
import type { DayFieldProps } from "./DayField.tsx";
import { MonthPopover } from "./MonthPopover.tsx";

/** The field itself; `DayField` loads it when a form first asks for it. */
export function DayPicker(props: DayFieldProps) {
  const { label, description, error, value, onChange, minDay, maxDay, nearDay, isOptionalMarked, ...field } =
    props;
  const { t, format } = useWords();
  const [calendar, setCalendar] = useState(format.settings.firstCalendar);
  const other = value ? format.day(value, "long", otherCalendar(calendar)) : null;
  return (
    <I18nProvider locale={localeOf(format.settings, calendar)}>
      <DatePicker
        {...field}
        {...(minDay ? { minValue: calendarDateOf(minDay) } : {})}
        {...(maxDay ? { maxValue: calendarDateOf(maxDay) } : {})}
        {...(nearDay ? { placeholderValue: calendarDateOf(nearDay) } : {})}
        className={fieldStyles.field}
        value={value ? calendarDateOf(value) : null}
        onChange={(date) => onChange(isoDayOf(date))}
        granularity="day"
        isInvalid={Boolean(error)}
        validationBehavior="aria"
      >
        <Label className={styles["label"] ?? ""}>
          {label}
          {isOptionalMarked ? <span className={styles["optional"]}> ({t("common.optional")})</span> : null}
        </Label>
        <Group className={fieldStyles.group}>
          <DateInput className={styles["input"] ?? ""}>
            {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
          </DateInput>
          <Button
            slot={null}
            className={styles["switch"] ?? ""}
            aria-label={`${t("common.calendar")}: ${t(`common.${calendar}`)}`}
            onPress={() => setCalendar(otherCalendar(calendar))}
          >
            {t(`common.${calendar}`)}
          </Button>
          <Button className={styles["open"] ?? ""} aria-label={t("common.openCalendar")}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Text slot="description" className={styles["other"] ?? ""}>
          {other ? t("common.dayAlso", { day: other }) : (description ?? " ")}
        </Text>
        <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
        <MonthPopover />
      </DatePicker>
    </I18nProvider>
  );
}
