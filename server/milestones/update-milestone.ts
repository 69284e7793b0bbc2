import type { z } from "zod";
import type { MilestoneUpdated, milestoneUpdateInput } from "#shared/contract/milestones.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import {
  type FollowingMoves,
  followingMoves,
  itemIn,
  untilSaved,
  writeFollowingMoves,
} from "../impact/following.ts";
import { planFacts } from "../plan/facts.ts";
import { readMilestone } from "../plan/read.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import { conflictingValues, milestoneChange } from "./days.ts";
import { loadMilestone, problemsOfEdit, type StoredMilestone, writeEdit } from "./write-edit.ts";

type Input = z.output<typeof milestoneUpdateInput>;

/**
 * Sets forecast, actual or progress of a milestone, with its reason, as one audited act; when asked to, together
 * with the forecasts that it pushes.
 * Errors: NOT_FOUND or FORBIDDEN by access; VERSION_CONFLICT, with both values, when the milestone moved on since it
 * was read; INVALID_INPUT with every refused field.
 */
export async function updateMilestone(
  deps: Deps,
  actor: Actor,
  input: Input,
  request: RequestInfo,
): Promise<MilestoneUpdated> {
  const actSeq = await untilSaved(async () => {
    const following = input.movesDependants ? await movesWith(deps, actor, input) : null;
    return tryToSave(deps, { actor, input, request, following });
  });
  return { actSeq, ...(await readMilestone(deps, actor, input)) };
}

async function movesWith(deps: Deps, actor: Actor, input: Input): Promise<FollowingMoves> {
  const facts = await planFacts(deps.db);
  const change = milestoneChange(itemIn(facts, input.id, "milestone"), input);
  return followingMoves(deps, actor, facts, change);
}

interface Attempt {
  readonly actor: Actor;
  readonly input: Input;
  readonly request: RequestInfo;
  readonly following: FollowingMoves | null;
}

/** The number of the act; null when the plan moved on since `following` was computed, and nothing is saved then. */
function tryToSave(deps: Deps, attempt: Attempt): Promise<number | null> {
  const { actor, input, following } = attempt;
  return inTx(deps.db, async (tx) => {
    const stored = await loadMilestone(tx, input.id);
    if (!stored) throw new AppError("NOT_FOUND", {});
    const { programId, program } = stored;
    const facts = { kind: "program", programId, isPublished: program.isPublished } as const;
    requireAction(actor, "milestone.update", facts);
    if (stored.version !== input.version) throw await conflictOf(tx, stored, input);
    requireSound(deps.clock, stored, input);
    if (following && !(await writeFollowingMoves(tx, following))) return null;
    return save(tx, deps, { ...attempt, stored });
  });
}

function requireSound(clock: Clock, stored: StoredMilestone, input: Input): void {
  const problems = problemsOfEdit(stored, input, clock.today());
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

interface Save extends Attempt {
  readonly stored: StoredMilestone;
}

async function save(tx: Tx, deps: Deps, { actor, stored, input, request, following }: Save): Promise<number> {
  const change = await writeEdit(tx, stored, input);
  const { id, programId } = stored;
  return recordEvent(
    tx,
    {
      ...actedBy(deps.clock, actor, request),
      action: "milestone.update",
      subjectType: "scheduleItem",
      subjectId: id,
      programId,
      reasonCode: input.reasonCode ?? null,
      note: input.note,
    },
    [change, ...(following?.changes ?? [])],
  );
}

async function conflictOf(tx: Tx, stored: StoredMilestone, input: Input): Promise<AppError> {
  return new AppError("VERSION_CONFLICT", {
    currentVersion: stored.version,
    values: conflictingValues(stored, input),
    ...(await readLastChange(tx, stored.id)),
  });
}
