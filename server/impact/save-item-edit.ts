import type { ConflictingValue, FieldProblem } from "#shared/contract/errors.ts";
import type { ReasonCode } from "#shared/contract/reason-codes.ts";
import type { IsoDay } from "#shared/units.ts";
import { requireAction } from "../access/access.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import { inTx, type Tx } from "../db/client.ts";
import type { EntityChange } from "../history/changes.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, recordEvent } from "../history/record.ts";
import { type PlanFacts, planFacts } from "../plan/facts.ts";
import type { Deps, RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";
import type { PlanChange } from "./consider.ts";
import { type FollowingMoves, followingMoves, untilSaved, writeFollowingMoves } from "./following.ts";

/** What every edit of an item says beside the days that it sets. */
interface ItemEdit {
  readonly id: string;
  readonly version: number;
  readonly reasonCode?: ReasonCode | undefined;
  readonly note: string;
  readonly movesDependants: boolean;
}

interface StoredItem {
  readonly id: string;
  readonly version: number;
  readonly programId: string;
  readonly program: { readonly isPublished: boolean };
}

/** What is a kind of item's own in its edits: its columns and its rule. */
export interface ItemEdits<Edit extends ItemEdit, Stored extends StoredItem> {
  readonly action: "activity.update" | "milestone.update";
  readonly changeOf: (facts: PlanFacts, edit: Edit) => PlanChange;
  readonly load: (tx: Tx, id: string) => Promise<Stored | null>;
  readonly problemsOf: (stored: Stored, edit: Edit, statusDay: IsoDay) => readonly FieldProblem[];
  readonly conflictingValues: (stored: Stored, edit: Edit) => ConflictingValue[];
  readonly write: (tx: Tx, stored: Stored, edit: Edit) => Promise<EntityChange>;
}

interface Asked<Edit> {
  readonly actor: Actor;
  readonly edit: Edit;
  readonly request: RequestInfo;
}

/**
 * Saves an edit of one item, with its reason, as one audited act; when asked to, together with the forecasts that it
 * pushes. Answers the number of the act.
 * Errors: NOT_FOUND or FORBIDDEN by access; VERSION_CONFLICT, with both values, when the item moved on since it was
 * read; INVALID_INPUT with every refused field.
 */
export function saveItemEdit<Edit extends ItemEdit, Stored extends StoredItem>(
  edits: ItemEdits<Edit, Stored>,
  deps: Deps,
  { actor, edit, request }: Asked<Edit>,
): Promise<number> {
  const { clock } = deps;
  return untilSaved(async () => {
    const following = edit.movesDependants ? await movesWith(edits, deps, actor, edit) : null;
    return inTx(deps.db, async (tx) => {
      const stored = await loadToEdit(tx, edits, actor, edit);
      requireSound(edits, stored, edit, clock);
      if (following && !(await writeFollowingMoves(tx, following))) return null;
      const change = await edits.write(tx, stored, edit);
      return recordEvent(
        tx,
        {
          ...actedBy(clock, actor, request),
          action: edits.action,
          subjectType: "scheduleItem",
          subjectId: stored.id,
          programId: stored.programId,
          reasonCode: edit.reasonCode ?? null,
          note: edit.note,
        },
        [change, ...(following?.changes ?? [])],
      );
    });
  });
}

async function movesWith<Edit extends ItemEdit>(
  { changeOf }: Pick<ItemEdits<Edit, never>, "changeOf">,
  deps: Deps,
  actor: Actor,
  edit: Edit,
): Promise<FollowingMoves> {
  const facts = await planFacts(deps.db);
  return followingMoves(deps, actor, facts, changeOf(facts, edit));
}

/** The item as it stands, for who may edit it and has seen it so. */
async function loadToEdit<Edit extends ItemEdit, Stored extends StoredItem>(
  tx: Tx,
  { action, load, conflictingValues }: ItemEdits<Edit, Stored>,
  actor: Actor,
  edit: Edit,
): Promise<Stored> {
  const stored = await load(tx, edit.id);
  if (!stored) throw new AppError("NOT_FOUND", {});
  const { programId, program, version } = stored;
  requireAction(actor, action, { kind: "program", programId, isPublished: program.isPublished });
  if (version === edit.version) return stored;
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: version,
    values: conflictingValues(stored, edit),
    ...(await readLastChange(tx, stored.id)),
  });
}

function requireSound<Edit extends ItemEdit, Stored extends StoredItem>(
  { problemsOf }: ItemEdits<Edit, Stored>,
  stored: Stored,
  edit: Edit,
  clock: Clock,
): void {
  const problems = problemsOf(stored, edit, clock.today());
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}
