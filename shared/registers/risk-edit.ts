import type { RiskScores } from "../progress/exposure.ts";
import type { IsoDay } from "../units.ts";
import { checkEntryName, type EntryName, type NameProblem } from "./entry-name.ts";

/** What is done about a risk; words in docs/glossary.md. */
export const RISK_RESPONSES = ["avoid", "reduce", "transfer", "accept"] as const;

export type RiskResponse = (typeof RISK_RESPONSES)[number];

/** The scores of probability, impact and severity. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** What somebody says of a risk. */
export interface RiskEdit extends EntryName, RiskScores {
  readonly response: RiskResponse;
  readonly responseText: string;
  /** By when the response is to have worked. */
  readonly dueDay: IsoDay;
}

/** One refusal: the field it stands at and the rule. */
export type RiskProblem =
  | NameProblem
  | ScoreProblem<"probability" | "impact">
  | { readonly path: "responseText"; readonly rule: "responseMissing" }
  | { readonly path: "dueDay"; readonly rule: "dueBeforeRaised" };

export interface ScoreProblem<Path extends string> {
  readonly path: Path;
  readonly rule: "scoreOutOfRange";
}

/** Every reason why it may not be said so; empty when it may. Only what is accepted needs nothing done. ISO days sort as text. */
export function checkRisk(risk: RiskEdit, raisedDay: IsoDay): RiskProblem[] {
  const problems: RiskProblem[] = [
    ...checkEntryName(risk),
    ...checkScore("probability", risk.probability),
    ...checkScore("impact", risk.impact),
  ];
  if (risk.response !== "accept" && risk.responseText.trim() === "") {
    problems.push({ path: "responseText", rule: "responseMissing" });
  }
  if (risk.dueDay < raisedDay) problems.push({ path: "dueDay", rule: "dueBeforeRaised" });
  return problems;
}

export function checkScore<Path extends string>(path: Path, score: number): ScoreProblem<Path>[] {
  return SCORES.some((known) => known === score) ? [] : [{ path, rule: "scoreOutOfRange" }];
}
