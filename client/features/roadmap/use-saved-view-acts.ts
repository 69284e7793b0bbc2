import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "#client/ui/Toast/toasts.ts";

/** Keeps, changes and removes views of one's own; the list is read anew after each, also after a refusal. */
export function useSavedViewActs() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const words = useWords();
  const onSettled = () => queryClient.invalidateQueries(trpc.savedViews.pathFilter());
  const create = useMutation(
    trpc.savedViews.create.mutationOptions({
      onSuccess: ({ name }) => tellDone(words.t("finding.viewSaved", { name })),
      onSettled,
    }),
  );
  const update = useMutation(trpc.savedViews.update.mutationOptions({ onSettled }));
  const overwrite = useMutation(
    trpc.savedViews.update.mutationOptions({
      onSuccess: ({ name }) => tellDone(words.t("finding.viewSaved", { name })),
      onError: (error) => tellProblem(refusalSentence(words, error)),
      onSettled,
    }),
  );
  const remove = useMutation(
    trpc.savedViews.remove.mutationOptions({
      onError: (error) => tellProblem(refusalSentence(words, error)),
      onSettled,
    }),
  );
  return { create, update, overwrite, remove };
}
