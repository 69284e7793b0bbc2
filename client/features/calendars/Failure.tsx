import { failureSentence, fieldSentences, wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { isIsoDay } from "#shared/calendar/day.ts";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";

const FIELDS = {
  nameAr: "terms.nameAr",
  nameEn: "terms.nameEn",
  startDay: "calendars.firstDay",
  finishDay: "calendars.lastDay",
  isConfirmed: "calendars.isConfirmed",
} as const;

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
      {theirs.map((value) => (
        <p key={value.field}>{theirSentence(words, value)}</p>
      ))}
    </Notice>
  );
}

function theirSentence({ t, format }: Words, { field, theirs }: ConflictingValue): string {
  const label = Object.hasOwn(FIELDS, field)
    ? t(FIELDS[field as keyof typeof FIELDS])
    : t("calendars.calendar");
  const text = String(theirs ?? "");
  const flag = text === "true" ? t("common.yes") : text === "false" ? t("common.no") : text;
  return t("calendars.conflictTheirs", { field: label, value: isIsoDay(text) ? format.day(text) : flag });
}
