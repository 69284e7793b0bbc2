import type { BaselineRequestInput } from "#shared/contract/baselines.ts";
import { type FrozenItem, freezePlan } from "#shared/progress/baseline-freeze.ts";
import { checkBaselineRequest } from "#shared/progress/baseline-request.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { AppError } from "../trpc/errors.ts";
import {
  BASELINE_FIELDS,
  loadFrozen,
  loadPlanId,
  loadProgramsToFreeze,
  type StoredBaseline,
} from "./stored.ts";

/** Rows a statement, so that other requests get their turn between them. */
const ROWS_PER_STATEMENT = 250;

/** A request for a baseline with everything in it, and what the caller's act keeps of it. */
export interface FrozenBaseline {
  readonly baseline: StoredBaseline;
  readonly changes: readonly EntityChange[];
}

/**
 * Freezes the plan as it stands in the caller's transaction, as a request. Throws NOT_FOUND for a program that is gone,
 * and INVALID_INPUT with every refused field, also while another request waits.
 */
export async function freezeBaseline(
  tx: Tx,
  clock: Clock,
  requestedById: string,
  input: BaselineRequestInput,
): Promise<FrozenBaseline> {
  const planId = await loadPlanId(tx);
  const current = await requireSound(tx, planId, input);
  const items = await freeze(tx, planId, current, input);
  const baseline = await create(tx, clock, { planId, requestedById, input });
  return { baseline, changes: await createItems(tx, baseline, items) };
}

/** The id of the current baseline, null before the first; throws when this request may not be made. */
async function requireSound(tx: Tx, planId: string, input: BaselineRequestInput): Promise<string | null> {
  const others = await tx.baseline.findMany({
    where: { planId, state: { in: ["approved", "requested"] } },
    select: { id: true, state: true },
    orderBy: { number: "desc" },
  });
  const current = others.find(({ state }) => state === "approved");
  const problems = checkBaselineRequest(input, {
    isRebaseline: current !== undefined,
    isRequestOpen: others.some(({ state }) => state === "requested"),
  });
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
  return current?.id ?? null;
}

async function freeze(
  tx: Tx,
  planId: string,
  currentId: string | null,
  { programIds }: BaselineRequestInput,
): Promise<FrozenItem[]> {
  const programs = await loadProgramsToFreeze(tx, planId);
  const known = new Set(programs.map(({ id }) => id));
  if (programIds?.some((id) => !known.has(id))) throw new AppError("NOT_FOUND", {});
  const current = currentId === null ? [] : await loadFrozen(tx, currentId);
  return freezePlan(programs, current, programIds === null ? null : new Set(programIds));
}

interface Creation {
  readonly planId: string;
  readonly requestedById: string;
  readonly input: BaselineRequestInput;
}

async function create(
  tx: Tx,
  clock: Clock,
  { planId, requestedById, input }: Creation,
): Promise<StoredBaseline> {
  const newest = await tx.baseline.aggregate({ where: { planId }, _max: { number: true } });
  return tx.baseline.create({
    data: {
      planId,
      number: (newest._max.number ?? 0) + 1,
      nameAr: input.nameAr,
      nameEn: input.nameEn,
      setDay: clock.today(),
      state: "requested",
      note: input.note,
      requestedById,
    },
    select: BASELINE_FIELDS,
  });
}

async function createItems(
  tx: Tx,
  baseline: StoredBaseline,
  items: readonly FrozenItem[],
): Promise<EntityChange[]> {
  const rows = items.map((item) => ({
    ...item,
    id: `${baseline.id}-${item.itemId}`,
    baselineId: baseline.id,
  }));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx.baselineItem.createMany({ data: rows.slice(start, start + ROWS_PER_STATEMENT) });
  }
  const whole = { entity: "baseline", entityId: baseline.id, programId: null, before: null } as const;
  const frozen = rows.map((row): EntityChange => {
    const { id: entityId, programId } = row;
    return { entity: "baselineItem", entityId, programId, before: null, after: row };
  });
  return [{ ...whole, after: baseline }, ...frozen];
}
