import { type KeyboardEvent, useRef, useState } from "react";
import { DateField, DateInput, DateSegment } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { calendarDateOf, isoDayOf } from "#client/ui/DayField/calendar-day.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { MilestoneRow } from "#shared/contract/roadmap.ts";
import { localeOf } from "#shared/i18n/format.ts";
import type { IsoDay } from "#shared/units.ts";
import styles from "./CellEditors.module.css";

export interface DayEditorProps {
  readonly milestone: MilestoneRow;
  /** Another forecast was typed; why is still to be asked. */
  readonly onPropose: (day: IsoDay) => void;
  readonly onClose: () => void;
}

/** A forecast typed in its cell, in the reader's first calendar: Enter proposes it, Escape leaves it as it was. */
export function DayEditor({ milestone, onPropose, onClose }: DayEditorProps) {
  const { t, format } = useWords();
  const [day, setDay] = useState<IsoDay | null>(milestone.forecastDay);
  const isClosed = useRef(false);
  const close = (isKept: boolean) => {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose();
    if (isKept && day !== null && day !== milestone.forecastDay) onPropose(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    close(event.key === "Enter");
  };
  return (
    <I18nProvider locale={localeOf(format.settings, format.settings.firstCalendar)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the parts of the day within have the focus. */}
      <div
        className={styles["editor"]}
        onKeyDownCapture={onKeyDown}
        onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close(true)}
      >
        <DateField
          aria-label={t("terms.forecastDay")}
          className={styles["field"] ?? ""}
          value={day && calendarDateOf(day)}
          onChange={(date) => setDay(isoDayOf(date))}
          granularity="day"
          validationBehavior="aria"
          autoFocus
        >
          <DateInput className={styles["input"] ?? ""}>
            {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
          </DateInput>
        </DateField>
      </div>
    </I18nProvider>
  );
}
