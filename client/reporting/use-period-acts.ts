import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useClosePeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.close.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useOpenPeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.open.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useReopenPeriod(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.reopen.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdatePeriodDays(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.updateDays.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useSetPeriodRules(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().periods.setRules.mutationOptions(useActAnswers(sentence, onDone)));
}
