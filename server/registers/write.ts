import type { ConflictingValue, FieldProblem } from "#shared/contract/errors.ts";
import type { Action } from "#shared/permissions/actions.ts";
import type { Actor } from "../access/actor.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db/client.ts";
import type { EntityChange, HistoryEntity, HistoryRow } from "../history/changes.ts";
import { conflictingValues } from "../history/conflicting-values.ts";
import { readLastChange } from "../history/read.ts";
import { actedBy, type EventInput, recordEvent } from "../history/record.ts";
import type { RequestInfo } from "../trpc/context.ts";
import { AppError } from "../trpc/errors.ts";

/** Throws INVALID_INPUT where there is anything to refuse. */
export function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw new AppError("INVALID_INPUT", { problems });
}

/** The state that follows an act; INVALID_INPUT where none does: whoever read this version knows better. */
export function requireState<State>(next: State | null): State {
  if (next === null) throw new AppError("INVALID_INPUT", { problems: [{ path: "state", rule: "invalid" }] });
  return next;
}

type Value = ConflictingValue["mine"];

/** Throws VERSION_CONFLICT, with both values of `fields`, when an entry moved on since it was read. */
export async function requireVersion<Field extends string>(
  tx: Tx,
  before: StoredEntry & Readonly<Record<Field, Value>>,
  version: number,
  fields: readonly Field[],
  mine: { readonly [Key in Field]?: Value | undefined },
): Promise<void> {
  if (before.version === version) return;
  throw new AppError("VERSION_CONFLICT", {
    currentVersion: before.version,
    values: conflictingValues(fields, mine, before),
    ...(await readLastChange(tx, before.id)),
  });
}

interface StoredEntry {
  readonly id: string;
  readonly version: number;
}

/** Who acts, when, and from which request. */
export interface Acting {
  readonly clock: Clock;
  readonly actor: Actor;
  readonly request: RequestInfo;
  /** Where an act that is part of a greater one leaves what it changed: that one records it (docs/decisions/0035). */
  readonly gathered?: EntityChange[];
}

type ActOf = Pick<EventInput, "subjectType" | "subjectId" | "programId" | "note"> & {
  readonly action: Action;
};

/** Keeps an act with what it changed, in the transaction that did it. */
export async function recordAct(
  tx: Tx,
  { clock, actor, request, gathered }: Acting,
  act: ActOf,
  changes: readonly EntityChange[],
): Promise<void> {
  if (gathered) gathered.push(...changes);
  else await recordEvent(tx, { ...actedBy(clock, actor, request), ...act }, changes);
}

/** An act on an entry: what it was before (null of a new one) and what it is now. */
interface EntryAct {
  readonly entity: HistoryEntity;
  readonly action: Action;
  readonly before: HistoryRow | null;
  readonly after: HistoryRow & { readonly id: string; readonly programId: string | null };
  readonly note?: string | undefined;
}

/** Keeps what an act did to an entry, in the transaction that did it. */
export async function recordEntry(
  tx: Tx,
  acting: Acting,
  { entity, action, before, after, note = "" }: EntryAct,
): Promise<void> {
  const { id, programId } = after;
  const act = { action, subjectType: entity, subjectId: id, programId, note };
  await recordAct(tx, acting, act, [{ entity, entityId: id, programId, before, after }]);
}
