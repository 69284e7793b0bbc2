import type { QualityInput, QualityItem, QualityView } from "#shared/contract/quality.ts";
import type { ScheduleProblem } from "#shared/schedule/problems.ts";
import { assessQuality } from "#shared/schedule/quality/assess.ts";
import type { QualityFacts, QualityPoint } from "#shared/schedule/quality/point.ts";
import { abilitiesOn, requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import type { ItemFacts } from "../plan/facts.ts";
import { qualityFactsOf } from "../plan/quality.ts";
import { readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { planSchedule } from "../plan/schedule.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { namedIn } from "./named.ts";
import { thresholdsOf } from "./thresholds.ts";

/**
 * The 14-point assessment of the programs that `actor` may read, or of one of them, in the schedule of the whole
 * plan. NOT_FOUND when there is no such program or it is not theirs to read.
 */
export async function readQuality(
  deps: Deps,
  actor: Actor,
  { programCode }: QualityInput,
): Promise<QualityView> {
  requireAction(actor, "quality.read", { kind: "none" });
  const plan = await readAssessedPlan(deps, undefined);
  const readable = readablePrograms(plan, actor).map(({ assessed }) => assessed);
  const judged = readable.filter(
    ({ program: { code } }) => programCode === undefined || code === programCode,
  );
  if (programCode !== undefined && judged.length === 0) throw new AppError("NOT_FOUND", {});
  const { facts, baseline, statusDay } = plan;
  const assessment = assess(plan, judged);
  return {
    revision: facts.revision,
    statusDay,
    programCode: programCode ?? null,
    programs: readable.map(({ program: { id, code, nameAr, nameEn } }) => ({ id, code, nameAr, nameEn })),
    baseline: baseline && { number: baseline.number, nameAr: baseline.nameAr, nameEn: baseline.nameEn },
    counted: assessment.includesMilestones ? "milestones" : "activities",
    thresholds: thresholdsOf(facts.qualityThresholds),
    version: facts.version,
    points: assessment.points,
    problems: assessment.problems,
    ...namedIn(assessment, facts.links, itemsOf(readable)),
    abilities: abilitiesOn(actor, { kind: "none" }),
  };
}

interface Assessment extends Pick<QualityFacts, "includesMilestones"> {
  readonly points: readonly QualityPoint[];
  readonly problems: readonly ScheduleProblem[];
}

function assess({ facts, baseline, context }: AssessedPlan, judged: readonly AssessedProgram[]): Assessment {
  const schedule = planSchedule(facts, context.statusDay);
  if (!schedule.ok) return { includesMilestones: false, points: [], problems: schedule.problem };
  const quality = qualityFactsOf({
    prepared: schedule.value,
    baselineItems: baseline?.items ?? [],
    programIds: new Set(judged.map(({ program: { id } }) => id)),
    thresholds: thresholdsOf(facts.qualityThresholds),
  });
  return { includesMilestones: quality.includesMilestones, points: assessQuality(quality), problems: [] };
}

function itemsOf(programs: readonly AssessedProgram[]): ReadonlyMap<string, QualityItem> {
  return new Map(
    programs.flatMap(({ program }) => program.items.map((item) => [item.id, viewItem(item, program.code)])),
  );
}

function viewItem({ id, kind, code, nameAr, nameEn }: ItemFacts, programCode: string): QualityItem {
  return { id, kind: kind as QualityItem["kind"], code, nameAr, nameEn, programCode };
}
