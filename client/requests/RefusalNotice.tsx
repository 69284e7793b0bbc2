import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { ConflictingValue } from "#shared/contract/errors.ts";
import type { Words } from "#shared/i18n/words.ts";
import { failureSentence, fieldSentences, wireErrorOf } from "./failures.ts";

interface RefusalNoticeProps {
  /** Whatever the request threw; nothing is shown without it. */
  readonly error: unknown;
  /** Fields of the form, which show their own refusals. */
  readonly fields?: readonly string[];
  /** Says what is saved now of a value in conflict; null of values that people know by no name, such as an id. */
  readonly theirSentence?: (words: Words, value: ConflictingValue) => string | null;
}

/** Why an act was refused, unless the refused fields say so; of a conflict also what is saved now. */
export function RefusalNotice({ error, fields = [], theirSentence }: RefusalNoticeProps) {
  const words = useWords();
  if (!error) return null;
  const refusals = Object.entries(fieldSentences(words, error));
  const elsewhere = refusals.filter(([path]) => !fields.includes(path));
  if (refusals.length > 0 && elsewhere.length === 0) return null;
  const wire = wireErrorOf(error);
  const theirs = wire?.code === "VERSION_CONFLICT" ? wire.data.values : [];
  return (
    <Notice tone="problem" role="alert">
      <p>{elsewhere[0]?.[1] ?? failureSentence(words, error)}</p>
      {theirs.map((value) => {
        const sentence = theirSentence?.(words, value) ?? null;
        return sentence === null ? null : <p key={value.field}>{sentence}</p>;
      })}
    </Notice>
  );
}
