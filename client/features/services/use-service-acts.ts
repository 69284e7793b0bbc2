import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useCreateService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.create.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdateService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useLaunchService(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.launch.mutationOptions(useActAnswers(sentence, onDone)));
}

/** An act that says no more of a service than why. */
export type ServiceMove = "unlaunch" | "remove";

export function useMoveService(move: ServiceMove, sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices[move].mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRecordUse(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().eServices.recordUse.mutationOptions(useActAnswers(sentence, onDone)));
}
