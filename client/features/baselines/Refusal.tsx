import { fieldSentences, refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";

interface RefusalProps {
  readonly error: unknown;
  /** Fields of the form, which show their own refusals. */
  readonly fields: readonly string[];
}

/** Why an act was refused, unless the refused field says so itself. */
export function Refusal({ error, fields }: RefusalProps) {
  const words = useWords();
  if (!error) return null;
  const paths = Object.keys(fieldSentences(words, error));
  if (paths.length > 0 && paths.every((path) => fields.includes(path))) return null;
  return (
    <Notice tone="problem" role="alert">
      {refusalSentence(words, error)}
    </Notice>
  );
}
