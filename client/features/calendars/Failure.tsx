import { failureSentence, fieldSentences, wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { isIsoDay } from "#shared/calendar/day.ts";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";
import { weekdaysOf } from "./weekdays.ts";

const FIELDS = {
  nameAr: "terms.nameAr",
  nameEn: "terms.nameEn",
  startDay: "calendars.firstDay",
  finishDay: "calendars.lastDay",
  isConfirmed: "calendars.isConfirmed",
  workWeekMask: "calendars.week",
} as const;

type Field = keyof typeof FIELDS;

function isField(field: string): field is Field {
  return Object.hasOwn(FIELDS, field);
}

interface FailureProps {
  readonly error: unknown;
  /** Fields of the form, which show their own refusals. */
  readonly fields?: readonly string[];
}

/** Why a change of the calendars was refused; of a conflict also what is saved now, while the form keeps its own. */
export function Failure({ error, fields = [] }: FailureProps) {
  const words = useWords();
  if (!error) return null;
  const wire = wireErrorOf(error);
  const refusals = fieldSentences(words, error);
  const elsewhere = Object.entries(refusals).filter(([path]) => !fields.includes(path));
  if (Object.keys(refusals).length > 0 && elsewhere.length === 0) return null;
  const theirs = wire?.code === "VERSION_CONFLICT" ? wire.data.values : [];
  return (
    <Notice tone="problem" role="alert">
      <p>{elsewhere[0]?.[1] ?? failureSentence(words, error)}</p>
      {theirs.map((value) => {
        const sentence = theirSentence(words, value);
        return sentence === null ? null : <p key={value.field}>{sentence}</p>;
      })}
    </Notice>
  );
}

/** Nothing of values that people know by no name, such as an id. */
function theirSentence(words: Words, { field, theirs }: ConflictingValue): string | null {
  if (!isField(field)) return null;
  const { t } = words;
  return t("calendars.conflictTheirs", { field: t(FIELDS[field]), value: valueText(words, theirs) });
}

function valueText({ t, format }: Words, value: ConflictingValue["theirs"]): string {
  if (typeof value === "number")
    return weekdaysOf(value)
      .map((day) => t(`calendars.weekdays.d${day}`))
      .join(" · ");
  if (value === "true" || value === "false") return t(value === "true" ? "common.yes" : "common.no");
  const text = value ?? "";
  return isIsoDay(text) ? format.day(text) : text;
}
