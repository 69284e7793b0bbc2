import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import type { FieldProblem } from "#shared/contract/errors.ts";
import { reportingError } from "#shared/i18n/reporting-words.ts";

interface SubmitEvents {
  readonly onSubmitted: () => void;
  /** Something at a field of the form keeps it from being submitted. */
  readonly onProblems: (problems: readonly FieldProblem[]) => void;
}

/** Hands the report to the PMO; what goes wrong elsewhere than at a field is told in a sentence. */
export function useSubmit(id: string, { onSubmitted, onProblems }: SubmitEvents) {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const readAgain = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.reports.edit.queryKey({ id }) }),
      queryClient.invalidateQueries({ queryKey: trpc.reports.read.queryKey({ id }) }),
      queryClient.invalidateQueries({ queryKey: trpc.reports.current.queryKey() }),
    ]);
  const { mutate, isPending, error } = useMutation(trpc.reports.submit.mutationOptions());
  const submit = (version: number) =>
    mutate(
      { id, version },
      {
        onSuccess: (moved) => {
          queryClient.setQueryData(
            trpc.reports.edit.queryKey({ id }),
            (held) => held && { ...held, ...moved, abilities: [] },
          );
          onSubmitted();
          void readAgain();
        },
        onError: (thrown) => {
          const wire = wireErrorOf(thrown);
          if (wire?.code === "INVALID_INPUT") onProblems(wire.data.problems);
          else void readAgain();
        },
      },
    );
  return { submit, isPending, failure: error === null ? null : failureOf(error) };

  function failureOf(thrown: unknown): string {
    const wire = wireErrorOf(thrown);
    if (wire === null) return words.t("errors.OFFLINE");
    if (wire.code === "VERSION_CONFLICT") return words.t("ownReport.changedMeanwhile");
    return reportingError(words, wire);
  }
}
