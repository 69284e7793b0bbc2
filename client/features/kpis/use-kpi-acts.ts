import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useCreateKpi(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.create.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdateKpi(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useSetTargets(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.setTargets.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRecordValue(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.record.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useVerifyValue(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.verify.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRemoveValue(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().kpis.removeValue.mutationOptions(useActAnswers(sentence, onDone)));
}
