import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { Notice } from "#client/ui/Notice/Notice.tsx";
import { reportingError, reportingProblem } from "#shared/i18n/reporting-words.ts";
import type { Words } from "#shared/i18n/words.ts";

interface ReportingProblemProps {
  /** Whatever the request threw; nothing is shown without it. */
  readonly error: unknown;
  /** Paths of the fields that show their own refusals. */
  readonly fields?: readonly string[];
}

/** Why an act of the reporting cycle was refused, unless the refused fields say so themselves. */
export function ReportingProblem({ error, fields = [] }: ReportingProblemProps) {
  const words = useWords();
  if (!error) return null;
  const refused = Object.entries(reportingFields(words, error));
  const elsewhere = refused.filter(([path]) => !fields.includes(path));
  if (refused.length > 0 && elsewhere.length === 0) return null;
  return (
    <Notice tone="problem" role="alert">
      {elsewhere[0]?.[1] ?? reportingFailure(words, error)}
    </Notice>
  );
}

/** What went wrong, for anything a request of the reporting cycle threw. */
function reportingFailure(words: Words, error: unknown): string {
  const wire = wireErrorOf(error);
  return wire ? reportingError(words, wire) : words.t("errors.OFFLINE");
}

/** The sentence for each refused field by its path. */
export function reportingFields(words: Words, error: unknown): Readonly<Record<string, string>> {
  const wire = wireErrorOf(error);
  if (wire?.code !== "INVALID_INPUT") return {};
  return Object.fromEntries(
    wire.data.problems.map((problem) => [problem.path, reportingProblem(words, problem)]),
  );
}
