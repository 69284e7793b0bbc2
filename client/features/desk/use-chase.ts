import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";
import { reportingError } from "#shared/i18n/reporting-words.ts";

/** Chases several reports at once, and says of how many somebody heard. */
export function useChaseAll() {
  const { t, format } = useWords();
  const settled = useChaseSettled();
  return useMutation(
    useTRPC().reports.chaseAll.mutationOptions({
      ...settled,
      onSuccess: ({ chasedCount: count }) => {
        if (count > 0) tellDone(t("desk.chasedAll", { count, number: format.number(count) }));
        else tellProblem(t("desk.chasedAllBefore"));
      },
    }),
  );
}

/** Chases the report of the program with this name, and says who heard of it. */
export function useChase(name: string) {
  const { t } = useWords();
  const settled = useChaseSettled();
  return useMutation(
    useTRPC().reports.chase.mutationOptions({
      ...settled,
      onSuccess: ({ toldCount, lastChased }) => {
        if (toldCount > 0) tellDone(t("desk.chased", { name }));
        else tellProblem(t(lastChased ? "desk.chasedBefore" : "desk.nobody", { name }));
      },
    }),
  );
}

/** Says what went wrong, and asks for the desk again. */
function useChaseSettled() {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return {
    onError: (error: unknown) => {
      const wire = wireErrorOf(error);
      tellProblem(wire ? reportingError(words, wire) : words.t("errors.OFFLINE"));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.reports.desk.pathKey() }),
  };
}
