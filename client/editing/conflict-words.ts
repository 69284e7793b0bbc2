import { isIsoDay } from "#shared/calendar/day.ts";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import { LAG_UNITS, LINK_TYPES } from "#shared/contract/link-limits.ts";
import type { Words } from "#shared/i18n/words.ts";

const FIELDS = [
  "forecastDay",
  "actualDay",
  "forecastStartDay",
  "forecastFinishDay",
  "actualStartDay",
  "actualFinishDay",
  "progressPercent",
  "type",
  "lagDays",
  "lagUnit",
] as const;

/** A field in conflict as its form names it; a field that this version does not know keeps its own name. */
export function fieldName({ t }: Words, field: string): string {
  const known = FIELDS.find((each) => each === field);
  return known ? t(`editing.fields.${known}`) : field;
}

/** A value in conflict as its form would show it. */
export function valueText({ t, format }: Words, field: string, value: ConflictingValue["mine"]): string {
  if (value === null) return t("editing.notDone");
  if (typeof value === "number") {
    return field === "progressPercent" ? format.percent(value / 100) : format.signedNumber(value);
  }
  if (isIsoDay(value)) return format.day(value);
  const type = LINK_TYPES.find((each) => each === value);
  if (type) return t(`terms.linkType.${type}`);
  const unit = LAG_UNITS.find((each) => each === value);
  return unit ? t(`editing.lagUnits.${unit}`) : value;
}
