import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

/** What follows a decision: it is said, the next report opens, and reports and plan are read anew. */
function useAnswer(sentence: string, onDone: () => void) {
  const queryClient = useQueryClient();
  return {
    onSuccess: () => {
      tellDone(sentence);
      onDone();
    },
    // Also after a refusal: the plan may have moved, or somebody else decided first.
    onSettled: () => queryClient.invalidateQueries(),
  };
}

export function useApproveReport(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().reports.approve.mutationOptions(useAnswer(sentence, onDone)));
}

export function useReturnReport(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().reports.return.mutationOptions(useAnswer(sentence, onDone)));
}
