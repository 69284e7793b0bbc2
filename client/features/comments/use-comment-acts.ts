import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";

/** Whatever was said, changed or taken back, and also what was refused: the talk is read anew. */
function useAnswer() {
  const queryClient = useQueryClient();
  const queryKey = useTRPC().comments.list.queryKey();
  // Waited for, so that what is shown early stays until the truth stands there.
  return { onSettled: () => queryClient.invalidateQueries({ queryKey }) };
}

export function useCreateComment() {
  return useMutation(useTRPC().comments.create.mutationOptions(useAnswer()));
}

export function useUpdateComment() {
  return useMutation(useTRPC().comments.update.mutationOptions(useAnswer()));
}

export function useRemoveComment() {
  return useMutation(useTRPC().comments.remove.mutationOptions(useAnswer()));
}
