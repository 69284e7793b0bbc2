import type { PlanFile } from "#shared/contract/plan-format.ts";
import { assessQuality } from "#shared/schedule/quality/assess.ts";
import type { QualityPoint } from "#shared/schedule/quality/point.ts";
import { DCMA_THRESHOLDS, type QualityThresholds } from "#shared/schedule/quality/thresholds.ts";
import { qualityFactsOf } from "../../plan/quality.ts";
import type { PlanRun } from "./plan-command.ts";
import type { PlanIndex } from "./plan-names.ts";
import { Refusal } from "./refusal.ts";
import { type ReportHeading, reportHeading } from "./schedule-report.ts";

/** How the points are asked for. */
export interface AskedQuality {
  /** Undefined: the newest approved one. */
  readonly baselineNumber: number | undefined;
  readonly includesMilestones: boolean;
  /** In place of the plan's own, or of the published ones. */
  readonly thresholds: Partial<QualityThresholds>;
}

export interface ReportedPoint extends Omit<QualityPoint, "itemIds" | "linkIds" | "programIds"> {
  /** Codes of what counts against it, whether it passes or not. */
  readonly items: readonly string[];
  readonly links: readonly { readonly predecessor: string; readonly successor: string }[];
  readonly programs: readonly string[];
}

/** What `quality --json` prints; docs/command-line.md tells it to those who read it. */
export interface QualityReport extends ReportHeading {
  readonly format: "masar-quality";
  readonly version: 1;
  readonly baselineNumber: number | null;
  readonly counted: "activities" | "all";
  readonly points: readonly ReportedPoint[];
}

/** Throws Refusal when the plan has no such baseline. */
export function qualityReport(run: PlanRun, asked: AskedQuality): QualityReport {
  const baseline = baselineOf(run, asked.baselineNumber);
  const facts = qualityFactsOf({
    prepared: run.prepared,
    baselineItems: baseline?.items ?? [],
    programIds: null,
    includesMilestones: asked.includesMilestones,
    thresholds: { ...(run.file.plan.qualityThresholds ?? DCMA_THRESHOLDS), ...asked.thresholds },
  });
  return {
    format: "masar-quality",
    version: 1,
    ...reportHeading(run),
    baselineNumber: baseline?.number ?? null,
    counted: facts.includesMilestones ? "all" : "activities",
    points: assessQuality(facts).map((point) => reportedPoint(point, run.index)),
  };
}

function baselineOf(
  { file, words }: PlanRun,
  number: number | undefined,
): PlanFile["baselines"][number] | null {
  const approved = file.baselines.filter(({ state }) => state === "approved");
  if (number === undefined) return approved.toSorted((one, other) => other.number - one.number)[0] ?? null;
  const found = approved.find((baseline) => baseline.number === number);
  if (found) return found;
  throw new Refusal(words.t("planTools.refused.noBaseline", { number }));
}

function reportedPoint(
  { itemIds, linkIds, programIds, ...point }: QualityPoint,
  index: PlanIndex,
): ReportedPoint {
  return {
    ...point,
    items: itemIds.map((id) => index.codeOf(id)),
    links: linkIds.map((id) => {
      const { predecessorCode: predecessor, successorCode: successor } = index.linkEndsOf(id);
      return { predecessor, successor };
    }),
    programs: programIds.map((id) => index.programOf(id).code),
  };
}
