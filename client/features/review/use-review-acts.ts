import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useApproveReport(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().reports.approve.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useReturnReport(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().reports.return.mutationOptions(useActAnswers(sentence, onDone)));
}
