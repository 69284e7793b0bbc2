import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";

export function useRaiseRisk(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().risks.raise.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdateRisk(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().risks.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useOccurRisk(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().risks.occur.mutationOptions(useActAnswers(sentence, onDone)));
}

/** An act that only moves an entry on. */
export type EntryMoveAct = "close" | "reopen";

export function useMoveRisk(move: EntryMoveAct, sentence: string, onDone: () => void) {
  return useMutation(useTRPC().risks[move].mutationOptions(useActAnswers(sentence, onDone)));
}

export function useRaiseIssue(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().issues.raise.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdateIssue(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().issues.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useMoveIssue(move: EntryMoveAct, sentence: string, onDone: () => void) {
  return useMutation(useTRPC().issues[move].mutationOptions(useActAnswers(sentence, onDone)));
}
