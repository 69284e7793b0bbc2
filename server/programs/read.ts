import type {
  FarItem,
  HistoryEntry,
  PlanItemRow,
  ProgramInput,
  ProgramView,
} from "#shared/contract/programs.ts";
import { invariant } from "#shared/invariant.ts";
import type { Actor } from "../access/actor.ts";
import { type RecordedEntry, readProgramHistory } from "../history/read.ts";
import type { AssessedPlan } from "../plan/assess.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import {
  viewActivity,
  viewLink,
  viewMilestone,
  viewPlanFrame,
  viewProgram,
  viewWorkstream,
} from "../plan/view.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** The program page in one answer; NOT_FOUND when there is no such program or `actor` may not read it. */
export async function readProgram(deps: Deps, actor: Actor, input: ProgramInput): Promise<ProgramView> {
  const plan = await readAssessedPlan(deps, input.baselineNumber);
  const readable = readablePrograms(plan, actor);
  const found = readable.find(({ assessed }) => assessed.program.code === input.code);
  if (!found) throw new AppError("NOT_FOUND", {});
  const { program } = found.assessed;
  const workstream = plan.facts.workstreams.find(({ id }) => id === program.workstreamId);
  const itemById = readableItems(readable);
  invariant(workstream, `the workstream of ${program.code} is in the plan`);
  return {
    ...viewPlanFrame(plan),
    asAt: deps.asAt ?? null,
    workstream: viewWorkstream(plan, workstream, readable),
    program: {
      ...viewProgram(found.assessed, found.abilities),
      summaryAr: program.summaryAr,
      summaryEn: program.summaryEn,
    },
    items: viewItems(plan, found),
    ...viewLinks(plan, found, itemById),
    history: viewHistory(await readProgramHistory(deps.db, program.id), itemById),
  };
}

function viewItems(plan: AssessedPlan, { assessed }: ReadableProgram): PlanItemRow[] {
  const milestoneById = new Map(assessed.milestones.map((milestone) => [milestone.item.id, milestone]));
  return assessed.program.items.map((item) => {
    const milestone = milestoneById.get(item.id);
    return milestone
      ? { kind: "milestone", ...viewMilestone(milestone) }
      : { kind: "activity", ...viewActivity(plan, item) };
  });
}

type FarItems = ReadonlyMap<string, FarItem>;

/** Every item that the reader may read, by its id. */
function readableItems(readable: readonly ReadableProgram[]): FarItems {
  return new Map<string, FarItem>(
    readable.flatMap(({ assessed: { program } }) =>
      program.items.map(({ id, code, nameAr, nameEn }) => [
        id,
        { id, code, nameAr, nameEn, programCode: program.code },
      ]),
    ),
  );
}

/** Links that touch the program and whose far end may be read, with the far ends' names. */
function viewLinks(plan: AssessedPlan, { assessed }: ReadableProgram, itemById: FarItems) {
  const nearIds = new Set(assessed.program.items.map(({ id }) => id));
  const links = plan.facts.links.filter(
    ({ predecessorId, successorId }) =>
      (nearIds.has(predecessorId) || nearIds.has(successorId)) &&
      itemById.has(predecessorId) &&
      itemById.has(successorId),
  );
  const ends = new Set(links.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]));
  const farIds = [...ends].filter((id) => !nearIds.has(id));
  return {
    links: links.map(viewLink),
    farItems: farIds.flatMap((id) => itemById.get(id) ?? []),
  };
}

/** Without links to items that the reader may not read, or that are gone. */
function viewHistory(entries: readonly RecordedEntry[], itemById: FarItems): HistoryEntry[] {
  return entries.flatMap(({ ends, ...entry }): HistoryEntry[] => {
    if (ends === null) return [{ ...entry, link: null }];
    const [predecessor, successor] = [itemById.get(ends.predecessorId), itemById.get(ends.successorId)];
    return predecessor && successor ? [{ ...entry, link: { predecessor, successor } }] : [];
  });
}
