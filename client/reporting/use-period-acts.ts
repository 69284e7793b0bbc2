import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

/** What follows every act on periods: it is said, and whatever shows periods, reports and the plan is read anew. */
function useAnswer(sentence: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return {
    onSuccess: () => {
      tellDone(sentence);
      onDone();
    },
    // Also after a refusal: somebody else may have acted first.
    onSettled: () => queryClient.invalidateQueries(),
  };
}

export function useClosePeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.close.mutationOptions(useAnswer(sentence, onDone)));
}

export function useOpenPeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.open.mutationOptions(useAnswer(sentence, onDone)));
}

export function useReopenPeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.reopen.mutationOptions(useAnswer(sentence, onDone)));
}

export function useUpdatePeriodDays(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.updateDays.mutationOptions(useAnswer(sentence, onDone)));
}

export function useSetPeriodRules(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.setRules.mutationOptions(useAnswer(sentence, onDone)));
}
