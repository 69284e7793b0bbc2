import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { failureSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellProblem } from "#client/ui/Toast/toasts.ts";

/** Marks some of one's own as read, or all; the bell follows at once. */
export function useMarkRead(): (ids?: readonly string[]) => void {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    trpc.notifications.markRead.mutationOptions({
      onSuccess: (unread) => queryClient.setQueryData(trpc.notifications.unread.queryKey(), unread),
      onError: (failure) => tellProblem(failureSentence(words, failure)),
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.notifications.list.queryKey() }),
    }),
  );
  return (ids) => mutate(ids === undefined ? {} : { ids: [...ids] });
}
