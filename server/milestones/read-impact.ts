import { toEpochDay, toIsoDay } from "#shared/calendar/day.ts";
import type {
  ImpactItem,
  ImpactMove,
  ImpactStatus,
  MilestoneImpact,
  MilestoneImpactInput,
} from "#shared/contract/impact.ts";
import { drivingPath } from "#shared/schedule/driving-path.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import { type AssessedPlan, assessPlan } from "../plan/assess.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { type ConsideredEdit, considerEdit } from "./impact.ts";

/**
 * What a change of a milestone would move, before it is saved: each affected item with its days and the path that
 * drives it, finishes of programs and plan, what becomes critical, and which statuses would change.
 * NOT_FOUND or FORBIDDEN by access, as for the change itself.
 */
export async function readMilestoneImpact(
  deps: Deps,
  actor: Actor,
  { id, ...edit }: MilestoneImpactInput,
): Promise<MilestoneImpact> {
  const plan = await readAssessedPlan(deps, undefined);
  const readable = readablePrograms(plan, actor);
  const owning = readable.find(({ assessed }) => assessed.milestones.some(({ item }) => item.id === id));
  const milestone = owning?.assessed.milestones.find(({ item }) => item.id === id);
  if (!owning || !milestone) throw new AppError("NOT_FOUND", {});
  const { id: programId, isPublished } = owning.assessed.program;
  requireAction(actor, "milestone.update", { kind: "program", programId, isPublished });
  const considered = considerEdit(plan.facts, toEpochDay(plan.statusDay), milestone.item, edit);
  return considered ? viewImpact(plan, readable, considered) : UNSCHEDULABLE;
}

const UNSCHEDULABLE: MilestoneImpact = {
  isSchedulable: false,
  moves: [],
  hiddenMoveCount: 0,
  programs: [],
  planFinish: null,
  newlyCritical: [],
  statusChanges: [],
  mayMoveAll: false,
};

function viewImpact(
  plan: AssessedPlan,
  readable: readonly ReadableProgram[],
  { impact, pushed, facts }: ConsideredEdit,
): MilestoneImpact {
  const itemById = new Map(readable.flatMap(({ assessed: { program } }) => itemsOf(program)));
  const named = (ids: readonly string[]) => ids.flatMap((itemId) => itemById.get(itemId) ?? []);
  const moves = pushed.flatMap((move): ImpactMove[] => {
    const item = itemById.get(move.itemId);
    if (!item) return [];
    return [
      {
        item,
        fromDay: toIsoDay(move.fromFinishDay),
        toDay: toIsoDay(move.toFinishDay),
        byWorkDays: move.byWorkDays,
        path: named(drivingPath(impact.causes, move.itemId).itemIds),
      },
    ];
  });
  const programById = new Map(readable.map((each) => [each.assessed.program.id, each]));
  return {
    isSchedulable: true,
    moves,
    hiddenMoveCount: pushed.length - moves.length,
    programs: impact.programs.flatMap(({ programId, fromDay, toDay }) => {
      const program = programById.get(programId)?.assessed.program;
      if (!program) return [];
      const { code, nameAr, nameEn } = program;
      return [{ code, nameAr, nameEn, fromDay: toIsoDay(fromDay), toDay: toIsoDay(toDay) }];
    }),
    planFinish: impact.plan && {
      fromDay: toIsoDay(impact.plan.fromDay),
      toDay: toIsoDay(impact.plan.toDay),
    },
    newlyCritical: named(impact.newlyCriticalIds),
    statusChanges: statusChanges(plan, assessPlan(facts, plan.statusDay, plan.baseline), programById),
    mayMoveAll: pushed.every(({ programId }) =>
      programById.get(programId)?.abilities.includes("milestone.update"),
    ),
  };
}

function itemsOf({ code: programCode, items }: ReadableProgram["assessed"]["program"]) {
  return items.map(({ id, kind, code, nameAr, nameEn }): [string, ImpactItem] => [
    id,
    { id, kind: kind === "milestone" ? "milestone" : "activity", code, nameAr, nameEn, programCode },
  ]);
}

/** Programs and milestones whose status would be another one, of those that the reader may read. */
function statusChanges(
  before: AssessedPlan,
  after: AssessedPlan,
  readable: ReadonlyMap<string, ReadableProgram>,
): ImpactStatus[] {
  return before.programs.flatMap((program, index): ImpactStatus[] => {
    const next = after.programs[index];
    const { id, code: programCode } = program.program;
    if (!next || !readable.has(id)) return [];
    const milestones = program.milestones.flatMap((milestone, position): ImpactStatus[] => {
      const to = next.milestones[position];
      return to ? changeOf("milestone", programCode, milestone.item, milestone.status, to.status) : [];
    });
    return [...changeOf("program", programCode, program.program, program.status, next.status), ...milestones];
  });
}

function changeOf(
  kind: ImpactStatus["kind"],
  programCode: string,
  { code, nameAr, nameEn }: Pick<ImpactStatus, "code" | "nameAr" | "nameEn">,
  from: { readonly status: ImpactStatus["fromStatus"] },
  to: { readonly status: ImpactStatus["toStatus"] },
): ImpactStatus[] {
  if (from.status === to.status) return [];
  return [{ kind, programCode, code, nameAr, nameEn, fromStatus: from.status, toStatus: to.status }];
}
