import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { refusalSentence } from "#client/requests/failures.ts";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { tellProblem } from "#client/ui/Toast/toasts.ts";
import type { PackRow } from "#shared/contract/packs.ts";
import { awaitedPacks } from "./awaited-packs.ts";
import { requestOf } from "./pack-kinds.ts";

/** Puts a pack in the queue; one of a closed period that is there already is the answer at once. */
export function useMakePack() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.packs.create.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.packs.list.queryKey() }),
    }),
  );
}

/** The same pack once more, told of when it is done wherever its reader is by then. */
export function useMakeAgain() {
  const words = useWords();
  const { mutateAsync, isPending } = useMakePack();
  const makeAgain = (pack: PackRow) =>
    void mutateAsync(requestOf(pack)).then(awaitedPacks.await, (failure: unknown) =>
      tellProblem(refusalSentence(words, failure)),
    );
  return { makeAgain, isPending };
}

/** Takes a pack out of the queue. */
export function useCancelPack() {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.packs.cancel.mutationOptions({
      onError: (failure) => tellProblem(refusalSentence(words, failure)),
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.packs.list.queryKey() }),
    }),
  );
}
