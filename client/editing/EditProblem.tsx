import { failureSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { problemAt } from "./edit-problems.ts";

interface EditProblemProps {
  readonly problems: readonly FieldProblem[];
  /** Paths of the fields that show their own refusals. */
  readonly fields: readonly string[];
  /** Whatever the request threw, less what is shown elsewhere; null when nothing is. */
  readonly failure: unknown;
}

/** What concerns the whole form: nothing to save, or a refusal at a place that it does not show, which must not be swallowed. */
export function EditProblem({ problems, fields, failure }: EditProblemProps) {
  const words = useWords();
  const elsewhere = problems.find(({ path }) => !fields.includes(path));
  const sentence = failure
    ? failureSentence(words, failure)
    : elsewhere && problemAt(words, problems, elsewhere.path);
  if (!sentence) return null;
  return (
    <Notice tone="problem" role="alert">
      {sentence}
    </Notice>
  );
}
