import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useRequestBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.request.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useWithdrawBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.withdraw.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useDecideBaseline(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().baselines.decide.mutationOptions(useActAnswers(sentence, onDone)));
}
