import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

export function useRenameScenario(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().scenarios.rename.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRequestDifferences() {
  const queryClient = useQueryClient();
  return useMutation(
    useTRPC().scenarios.request.mutationOptions({ onSettled: () => queryClient.invalidateQueries() }),
  );
}

/** Makes one, or lets one go: `onDone` leads where it is to be seen, or away from it, before anything is read anew. */
function useLeading<Done>(sentence: string, onDone: (done: Done) => unknown) {
  const queryClient = useQueryClient();
  const { scenarios } = useTRPC();
  return {
    onSuccess: async (done: Done) => {
      tellDone(sentence);
      await onDone(done);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: scenarios.pathKey() }),
  };
}

export function useCreateScenario(sentence: string, onDone: (made: { readonly id: string }) => unknown) {
  return useMutation(useTRPC().scenarios.create.mutationOptions(useLeading(sentence, onDone)));
}

export function useDiscardScenario(sentence: string, onDone: () => unknown) {
  return useMutation(useTRPC().scenarios.discard.mutationOptions(useLeading(sentence, onDone)));
}
