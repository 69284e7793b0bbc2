import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

/** What follows every act on a baseline: it is said, and all that is measured against one is read anew. */
function useAnswer(sentence: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return {
    onSuccess: () => {
      tellDone(sentence);
      onDone();
    },
    // Also after a refusal: somebody else may have decided first.
    onSettled: () => queryClient.invalidateQueries(),
  };
}

export function useRequestBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.request.mutationOptions(useAnswer(sentence, onDone)));
}

export function useWithdrawBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.withdraw.mutationOptions(useAnswer(sentence, onDone)));
}

export function useDecideBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.decide.mutationOptions(useAnswer(sentence, onDone)));
}
