import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { tellDone } from "#client/ui/Toast/toasts.ts";

interface Saved {
  /** Says in passing what was done. */
  readonly sentence: string;
  readonly onSaved: () => void;
}

/** Saves a change of the calendars; every screen that counts working days is then read anew. */
export function useChangeCalendars({ sentence, onSaved }: Saved) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.calendars.update.mutationOptions({
      onSuccess: (view) => {
        queryClient.setQueryData(trpc.calendars.read.queryKey(), view);
        tellDone(sentence);
        onSaved();
      },
      // Also after a refusal: somebody else may have changed the calendars first.
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
}
