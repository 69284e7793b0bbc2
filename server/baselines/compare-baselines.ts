import { toEpochDay, toIsoDayOrNull } from "#shared/calendar/day.ts";
import type {
  BaselineCompareInput,
  ComparedProgram,
  ComparisonView,
  DifferenceView,
} from "#shared/contract/baselines.ts";
import type { BilingualName } from "#shared/contract/names.ts";
import {
  type ComparedItem,
  compareBaselines as compareItems,
  type ItemDifference,
  totalsOf,
} from "#shared/progress/baseline-compare.ts";
import type { Actor } from "../access/actor.ts";
import { storedDay } from "../db/stored-day.ts";
import { calendarOf } from "../plan/facts.ts";
import { type ReadableProgram, readAssessedPlan, readablePrograms } from "../plan/read.ts";
import type { Deps } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { namesOfRemoved } from "./removed-names.ts";
import { loadFrozen, loadPlanId } from "./stored.ts";

/**
 * Two baselines, or one and the forecast, side by side: programs that `actor` may read with their milestones, moved,
 * added, removed and reweighted. Throws NOT_FOUND for a baseline that is not there.
 */
export async function compareBaselines(
  deps: Deps,
  actor: Actor,
  input: BaselineCompareInput,
): Promise<ComparisonView> {
  const plan = await readAssessedPlan(deps, undefined);
  const readable = readablePrograms(plan, actor);
  const byProgram = new Map(readable.map(({ assessed }) => [assessed.program.id, assessed.program]));
  const sideOf = async (side: BaselineCompareInput["from"]) => {
    const items = side === "forecast" ? readable.flatMap(forecastOf) : await frozenOf(deps, side);
    return items.filter(({ programId }) => byProgram.has(programId));
  };
  const differences = compareItems(await sideOf(input.from), await sideOf(input.to), (programId) =>
    calendarOf(plan.facts, byProgram.get(programId)),
  );
  const names = new Map<string, Named>(
    [...byProgram.values()].flatMap((program) => [
      [program.id, program] as const,
      ...program.items.map((item) => [item.id, item] as const),
    ]),
  );
  const unnamed = differences.map(({ itemId }) => itemId).filter((id) => !names.has(id));
  for (const [id, name] of await namesOfRemoved(deps.db, unnamed)) names.set(id, name);
  return {
    programs: [...byProgram.keys()].flatMap((id) => viewProgram(id, differences, names)),
    totals: totalsOf(differences.filter(({ kind }) => kind === "milestone")),
  };
}

type Named = BilingualName & { readonly code: string };

async function frozenOf({ db }: Deps, number: number): Promise<ComparedItem[]> {
  const planId = await loadPlanId(db);
  const baseline = await db.baseline.findUnique({
    where: { planId_number: { planId, number } },
    select: { id: true },
  });
  if (!baseline) throw new AppError("NOT_FOUND", {});
  const frozen = await loadFrozen(db, baseline.id);
  return frozen.flatMap(({ itemId, programId, itemKind, finishDay, weightPoints }) =>
    itemKind === "activity"
      ? []
      : [{ itemId, programId, kind: itemKind, day: toEpochDay(finishDay), weightPoints }],
  );
}

/** What is expected now, or has happened, with the weights that the next baseline would freeze. */
function forecastOf({ assessed }: ReadableProgram): ComparedItem[] {
  const programId = assessed.program.id;
  const milestones = assessed.milestones.map(
    ({ item }): ComparedItem => ({
      itemId: item.id,
      programId,
      kind: "milestone",
      day: storedDay(item.actualFinishDay ?? item.forecastFinishDay),
      weightPoints: item.weightPoints,
    }),
  );
  const weightPoints = milestones.reduce((sum, milestone) => sum + milestone.weightPoints, 0);
  const day = toEpochDay(assessed.finishDay);
  return [{ itemId: programId, programId, kind: "program", day, weightPoints }, ...milestones];
}

function viewProgram(
  id: string,
  differences: readonly ItemDifference[],
  names: ReadonlyMap<string, Named>,
): ComparedProgram[] {
  const ofProgram = differences.filter(({ programId }) => programId === id);
  const whole = ofProgram.find(({ kind }) => kind === "program");
  const milestones = ofProgram.filter(({ kind }) => kind === "milestone");
  if (!whole && milestones.length === 0) return [];
  const absent = { itemId: id, programId: id, kind: "program", ...NEITHER } as const;
  return [
    {
      ...viewDifference(whole ?? absent, names),
      milestones: milestones.map((milestone) => viewDifference(milestone, names)),
    },
  ];
}

const NEITHER = {
  fromDay: null,
  toDay: null,
  movedWorkDays: null,
  fromWeightPoints: null,
  toWeightPoints: null,
} as const;

function viewDifference(
  { itemId, fromDay, toDay, movedWorkDays, fromWeightPoints, toWeightPoints }: ItemDifference,
  names: ReadonlyMap<string, Named>,
): DifferenceView {
  const { code, nameAr, nameEn } = names.get(itemId) ?? { code: "", nameAr: "", nameEn: "" };
  return {
    ...{ id: itemId, code, nameAr, nameEn },
    fromDay: toIsoDayOrNull(fromDay),
    toDay: toIsoDayOrNull(toDay),
    ...{ movedWorkDays, fromWeightPoints, toWeightPoints },
  };
}
