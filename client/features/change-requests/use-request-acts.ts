import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useAskChange(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().changeRequests.create.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useApproveRequest(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().changeRequests.approve.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRefuseRequest(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().changeRequests.refuse.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useWithdrawRequest(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().changeRequests.withdraw.mutationOptions(useActAnswers(sentence, onDone)));
}
