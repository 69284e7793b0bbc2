import { useWords } from "#client/ui/locale/locale-context.ts";
import type { CalendarView } from "#shared/contract/calendars.ts";
import { chooseName } from "#shared/i18n/words.ts";

/** A calendar's name, the plan's own marked as such. */
export function useCalendarLabel(): (calendar: CalendarView) => string {
  const { t, language } = useWords();
  return (calendar) => {
    const name = chooseName(language, calendar).text;
    return calendar.isOfPlan ? t("calendars.ofPlanNamed", { name }) : name;
  };
}
