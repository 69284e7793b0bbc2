import type {
  MeasureFigures,
  MeasuresView,
  PlanMeasuresInput,
  PlanMeasuresView,
  ProgramMeasuresView,
  TrendLine,
} from "#shared/contract/measures.ts";
import type { ProgramInput } from "#shared/contract/programs.ts";
import type { Actor } from "../access/actor.ts";
import type { AssessedPlan, AssessedProgram } from "../plan/assess.ts";
import { kept } from "../plan/kept.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import { viewPlanFrame } from "../plan/view.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import {
  byBaselineDay,
  causesOf,
  figuresOf,
  paceOf,
  planSubject,
  programSubject,
  type Subject,
  trendOf,
  waterfallOf,
} from "./compute.ts";
import { type MeasureFacts, measureFacts } from "./facts.ts";

/** The measures of one program; NOT_FOUND when there is no such program or `actor` may not read it. */
export async function readProgramMeasures(
  deps: Deps,
  actor: Actor,
  input: ProgramInput,
): Promise<ProgramMeasuresView> {
  const plan = await readAssessedPlan(deps, input.baselineNumber);
  const found = readablePrograms(plan, actor).find(({ assessed }) => assessed.program.code === input.code);
  if (!found) throw new AppError("NOT_FOUND", {});
  const facts = await measureFacts(deps.db, plan.facts);
  return kept(plan, `program ${input.code}`, () => viewProgramMeasures(plan, found.assessed, facts));
}

/** The measures of all programs that `actor` may read, together and one by one. */
export async function readPlanMeasures(
  deps: Deps,
  actor: Actor,
  input: PlanMeasuresInput,
): Promise<PlanMeasuresView> {
  const plan = await readAssessedPlan(deps, input.baselineNumber);
  const readable = readablePrograms(plan, actor);
  const facts = await measureFacts(deps.db, plan.facts);
  const key = readable.map(({ assessed }) => assessed.program.id).join(" ");
  return kept(plan, `programs ${key}`, () => viewPlanMeasures(plan, readable, facts));
}

/** The figures of several programs of one plan together. */
export async function readFigures(
  deps: Deps,
  plan: AssessedPlan,
  programs: readonly AssessedProgram[],
): Promise<MeasureFigures> {
  const facts = await measureFacts(deps.db, plan.facts);
  const key = programs.map(({ program }) => program.id).join(" ");
  const { figures } = kept(plan, `figures ${key}`, () =>
    figuresOf(planSubject(plan, programs), facts, plan.context.statusDay),
  );
  return figures;
}

/** How the forecasts of a program's milestones drifted from report to report, by the earliest baseline day. */
export async function readTrends(
  deps: Deps,
  plan: AssessedPlan,
  assessed: AssessedProgram,
): Promise<readonly TrendLine[]> {
  return viewTrends(plan, assessed, await measureFacts(deps.db, plan.facts));
}

function viewProgramMeasures(
  plan: AssessedPlan,
  assessed: AssessedProgram,
  facts: MeasureFacts,
): ProgramMeasuresView {
  const { code, nameAr, nameEn } = assessed.program;
  const subject = programSubject(plan, assessed);
  const trends = viewTrends(plan, assessed, facts);
  return { ...viewMeasures(plan, subject, facts), trends, code, nameAr, nameEn };
}

function viewTrends(plan: AssessedPlan, assessed: AssessedProgram, facts: MeasureFacts): TrendLine[] {
  const subject = programSubject(plan, assessed);
  return assessed.milestones
    .toSorted(byBaselineDay)
    .map((milestone) => trendOf(milestone, milestone.item, subject, facts, plan.context.statusDay));
}

function viewPlanMeasures(
  plan: AssessedPlan,
  readable: readonly ReadableProgram[],
  facts: MeasureFacts,
): PlanMeasuresView {
  const programs = readable.map(({ assessed }) => assessed);
  const lasts = programs.flatMap((assessed) => {
    const last = assessed.milestones.toSorted(byBaselineDay).findLast(({ baselineDay }) => baselineDay);
    return last ? [{ assessed, last }] : [];
  });
  const trends = lasts
    .toSorted((one, other) => byBaselineDay(one.last, other.last))
    .map(({ assessed, last }) =>
      trendOf(last, assessed.program, programSubject(plan, assessed), facts, plan.context.statusDay),
    );
  const subject = planSubject(plan, programs);
  const workstreams = plan.facts.workstreams.filter(({ id }) =>
    programs.some(({ program }) => program.workstreamId === id),
  );
  const workstreamIds = workstreams.map(({ id }) => id);
  return {
    ...viewMeasures(plan, subject, facts),
    trends,
    workstreams: workstreams.map(({ code, nameAr, nameEn }) => ({ code, nameAr, nameEn })),
    causes: causesOf(plan, subject, workstreamIds, facts),
    programs: programs.map((assessed) => viewProgramRow(plan, assessed, facts)),
  };
}

function viewMeasures(
  plan: AssessedPlan,
  subject: Subject,
  facts: MeasureFacts,
): Omit<MeasuresView, "trends"> {
  const { statusDay, revision, baselines, baselineNumber } = viewPlanFrame(plan);
  return {
    statusDay,
    revision,
    baselines,
    baselineNumber,
    ...figuresOf(subject, facts, plan.context.statusDay),
    pace: paceOf(subject, plan.context.statusDay),
    waterfall: waterfallOf(plan, subject, facts),
  };
}

function viewProgramRow(plan: AssessedPlan, assessed: AssessedProgram, facts: MeasureFacts) {
  const { id, code, nameAr, nameEn } = assessed.program;
  const { figures } = figuresOf(programSubject(plan, assessed), facts, plan.context.statusDay);
  return { id, code, nameAr, nameEn, status: assessed.status, figures };
}
