import type { IsoDay } from "../units.ts";
import { checkEntryName, type EntryName, type NameProblem } from "./entry-name.ts";

/** What somebody asks to be decided. */
export interface DecisionAsk extends EntryName {
  /** By when it is wanted. */
  readonly dueDay: IsoDay;
}

/** What was decided. */
export interface DecisionOutcome {
  readonly outcomeText: string;
  readonly decidedDay: IsoDay;
  /** By when it is to be carried out. */
  readonly dueDay: IsoDay;
}

/** One refusal: the field it stands at and the rule. */
interface DayProblem {
  readonly path: "dueDay" | "outcomeText" | "decidedDay";
  readonly rule:
    | "dueBeforeAsked"
    | "outcomeMissing"
    | "decidedBeforeAsked"
    | "decidedInFuture"
    | "dueBeforeDecided";
}

export type DecisionProblem = NameProblem | DayProblem;

/** Every reason why it may not be asked so; empty when it may. ISO days sort as text. */
export function checkDecisionAsk(ask: DecisionAsk, askedDay: IsoDay): DecisionProblem[] {
  const problems: DecisionProblem[] = checkEntryName(ask);
  if (ask.dueDay < askedDay) problems.push({ path: "dueDay", rule: "dueBeforeAsked" });
  return problems;
}

/** Every reason why it may not be recorded so; empty when it may. */
export function checkDecisionOutcome(
  { outcomeText, decidedDay, dueDay }: DecisionOutcome,
  { askedDay, statusDay }: { readonly askedDay: IsoDay; readonly statusDay: IsoDay },
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  if (outcomeText.trim() === "") problems.push({ path: "outcomeText", rule: "outcomeMissing" });
  if (decidedDay < askedDay) problems.push({ path: "decidedDay", rule: "decidedBeforeAsked" });
  if (decidedDay > statusDay) problems.push({ path: "decidedDay", rule: "decidedInFuture" });
  if (dueDay < decidedDay) problems.push({ path: "dueDay", rule: "dueBeforeDecided" });
  return problems;
}
