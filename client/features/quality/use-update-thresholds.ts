import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

/** Saves the thresholds; every verdict is then read anew. */
export function useUpdateThresholds(doneSentence: string, onSaved: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.quality.updateThresholds.mutationOptions({
      onSuccess: () => {
        tellDone(doneSentence);
        onSaved();
      },
      // Also after a refusal: somebody else may have set them first.
      onSettled: () => queryClient.invalidateQueries(trpc.quality.pathFilter()),
    }),
  );
}
