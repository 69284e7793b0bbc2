import type { BudgetsView } from "#shared/contract/budget.ts";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import type { ExecutiveReviewView } from "#shared/contract/executive-review.ts";
import type { IssueRow } from "#shared/contract/issues.ts";
import type { KpiRow } from "#shared/contract/kpis.ts";
import type { PlanMeasuresView, StatusGridView } from "#shared/contract/measures.ts";
import type { PeriodRef } from "#shared/contract/periods.ts";
import type { ProgramSummaryView } from "#shared/contract/program-summary.ts";
import type { RollOutView } from "#shared/contract/roll-out.ts";

/** What a pack is made from: the answers that the screens get, all of one day. */
export interface PackSources {
  readonly review: ExecutiveReviewView;
  readonly measures: PlanMeasuresView;
  readonly statusGrid: StatusGridView;
  readonly issues: readonly IssueRow[];
  readonly services: readonly EServiceRow[];
  readonly rollOut: RollOutView;
  readonly kpis: readonly KpiRow[];
  readonly budget: BudgetsView;
  /** By the program's id. */
  readonly summaries: Readonly<Record<string, ProgramSummaryView>>;
  /** The closed period that the pack is kept with; null when it is of a day. */
  readonly period: PeriodRef | null;
}
