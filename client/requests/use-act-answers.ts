import { useQueryClient } from "@tanstack/react-query";
import { tellDone } from "#client/ui/Toast/toasts.ts";

/** What follows an act that much of the product hangs on: it is said, and all that is shown is read anew. */
export function useActAnswers(sentence: string, onDone: () => void) {
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
