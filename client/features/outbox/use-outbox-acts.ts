import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { MailTestView, OutboxRetryInput } from "#shared/contract/outbox.ts";
import { useTRPC } from "../../app/trpc.ts";
import { failureSentence } from "../../requests/failures.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { tellDone, tellProblem } from "../../ui/Toast/toasts.ts";

export type Retry = (input: OutboxRetryInput) => void;

/** Lets dead letters be tried again, one or all. */
export function useRetry(): { readonly retry: Retry; readonly isPending: boolean } {
  const words = useWords();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation(
    trpc.outbox.retry.mutationOptions({
      onSuccess: () => tellDone(words.t("outbox.retried")),
      onError: (failure) => tellProblem(failureSentence(words, failure)),
      onSettled: () => queryClient.invalidateQueries({ queryKey: trpc.outbox.read.queryKey() }),
    }),
  );
  return { retry: (input) => mutate(input), isPending };
}

interface MailTest {
  readonly send: () => void;
  readonly isPending: boolean;
  /** Of the last letter; null before there was one. */
  readonly outcome: MailTestView | null;
}

/** A letter to oneself. */
export function useMailTest(): MailTest {
  const words = useWords();
  const trpc = useTRPC();
  const { mutate, isPending, data } = useMutation(
    trpc.outbox.test.mutationOptions({
      onError: (failure) => tellProblem(failureSentence(words, failure)),
    }),
  );
  return { send: () => mutate(), isPending, outcome: isPending ? null : (data ?? null) };
}
