import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { wireErrorOf } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";
import { reportingError } from "#shared/i18n/reporting-words.ts";

/** Chases the report of the program with this name, and says who heard of it. */
export function useChase(name: string) {
  const words = useWords();
  const { t } = words;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.reports.chase.mutationOptions({
      onSuccess: ({ toldCount, lastChased }) => {
        if (toldCount > 0) tellDone(t("desk.chased", { name }));
        else tellProblem(t(lastChased ? "desk.chasedBefore" : "desk.nobody", { name }));
      },
      onError: (error) => {
        const wire = wireErrorOf(error);
        tellProblem(wire ? reportingError(words, wire) : t("errors.OFFLINE"));
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.reports.desk.pathKey() }),
    }),
  );
}
