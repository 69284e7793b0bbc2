import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components/Calendar";
import { Dialog, Popover } from "react-aria-components/Popover";
import { Icon } from "../Icon/Icon.tsx";
import { useWords } from "../locale/locale-context.ts";
import popover from "../Popover/Popover.module.css";
import styles from "./MonthPopover.module.css";

/** One month to pick a day from, in the calendar of the field around it; the week begins on Sunday. */
export function MonthPopover() {
  const { t, language } = useWords();
  return (
    <Popover className={popover["popover"] ?? ""} placement="bottom start" offset={6}>
      <Dialog className={styles["dialog"] ?? ""}>
        <Calendar firstDayOfWeek="sun">
          <header className={styles["header"]}>
            <Button slot="previous" className={styles["turn"] ?? ""} aria-label={t("common.previousMonth")}>
              <Icon name="chevronStart" />
            </Button>
            <CalendarHeading className={styles["month"] ?? ""} />
            <Button slot="next" className={styles["turn"] ?? ""} aria-label={t("common.nextMonth")}>
              <Icon name="chevronEnd" />
            </Button>
          </header>
          {/* Arabic has no short forms, and seven whole names do not fit. */}
          <CalendarGrid
            weekdayStyle={language === "ar" ? "narrow" : "short"}
            className={styles["grid"] ?? ""}
          >
            <CalendarGridHeader>
              {(weekday) => (
                <CalendarHeaderCell className={styles["weekday"] ?? ""}>{weekday}</CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles["day"] ?? ""} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
