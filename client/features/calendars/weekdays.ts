/** 0 is Sunday … 6 is Saturday. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** The weekdays that a work week's mask sets. */
export function weekdaysOf(workWeekMask: number) {
  return WEEKDAYS.filter((weekday) => (workWeekMask & (1 << weekday)) !== 0);
}
