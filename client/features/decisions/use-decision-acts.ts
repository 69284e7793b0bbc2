import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "#client/app/trpc.ts";
import { useActAnswers } from "#client/requests/use-act-answers.ts";
import type { DecisionAct } from "#shared/registers/decision-cycle.ts";

export function useAskDecision(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().decisions.ask.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useUpdateDecision(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().decisions.update.mutationOptions(useActAnswers(sentence, onDone)));
}

export function useTakeDecision(sentence: string, onDone: () => void) {
  return useMutation(useTRPC().decisions.take.mutationOptions(useActAnswers(sentence, onDone)));
}

/** An act that only moves a decision on. */
export type DecisionMove = Extract<DecisionAct, "complete" | "reopen" | "withdraw">;

export function useMoveDecision(move: DecisionMove, sentence: string, onDone: () => void) {
  return useMutation(useTRPC().decisions[move].mutationOptions(useActAnswers(sentence, onDone)));
}
