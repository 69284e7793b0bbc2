import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useUpdateService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useLaunchService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.launch.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUnlaunchService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.unlaunch.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRecordUse(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.recordUse.mutationOptions(useActAnswers(sentence, onDone)));
}
