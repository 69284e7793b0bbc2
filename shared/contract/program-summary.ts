import type { IsoDay } from "../units.ts";
import type { DecisionRow } from "./decisions.ts";
import type { TrendLine } from "./measures.ts";
import type { BilingualName } from "./names.ts";
import type { PersonRef } from "./roadmap.ts";

/** What the side panel tells of a program beside its row of the roadmap, in one answer. */
export interface ProgramSummaryView {
  readonly revision: number;
  readonly statusDay: IsoDay;
  readonly summaryAr: string;
  readonly summaryEn: string;
  /** Of each milestone, by the earliest baseline day; those without one last. */
  readonly trends: readonly TrendLine[];
  /** The newest that was submitted or approved and that the reader may see; null before the first. */
  readonly lastReport: LastReport | null;
  /** Open ones, the greatest exposure first. */
  readonly risks: readonly OpenRisk[];
  /** Those still wanted, the earliest due first. */
  readonly decisions: readonly WantedDecision[];
}

/** Texts are as their owner wrote them, in one language; empty where nothing was written. */
export interface LastReport {
  readonly state: "submitted" | "approved";
  /** What the period covers, both inclusive. */
  readonly periodStartDay: IsoDay;
  readonly periodFinishDay: IsoDay;
  readonly submittedDay: IsoDay | null;
  readonly preparedBy: PersonRef | null;
  /** 5 to 1. */
  readonly confidence: number | null;
  readonly achievements: string;
  readonly nextSteps: string;
  readonly decisionsText: string;
}

export interface OpenRisk extends BilingualName {
  readonly id: string;
  readonly code: string;
  /** 1 to 5 each; exposure is their product. */
  readonly probability: number;
  readonly impact: number;
  readonly response: "avoid" | "reduce" | "transfer" | "accept";
  readonly responseText: string;
  readonly owner: PersonRef | null;
  readonly dueDay: IsoDay | null;
  /** The milestone it threatens. */
  readonly milestoneCode: string | null;
}

export type WantedDecision = Pick<
  DecisionRow,
  "id" | "code" | "nameAr" | "nameEn" | "decider" | "askedDay" | "dueDay"
>;
